import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import { identifierRecord, type GraphRecord } from '../../src/ontology/records.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { storeFactories } from '../stores.ts';
import {
  codeOf,
  contents,
  insa,
  lyon,
  node,
  ontology,
  ouaga,
  project,
  records,
  sourceA,
  sourceB,
  tie,
  water,
  removeAll,
} from './fixture.ts';

describe.each(storeFactories)('writing records to $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(ontology));
  });
  beforeEach(() => removeAll(store));
  afterAll(() => store.close());

  const write = (written: readonly GraphRecord[]) => writeRecords(store, ontology, written);
  const rows = (text: string) => store.read({ text });

  it('writes nodes with labels, properties and what is computed from them', async () => {
    expect(await write(records)).toEqual({ nodes: 8, relationships: 8 });
    expect(await rows(`MATCH (n:Actor:LocalGovernment {id: 'actor/lyon'}) WHERE n:Node RETURN n{.*} AS n`)).toEqual([
      {
        n: {
          id: 'actor/lyon',
          kind: 'LOCAL_GOVERNMENT',
          nameFr: 'Lyon',
          level: 'MUNICIPALITY',
          population: 522_250,
          aliases: ['Ville de Lyon'],
          orderKey: 'lyon',
          searchNames: 'lyon | ville de lyon',
        },
      },
    ]);
    expect(await rows(`MATCH (n:Project) RETURN n.startYear AS start, n.endYear AS end`)).toEqual([{ start: 2018, end: null }]);
  });

  it('ties nodes to their sources, and names the sources of relationships in a list', async () => {
    await write(records);
    expect(await rows(`MATCH (:Actor {id: 'actor/lyon'})-[:STATED_IN]->(s:Source) RETURN s.id AS id`)).toEqual([
      { id: 'source/a' },
    ]);
    expect(await rows(`MATCH (:Actor)-[r:PARTICIPATES_IN {role: 'FUNDER'}]->(:Project) RETURN r.sources AS sources`)).toEqual([
      { sources: ['source/a', 'source/b'] },
    ]);
    expect(await rows('MATCH ()-[r:STATED_IN]->() RETURN count(r) AS n')).toEqual([{ n: 6 }]);
  });

  it('stores whole numbers of a decimal property so that they divide as decimals', async () => {
    await write(records);
    expect(await rows('MATCH (n:Country) RETURN n.latitude / 5 AS x')).toEqual([{ x: 2.4 }]);
    expect(await rows(`MATCH ()-[r:PARTICIPATES_IN {role: 'LEAD'}]->() RETURN r.amount / 32000 AS x`)).toEqual([{ x: 1.875 }]);
    await write([node('Country', 'country/bf', { code: 'BF', nameFr: 'Burkina Faso', latitude: 13 })]);
    expect(await rows('MATCH (n:Country) RETURN n.latitude / 2 AS x, n.longitude AS longitude')).toEqual([
      { x: 6.5, longitude: null },
    ]);
  });

  it('writes identifiers as nodes of their own', async () => {
    await write(records);
    expect(
      await rows(
        'MATCH (n:Actor)-[:IDENTIFIED_BY]->(i:Identifier) RETURN n.id AS id, i.key AS key, i.scheme AS scheme, i.value AS value',
      ),
    ).toEqual([{ id: 'actor/lyon', key: 'insee:69123', scheme: 'insee', value: '69123' }]);
  });

  it('changes nothing when the same is written again', async () => {
    await write(records);
    const before = await contents(store);
    await write(records);
    expect(await contents(store)).toEqual(before);
  });

  it('writes to a store that holds something what it writes to an empty one', async () => {
    await write(records);
    const atOnce = await contents(store);
    await removeAll(store);
    await write([sourceA]);
    await write(records);
    expect(await contents(store)).toEqual(atOnce);
  });

  it('replaces what a source said of a record: its properties and its subtype', async () => {
    await write(records);
    await write([node('Actor', 'actor/insa', { kind: 'ASSOCIATION', nameFr: 'Insa' })]);
    expect(
      await rows(
        `MATCH (n:Node {id: 'actor/insa'})-[:STATED_IN]->(s) RETURN n.nameEn AS en, n:Association AS now, n:ResearchOrganisation AS before, s.id AS source`,
      ),
    ).toEqual([{ en: null, now: true, before: false, source: 'source/a' }]);
    await write([tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'LEAD', until: '2020' })]);
    expect(await rows(`MATCH ()-[r:PARTICIPATES_IN {role: 'LEAD'}]->() RETURN properties(r) AS r`)).toEqual([
      { r: { role: 'LEAD', until: '2020', sources: ['source/a'] } },
    ]);
  });

  it('leaves what other sources say, and takes a property back with the source that stated it', async () => {
    await write(records);
    const bySourceB = { sources: ['source/b'] };
    const before = await contents(store);
    await write([
      node('Actor', 'actor/insa', { kind: 'RESEARCH', nameFr: 'INSA de Lyon', website: 'https://insa-lyon.fr' }, bySourceB),
      tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'LEAD', until: '2020' }, bySourceB),
    ]);
    const insaNow = `MATCH (n:Node {id: 'actor/insa'}) RETURN n.nameFr AS name, n.nameEn AS en, n.website AS website, n.aliases AS aliases`;
    expect(await rows(insaNow)).toEqual([
      { name: 'INSA', en: 'INSA Lyon', website: 'https://insa-lyon.fr', aliases: ['INSA de Lyon'] },
    ]);
    expect(await rows(`MATCH ()-[r:PARTICIPATES_IN {role: 'LEAD'}]->() RETURN r.since AS since, r.until AS until`)).toEqual([
      { since: '2018', until: '2020' },
    ]);
    const funder = tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'FUNDER' }, bySourceB);
    await writeRecords(store, ontology, [sourceB, funder], { replaced: ['source/b'] });
    expect(await contents(store)).toEqual(before);
  });

  it('keeps a node that another source ties to something when its own source takes it back', async () => {
    await write([sourceA, sourceB, insa, { ...project, sources: ['source/b'] }]);
    await write([tie('PARTICIPATES_IN', 'actor/insa', 'project/eau', { role: 'PARTNER' })]);
    await writeRecords(store, ontology, [sourceB], { replaced: ['source/b'] });
    expect(await rows(`MATCH (n:Project)-[:STATED_IN]->(s) RETURN s.id AS source`)).toEqual([{ source: 'source/b' }]);
    await writeRecords(store, ontology, [sourceA, sourceB], { replaced: ['source/a', 'source/b'] });
    expect(await rows('MATCH (n:Node) RETURN n.id AS id ORDER BY id')).toEqual([{ id: 'source/a' }, { id: 'source/b' }]);
  });

  it('keeps one tie of a symmetric relationship, whichever side declares it', async () => {
    await write(records);
    await write([tie('PARTNER_OF', 'actor/ouagadougou', 'actor/lyon', { kind: 'COOPERATION_AGREEMENT' })]);
    expect(await rows('MATCH (a)-[r:PARTNER_OF]->(b) RETURN a.id AS a, b.id AS b, r.since AS since')).toEqual([
      { a: 'actor/lyon', b: 'actor/ouagadougou', since: null },
    ]);
    await write([tie('PARTNER_OF', 'actor/ouagadougou', 'actor/lyon', { kind: 'TWINNING' })]);
    expect(await rows('MATCH ()-[r:PARTNER_OF]->() RETURN count(r) AS n')).toEqual([{ n: 2 }]);
  });

  it('writes hubs from either end without doubling', async () => {
    const projects = Array.from({ length: 30 }, (_, i) => node('Project', `project/p${i}`, { titleFr: `P${i}` }));
    const links = projects.flatMap(({ id }) => [
      tie('HAS_THEME', id, 'theme/eau'),
      tie('PARTICIPATES_IN', 'actor/lyon', id, { role: 'LEAD' }),
    ]);
    await write([sourceA, lyon, water, ...projects]);
    await write(links);
    await write(links);
    expect(await rows('MATCH (:Project)-[r:HAS_THEME]->(:Theme) RETURN count(r) AS n')).toEqual([{ n: 30 }]);
    expect(await rows('MATCH (:Actor)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS n')).toEqual([{ n: 30 }]);
  });

  it.each<[string, readonly GraphRecord[], string]>([
    ['an invalid record', [node('Actor', 'actor/x', { kind: 'BUSINESS' })], 'BAD_RECORD'],
    ['an end that does not exist', [tie('PARTICIPATES_IN', 'actor/lyon', 'project/none', { role: 'LEAD' })], 'BAD_RECORD'],
    ['a beginning that does not exist', [tie('PARTICIPATES_IN', 'actor/none', 'project/eau', { role: 'LEAD' })], 'BAD_RECORD'],
    ['a source of a node that does not exist', [{ ...insa, sources: ['source/none'] }], 'BAD_RECORD'],
    [
      'a source of a relationship that does not exist',
      [tie('HAS_THEME', 'project/eau', 'theme/eau', {}, { sources: ['source/none'] })],
      'BAD_RECORD',
    ],
    [
      'a reference that does not exist',
      [tie('PARTNER_OF', 'actor/lyon', 'actor/insa', { kind: 'OTHER', themes: ['theme/none'] })],
      'BAD_RECORD',
    ],
    ['the same id twice', [insa, { ...insa, properties: { ...insa.properties, nameFr: 'Autre' } }], 'BAD_RECORD'],
    [
      'the same relationship twice',
      [tie('HAS_THEME', 'project/eau', 'theme/eau'), tie('HAS_THEME', 'project/eau', 'theme/eau')],
      'BAD_RECORD',
    ],
    [
      'the same tie from either end',
      [
        tie('PARTNER_OF', 'actor/lyon', 'actor/insa', { kind: 'OTHER' }),
        tie('PARTNER_OF', 'actor/insa', 'actor/lyon', { kind: 'OTHER' }),
      ],
      'BAD_RECORD',
    ],
    [
      'a code of two records at once',
      ['actor/lyon', 'actor/insa'].map((id) => identifierRecord(id, { scheme: 'siren', value: '123456789' }, ['source/a'])),
      'NOT_UNIQUE',
    ],
    [
      'a code that another record has',
      [identifierRecord('actor/insa', { scheme: 'insee', value: '69123' }, ['source/a'])],
      'NOT_UNIQUE',
    ],
  ])('writes nothing of a batch with %s', async (_, wrong, code) => {
    await write(records);
    const before = await contents(store);
    expect(await codeOf(write([node('Actor', 'actor/new', { kind: 'BUSINESS', nameFr: 'New' }), ...wrong]))).toBe(code);
    expect(await contents(store)).toEqual(before);
  });

  it('refuses an end that does not exist in an empty store too, and names it', async () => {
    const dangling = { ...tie('HAS_THEME', 'project/eau', 'theme/none'), where: 'project-themes.csv, line 2' };
    await expect(write([sourceA, sourceB, project, dangling])).rejects.toMatchObject({
      code: 'BAD_RECORD',
      where: 'project-themes.csv, line 2',
    });
    await expect(write([sourceA, ouaga, dangling])).rejects.toThrow(/theme\/none|project\/eau/);
    expect(await rows('MATCH (n:Node) RETURN count(n) AS n')).toEqual([{ n: 0 }]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await writeRecords(store, ontology, records, { onProgress: (written) => told.push(written) });
    expect(told.at(-1)).toBe(records.length);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
