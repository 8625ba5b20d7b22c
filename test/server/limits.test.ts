import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { limits, type LimitName } from '../../src/server/limits/limits.ts';
import type { Service } from '../../src/server/server.ts';
import { seededService, serve, type Answered, type Served } from './served.ts';

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

interface Request {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

interface LimitCase {
  readonly limit: LimitName;
  readonly what: string;
  /** A request that takes exactly `size` of what the limit counts. */
  request(size: number): Request;
}

const repeat = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

const ids = (times: number) => repeat(times, () => '"actor/paris"');

/** A field and its braces inside one another. */
function nested(levels: number, field: string, innermost: string): string {
  return levels === 0 ? innermost : `${field} { ${nested(levels - 1, field, innermost)} }`;
}

function nestedFilter(levels: number): Readonly<Record<string, unknown>> {
  return levels === 0 ? { kinds: ['RESEARCH'] } : { not: nestedFilter(levels - 1) };
}

const filtered = 'query($filter: ActorFilter) { actors(first: 1, filter: $filter) { totalCount } }';

const cases: readonly LimitCase[] = [
  {
    limit: 'tokens',
    what: 'ids and fields',
    // Besides the ids there are 10 tokens in `nodes(ids: []) { id }`, 2 more with an alias, 3 in `dataset { }` and 2 outer braces.
    request: (size) => ({
      query: `{ nodes(ids: [${ids(900)}]) { id } more: nodes(ids: [${ids(900)}]) { id } dataset { ${repeat(size - 1827, () => 'version')} } }`,
    }),
  },
  {
    limit: 'depth',
    what: 'levels of fields',
    request: (size) => ({ query: `{ theme(id: "theme/water") { ${nested(size - 2, 'broader', 'id')} } }` }),
  },
  {
    limit: 'depth',
    what: 'levels hidden in fragments',
    request: (size) => ({
      query: `{ theme(id: "theme/water") { ...Up } } fragment Up on Theme { ... on Theme { ${nested(size - 2, 'broader', 'id')} } }`,
    }),
  },
  {
    limit: 'aliases',
    what: 'aliases',
    request: (size) => ({ query: `{ dataset { ${repeat(size, (index) => `a${index}: version`)} } }` }),
  },
  {
    limit: 'aliases',
    what: 'aliases in a fragment that is spread twice',
    request: (size) => ({
      query: `{ dataset { ...A ...B } } fragment A on Dataset { ...C } fragment B on Dataset { ...C ${size % 2 === 0 ? '' : 'odd: version'} }
        fragment C on Dataset { ${repeat(Math.floor(size / 2), (index) => `a${index}: version`)} }`,
    }),
  },
  {
    limit: 'directives',
    what: 'directives',
    request: (size) => ({ query: `{ dataset { ${repeat(size, () => 'version @include(if: true)')} } }` }),
  },
  { limit: 'pageSize', what: 'a written first', request: (size) => ({ query: `{ actors(first: ${size}) { nodes { id } } }` }) },
  {
    limit: 'pageSize',
    what: 'a first from a variable',
    request: (size) => ({ query: 'query($n: Int) { actors(first: $n) { nodes { id } } }', variables: { n: size } }),
  },
  {
    limit: 'pageSize',
    what: 'a default of a variable',
    request: (size) => ({ query: `query($n: Int = ${size}) { actors(first: $n) { nodes { id } } }` }),
  },
  {
    limit: 'pageSize',
    what: 'an inner first',
    request: (size) => ({ query: `{ actor(id: "actor/paris") { participations(first: ${size}) { edges { cursor } } } }` }),
  },
  {
    limit: 'networkNodes',
    what: 'maxNodes',
    request: (size) => ({ query: `{ network(ego: "actor/paris", maxNodes: ${size}) { nodeCount } }` }),
  },
  {
    limit: 'networkDepth',
    what: 'steps',
    request: (size) => ({ query: `{ network(ego: "actor/paris", depth: ${size}) { nodeCount } }` }),
  },
  {
    limit: 'pathLength',
    what: 'maxLength',
    request: (size) => ({
      query: `{ paths(from: "actor/paris", to: "actor/abidjan", maxLength: ${size}, first: 1) { length } }`,
    }),
  },
  {
    limit: 'listLength',
    what: 'ids',
    request: (size) => ({
      query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: size }, (_, index) => `actor/${index}`) },
    }),
  },
  {
    limit: 'listLength',
    what: 'a list in a filter',
    request: (size) => ({
      query: filtered,
      variables: { filter: { ids: Array.from({ length: size }, (_, index) => `actor/${index}`) } },
    }),
  },
  {
    limit: 'textLength',
    what: 'text',
    request: (size) => ({
      query: 'query($text: String!) { search(text: $text) { totalCount } }',
      variables: { text: 'a'.repeat(size) },
    }),
  },
  {
    limit: 'filters',
    what: 'filters in or',
    request: (size) => ({
      query: filtered,
      variables: { filter: { or: Array.from({ length: size }, () => ({ kinds: ['RESEARCH'] })) } },
    }),
  },
  {
    limit: 'filterDepth',
    what: 'filters in not',
    request: (size) => ({ query: filtered, variables: { filter: nestedFilter(size) } }),
  },
  {
    limit: 'cost',
    what: 'a page of 1000 and some single fields',
    // 500 for the list, 1 for `nodes`, 199 for each of 1000 actors; 1 for `dataset`, then 1 for each of its fields.
    request: (size) => ({
      query: `{ actors(first: 1000) { nodes { ${repeat(199, () => 'id')} } } dataset { ${repeat(size - 199_502, () => 'version')} } }`,
    }),
  },
];

function codes({ errors }: Answered): unknown[] {
  return errors.map(({ extensions }) => extensions);
}

describe.each(cases)('$limit: $what', ({ limit, request }) => {
  const { most } = limits[limit];

  test('at the limit, it is answered', async () => {
    const { query, variables } = request(most);
    const answer = await served.ask(query, variables);
    expect({ status: answer.status, errors: codes(answer) }).toEqual({ status: 200, errors: [] });
  });

  test('over the limit, the limit is named', async () => {
    const { query, variables } = request(most + 1);
    const answer = await served.ask(query, variables);
    expect({ status: answer.status, errors: codes(answer) }).toMatchObject({
      status: 400,
      errors: [{ code: 'LIMIT_EXCEEDED', limit, most }],
    });
  });
});

test('each limit has a case', () => {
  const elsewhere: LimitName[] = ['requestBytes'];
  expect(new Set([...cases.map(({ limit }) => limit), ...elsewhere])).toEqual(new Set(Object.keys(limits)));
});

describe('requestBytes', () => {
  const { most } = limits.requestBytes;
  const start = '{"query":"{ __typename }","extensions":{"filling":"';
  const post = (bytes: number) =>
    served.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: `${start}${'a'.repeat(bytes - start.length - 3)}"}}`,
    });

  test('at the limit, it is answered', async () => {
    expect((await post(most)).statusCode).toBe(200);
  });

  test('over the limit, the limit is named', async () => {
    const response = await post(most + 1);
    expect({ status: response.statusCode, ...response.json<object>() }).toMatchObject({
      status: 413,
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'requestBytes', most } }],
    });
  });
});
