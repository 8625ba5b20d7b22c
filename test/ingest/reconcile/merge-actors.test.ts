import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { mergeActors } from '../../../src/ingest/reconcile/merge-actors.ts';
import { readMerges } from '../../../src/ingest/reconcile/merge-record.ts';
import { createReconciler } from '../../../src/ingest/reconcile/reconciler.ts';
import { splitActor } from '../../../src/ingest/reconcile/split-actor.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import { identifierRecord, type GraphRecord } from '../../../src/ontology/records.ts';
import { storeRules } from '../../../src/ontology/store-rules.ts';
import { storeFactories } from '../../stores.ts';
import { codeOf, contents, insa, lyon, node, ontology, project, records, removeAll, sourceA, sourceB, tie } from '../fixture.ts';
import { commune } from './candidates.ts';

const double = node(
  'Actor',
  'actor/ville-de-lyon',
  {
    kind: 'LOCAL_GOVERNMENT',
    nameFr: 'Ville de Lyon (69)',
    nameEn: 'City of Lyon',
    level: 'MUNICIPALITY',
    activeFrom: 1790,
    population: 5,
  },
  { sources: ['source/b'] },
);
const practice = node('Practice', 'practice/budget', { nameFr: 'Budget participatif' });
const bySourceB = { sources: ['source/b'] };
const ofDouble: readonly GraphRecord[] = [
  double,
  practice,
  tie('PARTICIPATES_IN', 'actor/ville-de-lyon', 'project/eau', { role: 'LEAD', until: '2020' }, bySourceB),
  tie('PARTICIPATES_IN', 'actor/ville-de-lyon', 'project/eau', { role: 'PARTNER', amount: 100_000, currency: 'EUR' }, bySourceB),
  tie(
    'PARTNER_OF',
    'actor/ouagadougou',
    'actor/ville-de-lyon',
    { kind: 'COOPERATION_AGREEMENT', themes: ['theme/eau'] },
    bySourceB,
  ),
  tie('PARTNER_OF', 'actor/lyon', 'actor/ville-de-lyon', { kind: 'OTHER' }, bySourceB),
  tie('ADOPTED', 'actor/insa', 'practice/budget', { year: 2014, learnedFrom: ['actor/ville-de-lyon', 'actor/lyon'] }),
  tie('ADOPTED', 'actor/lyon', 'practice/budget', { learnedFrom: ['actor/ville-de-lyon'] }),
  tie('ADOPTED', 'actor/ville-de-lyon', 'practice/budget', { year: 2016, learnedFrom: ['actor/insa'] }, bySourceB),
  identifierRecord('actor/ville-de-lyon', { scheme: 'siren', value: '216901231' }, ['source/b']),
];
const request = { keep: 'actor/lyon', drop: 'actor/ville-de-lyon', reason: 'the same town twice' };

