import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { publicSchema } from '../../src/ontology/public-schema.ts';
import { checkOperation } from '../../src/server/limits/check-operation.ts';
import { fieldCosts, listSizes, publicAllowance, typeCosts } from '../../src/server/limits/limits.ts';

const schema = publicSchema();

function costOf(query: string, variables?: Readonly<Record<string, unknown>>): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('There is no operation.');
  return checkOperation({ schema, document, operation, variables }, publicAllowance);
}

describe('the cost of an operation', () => {
  test.each([
    ['a field costs 1', '{ dataset { version } }', 2],
    ['introspection costs nothing', '{ __schema { types { name } } __typename }', 0],
    [
      'a list costs its own points once, and its fields once an entry',
      '{ projects(first: 10) { nodes { id title } } }',
      500 + 1 + 20,
    ],
    ['the default page size counts', '{ projects { nodes { id } } }', 500 + 1 + 20],
    ['what a connection has once is not multiplied', '{ projects(first: 10) { totalCount pageInfo { endCursor } } }', 500 + 3],
    [
      'inner lists multiply',
      '{ actors(first: 10) { nodes { participations(first: 5) { edges { role node { title } } } } } }',
      500 + 1 + 10 * (10 + 1 + 5 * 3),
    ],
    ['a list without first has a usual size', '{ countries { code } }', 1 + 250],
    ['a list of ids has their number', '{ nodes(ids: ["a/b", "a/c", "a/d"]) { id } }', 1 + 3],
    [
      'facets have the number of fields asked for',
      '{ actors(first: 1000) { facets(fields: ["kind"]) { field } } }',
      500 + 500 + 1,
    ],
    [
      'a fragment counts wherever it is spread',
      '{ a: dataset { ...V } b: dataset { ...V } } fragment V on Dataset { version }',
      4,
    ],
    ['a field left out by a directive counts', '{ dataset { version @skip(if: true) } }', 2],
    [
      'a subtype costs as its interface',
      '{ actor(id: "a/b") { ... on Association { members(first: 2) { edges { role } } } } }',
      1 + 50 + 1 + 2,
    ],
  ])('%s', (_what, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test('a page size in a variable multiplies', () => {
    const query = 'query($n: Int = 7) { projects(first: $n) { nodes { id } } }';
    expect([costOf(query), costOf(query, { n: 3 })]).toEqual([508, 504]);
  });

  test('fragments that double at each level end at the limit, not in memory', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Dataset { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ dataset { ...F0 } } ${fragments.join(' ')} fragment F60 on Dataset { version }`;
    expect(() => costOf(query)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: 'cost' }));
  });

  test('each field with points of its own exists', () => {
    for (const coordinate of [...Object.keys(fieldCosts), ...Object.keys(listSizes)]) {
      const [owner = '', field = ''] = coordinate.split('.');
      const type = schema.getType(owner);
      expect({ coordinate, exists: type !== undefined && 'getFields' in type && field in type.getFields() }).toEqual({
        coordinate,
        exists: true,
      });
    }
    for (const name of Object.keys(typeCosts)) expect(schema.getType(name)).toBeDefined();
  });
});
