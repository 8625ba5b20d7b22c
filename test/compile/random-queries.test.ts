import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { publicSchema } from '../../src/ontology/public-schema.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';
import { arbitraryQuery, type Pools } from './arbitrary-query.ts';

const RUNS = Number(process.env['MAILLAGE_RANDOM_QUERIES'] ?? 100);

/** Ids and codes that are much tied, so that random queries meet data, and one that is nowhere. */
const pools: Pools = {
  ids: [
    'actor/lyon',
    'actor/paris',
    'actor/ouagadougou',
    'actor/villes-internet',
    'actor/cites-unies-france',
    'project/cooperation-lyon-ouagadougou',
    'project/citiis',
    'theme/water',
    'theme/digital-transition',
    'practice/budget-participatif',
    'source/budgetparticipatif-1989',
    'country/bf',
    'actor/nobody',
  ],
  codes: ['FR', 'BF', 'SN', 'ZZ'],
  identifiers: ['insee:69123', 'siren:200046977', 'wikidata:Q0'],
};

const schema = publicSchema();
const queries = arbitraryQuery(schema, pools);

test('random queries are valid', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const conflicts = validate(schema, parse(query)).filter(({ message }) => !message.includes('conflict'));
      expect(conflicts).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

// With one engine there is nothing to compare with: the case then only shows that every random query is answered.
const refusals = ['BAD_REQUEST', 'UNKNOWN_ID', 'LIMIT_EXCEEDED'];

describe(`random queries on ${storeFactories.map(({ name }) => name).join(' and ')}`, () => {
  const stores: GraphStore[] = [];
  const apis: WatchedApi[] = [];
  beforeAll(async () => {
    for (const { open } of storeFactories) {
      const store = await open();
      stores.push(store);
      apis.push(await seededApi(store));
    }
  }, 120_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
  });

  test('are answered alike', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        fc.pre(validate(schema, parse(query)).length === 0);
        const [first, ...others] = await Promise.all(apis.map(({ ask }) => ask(query)));
        // A request that makes no sense (an actor without id or code, too many years) is refused by both in the same words.
        for (const { extensions } of first?.errors ?? []) expect(refusals).toContain(extensions?.['code']);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: RUNS, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: false },
    );
  }, 180_000);
});
