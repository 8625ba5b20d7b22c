import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { errorCodes, MaillageError, type ErrorCode } from '../../src/errors.ts';
import type { Service } from '../../src/server/server.ts';
import { seededService, serve, withStore, type Answered, type Served } from './served.ts';

const secret = 'MATCH (n:Actor {id: $p0}) at /srv/data/secret.grafeo';
let service: Service;

beforeAll(async () => {
  service = await seededService();
});

afterAll(() => service.store.close());

/** What a client and the log see when the store fails in this way. */
async function whenStoreFails(
  failure: unknown,
  query = '{ actor(id: "actor/paris") { name } }',
): Promise<Answered & Pick<Served, 'log'>> {
  const { server, log, ask } = await serve(withStore(service, { read: () => Promise.reject(failure) }));
  const answer = await ask(query);
  await server.close();
  return { ...answer, log };
}

describe('every error of ours', () => {
  test.each(Object.entries(errorCodes) as [ErrorCode, number][])(
    '%s is answered with status %i and leaks nothing',
    async (code, status) => {
      const cause = new Error(secret);
      const answer = await whenStoreFails(new MaillageError(code, 'It failed', { where: 'here', remedy: 'Do this.', cause }));
      expect(answer.status).toBe(status);
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors).toMatchObject([{ message: 'It failed', extensions: { code, where: 'here', remedy: 'Do this.' } }]);
      expect(answer.text).not.toContain('MATCH');
      expect(answer.text).not.toMatch(/stack|\.ts:\d|node_modules/);
    },
  );

  test.each(Object.entries(errorCodes) as [ErrorCode, number][])(
    '%s is logged if and only if it is ours to mend',
    async (code, status) => {
      const { errors, log } = await whenStoreFails(new MaillageError(code, 'It failed'));
      const errorId = errors[0]?.extensions['errorId'];
      expect(log.filter((line) => 'errorId' in line).map((line) => line['errorId'])).toEqual(status >= 500 ? [errorId] : []);
    },
  );
});

describe('an error nobody meant to show', () => {
  test.each([
    ['an Error', new Error(secret)],
    ['an error with a code of an engine', Object.assign(new Error(secret), { code: 'GenericFailure' })],
    ['a text', secret],
    ['nothing', undefined],
  ])('%s is masked', async (_what, failure) => {
    const answer = await whenStoreFails(failure);
    expect({ status: answer.status, codes: answer.errors.map(({ extensions }) => extensions['code']) }).toEqual({
      status: 500,
      codes: ['INTERNAL'],
    });
    expect(answer.text).not.toContain('MATCH');
    expect(answer.text).not.toContain('/srv');
  });

  test('the id in the answer finds the cause in the log', async () => {
    const { errors, log } = await whenStoreFails(new Error(secret));
    const line = log.find(({ errorId }) => errorId === errors[0]?.extensions['errorId']);
    expect(line).toMatchObject({ err: { message: secret } });
  });
});
