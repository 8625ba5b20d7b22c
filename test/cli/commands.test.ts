import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { version } from '../../src/server/version.ts';
import { ended, maillage, newFolder, start, startServer, type RunningServer } from './maillage.ts';

const commands = ['serve', 'seed', 'import', 'map', 'merge', 'split', 'merges', 'query', 'check', 'export'];
const folder = newFolder();

beforeAll(async () => {
  expect(await maillage(['seed', '--data', folder])).toMatchObject({ code: 0, out: '' });
});

/** What went wrong, as the one line on stderr begins. */
function errorCode(err: string): string | undefined {
  return /^([A-Z_]+): /m.exec(err)?.[1];
}

describe('help', () => {
  test('names every command', async () => {
    const { code, out } = await maillage(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`\n  ${command} `);
  });

  test.each(commands)('of %s has examples', async (command) => {
    const { code, out } = await maillage([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples:\n  .*maillage ${command}`));
  });

  test('the version is that of the package', async () => {
    expect(await maillage(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe('wrong use', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['fly']],
    ['an unknown option', ['check', '--fast']],
    ['no question', ['query']],
    ['an unknown format', ['query', '{ __typename }', '--format', 'xml']],
  ])('%s ends with code 2', async (_what, words) => {
    const { code, out, err } = await maillage(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  });

  test.each([
    ['a wrong setting', ['check'], { NEO4J_URI: 'bolt://localhost:1' }, 'BAD_SETTING'],
    ['a wrong port', ['serve', '--port', 'x'], {}, 'BAD_SETTING'],
    ['a file that is not there', ['query', 'nothing.graphql'], {}, 'BAD_FILE'],
    ['variables that are not an object', ['query', '{ __typename }', '--variables', '[1]'], {}, 'BAD_REQUEST'],
    ['a server that is not there', ['query', '{ __typename }', '--url', 'http://127.0.0.1:1/graphql'], {}, 'STORE_UNAVAILABLE'],
    ['a Neo4j that is not there', ['check'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' }, 'STORE_UNAVAILABLE'],
  ])('%s ends with code 1 and one line', async (_what, words, environment, expected) => {
    const { code, out, err } = await maillage(words, { environment: environment as Record<string, string> });
    expect({ code, out, error: errorCode(err), lines: err.trimEnd().split('\n').length }).toEqual({
      code: 1,
      out: '',
      error: expected,
      lines: 1,
    });
  });
});

describe('seed', () => {
  test('doing it again changes nothing', async () => {
    const count = ['query', '{ dataset { counts { value count } } }', '--data', folder];
    const before = await maillage(count);
    expect((await maillage(['seed', '--data', folder])).code).toBe(0);
    expect(await maillage(count)).toEqual(before);
  });

  test('no progress bar where there is no terminal', async () => {
    const { err } = await maillage(['seed', '--data', newFolder()]);
    expect(err).toMatch(/^The seed is written: \d+ nodes, \d+ relationships\.\n$/);
  });
});

describe('query', () => {
  const question = 'query($id: ID!) { actor(id: $id) { id name } }';
  const variables = ['--variables', '{"id": "actor/paris"}'];
  const answer = { data: { actor: { id: 'actor/paris', name: 'Paris' } } };

  test('takes the text itself', async () => {
    const { code, out, err } = await maillage(['query', question, ...variables, '--data', folder]);
    expect({ code, answer: JSON.parse(out) as unknown, err }).toEqual({ code: 0, answer, err: '' });
  });

  test('takes a file', async () => {
    const file = join(newFolder(), 'question.graphql');
    writeFileSync(file, question);
    const { code, out } = await maillage(['query', file, ...variables, '--data', folder]);
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({ code: 0, answer });
  });

  test('takes standard input', async () => {
    const { code, out } = await maillage(['query', '-', ...variables, '--data', folder], { input: question });
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({ code: 0, answer });
  });

  test('chooses an operation by its name', async () => {
    const two = 'query A { a: __typename } query B { b: __typename }';
    const { out } = await maillage(['query', two, '--operation', 'B', '--data', folder]);
    expect(JSON.parse(out)).toEqual({ data: { b: 'Query' } });
  });

  test.each([
    ['a syntax error', '{ actors(', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is answered with its code and ends with code 1', async (_what, text, expected) => {
    const { code, out } = await maillage(['query', text, '--data', folder]);
    expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({ code: 1, errors: [{ extensions: { code: expected } }] });
  });

  test('a page may be larger than the server allows', async () => {
    const { code } = await maillage(['query', '{ actors(first: 1001) { nodes { id } } }', '--data', folder]);
    expect(code).toBe(0);
  });

  test('in an empty folder, the seed is written first', async () => {
    const { code, out } = await maillage(['query', question, ...variables, '--data', newFolder()]);
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({ code: 0, answer });
  });

  test('as a table: a line for each entry, with the columns asked for', async () => {
    const list = '{ actors(first: 2) { edges { cursor node { id country { code } } } totalCount } }';
    const { out } = await maillage(['query', list, '--format', 'table', '--data', folder]);
    const lines = out.split('\n');
    expect(lines.filter((line) => line.includes('│')).map((line) => line.split('│').length - 2)).toEqual([2, 2, 2]);
    expect(lines.find((line) => line.includes('country.code'))).toMatch(/│ id +│ country\.code │/);
  });
});

describe('check', () => {
  test('counts what is there', async () => {
    const { out } = await maillage(['check', '--data', folder]);
    expect(out).toMatch(/│ Actor +│ \d+ +│/);
    expect(out).toMatch(/│ PARTICIPATES_IN +│ \d+ +│/);
  });

  test('the seed is right', async () => {
    const { code, out } = await maillage(['check', '--data', folder]);
    expect({ code, errors: out.match(/^error: .*/gm) }).toEqual({ code: 0, errors: null });
  });
});

describe('beside a running server', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer(folder);
  });

  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.end;
  });

  test.each([
    ['query', ['query', '{ __typename }']],
    ['check', ['check']],
    ['seed', ['seed']],
    ['serve', ['serve', '--port', '0']],
  ])('%s says that the folder is in use', async (_what, words) => {
    const { code, err } = await maillage([...words, '--data', folder]);
    expect({ code, error: errorCode(err) }).toEqual({ code: 1, error: 'STORE_LOCKED' });
  });

  test('query asks the server', async () => {
    const { code, out } = await maillage(['query', '{ dataset { engine } }', '--url', `${server.url}/graphql`]);
    expect({ code, answer: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      answer: { data: { dataset: { engine: 'embedded' } } },
    });
  });

  test('what the server refuses ends with code 1', async () => {
    const { code, out } = await maillage(['query', '{ actors(first: 1001) { nodes { id } } }', '--url', `${server.url}/graphql`]);
    expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({
      code: 1,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'pageSize' } }],
    });
  });

  test('an address that is not GraphQL is told', async () => {
    const other = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, err } = await maillage(['query', '{ __typename }', '--url', `http://127.0.0.1:${port}/`]);
    other.close();
    expect({ code, error: errorCode(err) }).toEqual({ code: 1, error: 'STORE_UNAVAILABLE' });
  });

  test('a second server on the same port ends with code 1', async () => {
    const child = start(['serve', '--data', newFolder(), '--port', new URL(server.url).port]);
    const { code, err } = await ended(child);
    expect({ code, error: errorCode(err) }).toEqual({ code: 1, error: 'BAD_SETTING' });
  });
});
