import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MaillageError } from '../../src/errors.ts';
import type { Service } from '../../src/server/server.ts';
import { version } from '../../src/server/version.ts';
import { answered, firstCode, post, seededService, serve, withStore } from './served.ts';

let service: Service;

beforeAll(async () => {
  service = await seededService();
});

afterAll(() => service.store.close());

describe('health', () => {
  test('ready tells version and engine', async () => {
    const { server } = await serve(service);
    const ready = await server.inject('/health/ready');
    expect({ status: ready.statusCode, body: ready.json() }).toEqual({
      status: 200,
      body: { status: 'ready', version, engine: 'embedded' },
    });
    await server.close();
  });

  test('while the graph is opened, the server lives but is not ready, and questions are turned away', async () => {
    const { server } = await serve(new Promise<Service>(() => {}));
    expect((await server.inject('/health/live')).statusCode).toBe(200);
    expect((await server.inject('/health/ready')).statusCode).toBe(503);
    const answer = answered(await post(server, { query: '{ __typename }' }));
    expect({ status: answer.status, code: firstCode(answer) }).toEqual({ status: 503, code: 'STORE_UNAVAILABLE' });
    await server.close();
  });

  test('a store that fails makes it not ready', async () => {
    const failing = withStore(service, { read: () => Promise.reject(new MaillageError('STORE_UNAVAILABLE', 'gone')) });
    const { server } = await serve(failing);
    const ready = await server.inject('/health/ready');
    expect({ status: ready.statusCode, body: ready.json() }).toMatchObject({ status: 503, body: { status: 'failing' } });
    expect((await server.inject('/health/live')).statusCode).toBe(200);
    await server.close();
  });
});
