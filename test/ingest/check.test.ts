import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { checkGraph } from '../../src/ingest/check/check-graph.ts';
import { isEmpty } from '../../src/ingest/is-empty.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { storeFactories } from '../stores.ts';
import { node, ontology, records, removeAll } from './fixture.ts';

describe.each(storeFactories)('checking the graph of $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(ontology));
  });
  beforeEach(() => removeAll(store));
  afterAll(() => store.close());

  const found = async () =>
    (await checkGraph(store, ontology)).findings.map(({ check, severity, count, examples }) => [
      check,
      severity,
      count,
      ...examples,
    ]);

  it('finds nothing wrong with records that the writer took, and counts them', async () => {
    expect(await isEmpty(store)).toBe(true);
    await writeRecords(store, ontology, records);
    const report = await checkGraph(store, ontology);
    expect(report).toMatchObject({ ok: true, findings: [] });
    expect(report.nodes).toMatchObject({ Actor: 3, Source: 2, Project: 1, Event: 0 });
    expect(report.relationships).toMatchObject({ PARTICIPATES_IN: 3, IDENTIFIED_BY: 1, ATTENDED: 0 });
    expect(await isEmpty(store)).toBe(false);
  });

  it('only warns of nodes tied to nothing and of sources that state nothing', async () => {
    await writeRecords(store, ontology, [
      ...records,
      node('Country', 'country/fr', { code: 'FR', nameFr: 'France' }),
      node('Source', 'source/z', { title: 'Z' }),
      node('Project', 'project/seul', { titleFr: 'Seul' }),
    ]);
    expect((await checkGraph(store, ontology)).ok).toBe(true);
    expect(await found()).toEqual([
      ['orphan-node', 'warning', 1, 'country/fr'],
      ['orphan-node', 'warning', 1, 'project/seul'],
      ['unused-source', 'warning', 1, 'source/z'],
    ]);
  });

  it.each([
    ['a node without a source', 'MATCH (:Project)-[r:STATED_IN]->() DELETE r', 'unsourced-node', 'project/eau'],
    [
      'a relationship without a source',
      'MATCH ()-[r:HAS_THEME]->() REMOVE r.sources',
      'unsourced-relationship',
      'project/eau HAS_THEME theme/eau',
    ],
    [
      'a relationship with an empty list of sources',
      'MATCH ()-[r:HAS_THEME]->() SET r.sources = []',
      'unsourced-relationship',
      'project/eau HAS_THEME theme/eau',
    ],
    [
      'a source that is not there',
      'MATCH ()-[r:HAS_THEME]->() SET r.sources = ["source/none"]',
      'dangling-reference',
      'source/none',
    ],
    ['a reference to nothing', 'MATCH ()-[r:PARTNER_OF]->() SET r.themes = ["theme/none"]', 'dangling-reference', 'theme/none'],
    [
      'a code of two records',
      'MATCH (n:Actor {id: "actor/insa"}), (i:Identifier) CREATE (n)-[:IDENTIFIED_BY {sources: ["source/a"]}]->(i)',
      'doubled-identifier',
      'insee:69123',
    ],
    ['a property missing', 'MATCH (n:Country) REMOVE n.code', 'missing-property', 'country/bf'],
    ['a level missing', 'MATCH (n:Actor {id: "actor/lyon"}) REMOVE n.level', 'missing-property', 'actor/lyon'],
    ['a name missing in both languages', 'MATCH (n:Theme) REMOVE n.labelFr', 'missing-property', 'theme/eau'],
    [
      'a role missing',
      'MATCH (:Actor {id: "actor/insa"})-[r:PARTICIPATES_IN]->() REMOVE r.role',
      'missing-property',
      'actor/insa PARTICIPATES_IN project/eau',
    ],
    [
      'a deliberation of nobody',
      'MATCH (p:Project), (s:Source {id: "source/a"}) CREATE (d:Node:Deliberation {id: "deliberation/d", title: "D"})-[:CONCERNS {sources: ["source/a"]}]->(p), (d)-[:STATED_IN]->(s)',
      'missing-link',
      'deliberation/d',
    ],
  ])('finds %s', async (_, text, check, example) => {
    await writeRecords(store, ontology, records);
    await store.write((transaction) => transaction.run({ text }));
    expect((await checkGraph(store, ontology)).ok).toBe(false);
    expect((await found()).filter(([, severity]) => severity === 'error')).toEqual([[check, 'error', 1, example]]);
  });

  it('shows ten examples, the first by id, and counts all', async () => {
    const lonely = Array.from({ length: 12 }, (_, i) =>
      node('Event', `event/e${String(i).padStart(2, '0')}`, { nameFr: `E${i}` }),
    );
    await writeRecords(store, ontology, [...records, ...lonely.reverse()]);
    const [finding] = (await checkGraph(store, ontology)).findings;
    expect(finding?.count).toBe(12);
    expect(finding?.examples).toEqual(
      lonely
        .reverse()
        .slice(0, 10)
        .map(({ id }) => id),
    );
  });
});