describe.each(storeFactories)('merging actors in $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(ontology));
  });
  beforeEach(async () => {
    await empty();
    await writeRecords(store, ontology, [...records, ...ofDouble]);
  });
  afterAll(() => store.close());

  const empty = async (): Promise<void> => {
    await store.write((transaction) => transaction.run({ text: 'MATCH (m:ActorMerge) DELETE m' }));
    await removeAll(store);
  };
  const rows = (text: string) => store.read({ text });

  it('leaves one actor, with what was said of both', async () => {
    const merge = await mergeActors(store, ontology, request);
    expect(merge).toMatchObject({ ...request, id: 'merge/ville-de-lyon', contradiction: undefined });
    expect(await rows(`MATCH (n:Node) WHERE n.id IN ['actor/lyon', 'actor/ville-de-lyon'] RETURN n{.*} AS n`)).toEqual([
      {
        n: expect.objectContaining({
          id: 'actor/lyon',
          nameFr: 'Lyon',
          population: 522_250,
          activeFrom: 1790,
          nameEn: 'City of Lyon',
          aliases: ['Ville de Lyon', 'Ville de Lyon (69)'],
          searchNames: 'lyon | city of lyon | ville de lyon | ville de lyon 69',
        }),
      },
    ]);
    expect(await rows(`MATCH (:Node {id: 'actor/lyon'})-[:STATED_IN]->(s) RETURN s.id AS id ORDER BY id`)).toEqual([
      { id: 'source/a' },
      { id: 'source/b' },
    ]);
    expect(await rows(`MATCH (:Node {id: 'actor/lyon'})-[:IDENTIFIED_BY]->(i) RETURN i.key AS key ORDER BY key`)).toEqual([
      { key: 'insee:69123' },
      { key: 'siren:216901231' },
    ]);
  });

  it('joins what both said, and names the one that was kept', async () => {
    await mergeActors(store, ontology, request);
    expect(
      await rows(`MATCH (:Node {id: 'actor/lyon'})-[r:PARTICIPATES_IN]->() RETURN properties(r) AS r ORDER BY r.role`),
    ).toEqual([
      { r: { role: 'FUNDER', sources: ['source/a', 'source/b'] } },
      {
        r: {
          role: 'LEAD',
          since: '2018',
          until: '2020',
          amount: 60_000,
          currency: 'EUR',
          sources: ['source/a', 'source/b'],
          claims: [expect.stringContaining('since'), expect.stringContaining('until')],
        },
      },
      { r: { role: 'PARTNER', amount: 100_000, currency: 'EUR', sources: ['source/b'] } },
    ]);
    expect(
      await rows(`MATCH (:Node {id: 'actor/lyon'})-[r:PARTICIPATES_IN {role: 'PARTNER'}]->() RETURN r.amount / 32000 AS x`),
    ).toEqual([{ x: 3.125 }]);
    expect(await rows(`MATCH (:Node {id: 'actor/lyon'})-[r:PARTNER_OF]-() RETURN count(r) AS n`)).toEqual([{ n: 1 }]);
    expect(await rows(`MATCH (a)-[r:ADOPTED]->() RETURN a.id AS id, r.learnedFrom AS learnedFrom ORDER BY id`)).toEqual([
      { id: 'actor/insa', learnedFrom: ['actor/lyon'] },
      { id: 'actor/lyon', learnedFrom: ['actor/insa'] },
    ]);
  });

  it('is undone to the letter', async () => {
    const before = await contents(store);
    const { id } = await mergeActors(store, ontology, request);
    expect(await contents(store)).not.toEqual(before);
    await splitActor(store, ontology, id);
    expect(await contents(store)).toEqual(before);
    expect(await readMerges(store)).toEqual([]);
    expect(
      await rows(`MATCH ()-[r:PARTICIPATES_IN {role: 'PARTNER'}]->() WHERE r.amount IS NOT NULL RETURN r.amount / 32000 AS x`),
    ).toEqual([{ x: 3.125 }]);
  });

  it('is undone without touching what was written since', async () => {
    const { id } = await mergeActors(store, ontology, request);
    await writeRecords(store, ontology, [
      node('Source', 'source/c', { title: 'Rapport C' }),
      node(
        'Actor',
        'actor/lyon',
        { kind: 'LOCAL_GOVERNMENT', nameFr: 'Lyon', level: 'MUNICIPALITY', website: 'https://lyon.fr' },
        { sources: ['source/c'] },
      ),
      tie('MEMBER_OF', 'actor/lyon', 'actor/insa'),
    ]);
    await splitActor(store, ontology, id);
    expect(
      await rows(`MATCH (n:Node {id: 'actor/lyon'})-[:MEMBER_OF]->() RETURN n.website AS website, n.aliases AS aliases`),
    ).toEqual([{ website: 'https://lyon.fr', aliases: ['Ville de Lyon'] }]);
  });

  it('is undone only after what was built on it', async () => {
    const before = await contents(store);
    const first = await mergeActors(store, ontology, request);
    const second = await mergeActors(store, ontology, { keep: 'actor/insa', drop: 'actor/lyon', reason: 'for the test' });
    expect(await codeOf(splitActor(store, ontology, first.id))).toBe('CONFLICT');
    await splitActor(store, ontology, second.id);
    await splitActor(store, ontology, first.id);
    expect(await contents(store)).toEqual(before);
  });

  it('leads later imports to the actor that was kept', async () => {
    await mergeActors(store, ontology, request);
    const reconciler = await createReconciler(store, ontology);
    const again = commune('Ville de Lyon (69)', { id: 'actor/ville-de-lyon' });
    expect(await reconciler.resolve([again])).toMatchObject([{ outcome: 'same', id: 'actor/lyon' }]);
  });

  it('tells when two registers' + ' say that they are two', async () => {
    const merge = await mergeActors(store, ontology, request);
    await splitActor(store, ontology, merge.id);
    await writeRecords(store, ontology, [identifierRecord('actor/insa', { scheme: 'siren', value: '196901870' }, ['source/a'])]);
    expect(await mergeActors(store, ontology, { ...request, keep: 'actor/insa' })).toMatchObject({ contradiction: 'siren' });
  });

  it.each([
    ['an actor into itself', { ...request, drop: request.keep }, 'BAD_REQUEST'],
    ['without a reason', { ...request, reason: ' ' }, 'BAD_REQUEST'],
    ['an actor that is not there', { ...request, drop: 'actor/none' }, 'UNKNOWN_ID'],
    ['what is no actor', { ...request, drop: 'project/eau' }, 'UNKNOWN_ID'],
  ])('refuses to merge %s, and changes nothing', async (_, wrong, code) => {
    const before = await contents(store);
    expect(await codeOf(mergeActors(store, ontology, wrong))).toBe(code);
    expect(await codeOf(splitActor(store, ontology, 'merge/none'))).toBe('UNKNOWN_ID');
    expect(await contents(store)).toEqual(before);
  });

  it('and splitting again gives back any graph', async () => {
    const actors = [lyon, insa, double];
    const ids = actors.map(({ id }) => id);
    const someSources = fc.subarray(['source/a', 'source/b'], { minLength: 1 });
    const participation = fc.record({
      from: fc.constantFrom(...ids),
      role: fc.constantFrom('LEAD', 'PARTNER', 'FUNDER'),
      amount: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      sources: someSources,
    });
    const partnership = fc.record({
      ends: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
      kind: fc.constantFrom('TWINNING', 'OTHER'),
      sources: someSources,
    });
    const adoption = fc.record({ from: fc.constantFrom(...ids), learnedFrom: fc.subarray(ids), sources: someSources });
    const graphs = fc.record({
      participations: fc.uniqueArray(participation, { selector: ({ from, role }) => `${from} ${role}` }),
      partnerships: fc.uniqueArray(partnership, { selector: ({ ends, kind }) => `${[...ends].sort().join()} ${kind}` }),
      adoptions: fc.uniqueArray(adoption, { selector: ({ from }) => from }),
      merged: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(graphs, async ({ participations, partnerships, adoptions, merged: [keep = '', drop = ''] }) => {
        await empty();
        await writeRecords(store, ontology, [
          sourceA,
          sourceB,
          project,
          practice,
          ...actors,
          ...participations.map(({ from, role, amount, sources }) =>
            tie(
              'PARTICIPATES_IN',
              from,
              'project/eau',
              { role, ...(amount !== undefined && { amount, currency: 'EUR' }) },
              { sources },
            ),
          ),
          ...partnerships.map(({ ends: [from = '', to = ''], kind, sources }) =>
            tie('PARTNER_OF', from, to, { kind }, { sources }),
          ),
          ...adoptions.map(({ from, learnedFrom, sources }) =>
            tie('ADOPTED', from, 'practice/budget', { learnedFrom }, { sources }),
          ),
        ]);
        const before = await contents(store);
        const { id } = await mergeActors(store, ontology, { keep, drop, reason: 'property' });
        await splitActor(store, ontology, id);
        expect(await contents(store)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});
