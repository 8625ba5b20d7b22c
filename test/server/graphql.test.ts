import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, type DocumentNode } from 'graphql';
import type { Service } from '../../src/server/server.ts';
import { answered, firstCode, post, seededService, serve, withApi, type Served } from './served.ts';

let service: Service;
let served: Served;

beforeAll(async () => {
  service = await seededService();
  served = await serve(service);
});

afterAll(async () => {
  await served.server.close();
  await service.store.close();
});

describe('questions over HTTP', () => {
  test('an operation with variables is answered', async () => {
    const answer = await served.ask('query One($id: ID!) { actor(id: $id) { id name } }', { id: 'actor/paris' });
    expect(answer).toMatchObject({ status: 200, data: { actor: { id: 'actor/paris', name: 'Paris' } }, errors: [] });
  });

  test('an answer says what it cost', async () => {
    const { headers } = await served.ask('{ actor(id: "actor/paris") { id name } }');
    expect(headers['maillage-cost']).toBe('3');
  });

  test('GET answers when the caller shows that no page of another site sent it', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
    expect(firstCode(answered(await served.server.inject(url)))).toBe('BAD_REQUEST');
    const allowed = answered(await served.server.inject({ url, headers: { 'apollo-require-preflight': 'true' } }));
    expect(allowed.data).toEqual({ __typename: 'Query' });
  });

  test('introspection is open', async () => {
    const { status, errors } = await served.ask(getIntrospectionQuery());
    expect({ status, errors }).toEqual({ status: 200, errors: [] });
  });

  test('the same text reaches the API as the same document', async () => {
    const documents: DocumentNode[] = [];
    const watched = await serve(
      withApi(service, (request) => {
        documents.push(request.document);
        return service.api.execute(request);
      }),
    );
    for (const id of ['actor/paris', 'actor/abidjan']) await watched.ask('query($id: ID!) { actor(id: $id) { name } }', { id });
    await watched.server.close();
    expect(documents).toHaveLength(2);
    expect(documents[1]).toBe(documents[0]);
  });

  test('the time limit and a signal go with the operation', async () => {
    const requests: { timeoutMs: number | undefined; aborted: boolean | undefined }[] = [];
    const watched = await serve(
      withApi(service, (request) => {
        requests.push({ timeoutMs: request.timeoutMs, aborted: request.signal?.aborted });
        return service.api.execute(request);
      }),
      1234,
    );
    await watched.ask('{ dataset { version } }');
    await watched.server.close();
    expect(requests).toEqual([{ timeoutMs: 1234, aborted: false }]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a syntax error', { query: '{ actors(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ nothing }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query($id: ID!) { actor(id: $id) { id } }' }, 400, 'BAD_USER_INPUT'],
    ['an unknown operation', { query: 'query A { __typename }', operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'no name among several operations',
      { query: 'query A { __typename } query B { __typename }' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a batch', [{ query: '{ __typename }' }], 400, 'BAD_REQUEST'],
    ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      400,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s', async (_what, body, status, code) => {
    const answer = answered(await post(served.server, body));
    expect({ status: answer.status, code: firstCode(answer), data: answer.data }).toEqual({ status, code, data: undefined });
  });

  test.each([
    ['a body that is not JSON', { 'content-type': 'application/json' }, '{', 400],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D', 415],
    ['text, as another site could send it', { 'content-type': 'text/plain' }, '{"query":"{__typename}"}', 400],
  ])('%s', async (_what, headers, payload, status) => {
    const answer = answered(await served.server.inject({ method: 'POST', url: '/graphql', headers, payload }));
    expect({ status: answer.status, code: firstCode(answer) }).toEqual({ status, code: 'BAD_REQUEST' });
  });

  test('an unknown address', async () => {
    const answer = answered(await served.server.inject('/nothing'));
    expect({ status: answer.status, code: firstCode(answer) }).toEqual({ status: 404, code: 'BAD_REQUEST' });
  });
});

describe('headers', () => {
  test('any site may read, without credentials', async () => {
    const { headers } = await served.server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('answers carry security headers', async () => {
    const { headers } = await served.ask('{ __typename }');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  });
});
