import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { fold } from '../../src/ontology/fold.ts';
import type { StoreRules } from '../../src/ontology/store-rules.ts';

const rules: StoreRules = {
  unique: [{ label: 'Node', property: 'id' }],
  indexes: [],
  searchable: ['Actor', 'Project'],
};

interface Findable {
  readonly id: string;
  readonly names: readonly string[];
  readonly text?: string;
}

const actors: readonly Findable[] = [
  { id: 'actor/grenoble', names: ['Grenoble'] },
  { id: 'actor/grenoble-alpes-metropole', names: ['Grenoble-Alpes-Métropole'] },
  { id: 'actor/lyon', names: ['Lyon', 'Ville de Lyon'], text: 'Commune jumelée avec Francfort-sur-le-Main' },
  { id: 'actor/metropole-de-lyon', names: ['Métropole de Lyon', 'Grand Lyon'] },
  { id: 'actor/lyonnais', names: ['Communauté de communes du Pays Lyonnais'] },
  { id: 'actor/agence', names: ["Agence d'urbanisme"], text: 'Travaille pour l’agglomération de Lyon' },
  { id: 'actor/saint-etienne', names: ['Saint-Étienne', 'Ville de Saint-Étienne'] },
  { id: 'actor/st-denis', names: ['St Denis'] },
  { id: 'actor/sainte-foy', names: ['Sainte-Foy-lès-Lyon'] },
  { id: 'actor/l-hay-les-roses', names: ["L'Haÿ-les-Roses"] },
  { id: 'actor/coeur-de-flandre', names: ['Cœur de Flandre agglo'] },
  { id: 'actor/strasbourg', names: ['Strasbourg'] },
];

const projects: readonly Findable[] = [
  { id: 'project/eau', names: ['Eau et assainissement à Grenoble et Ouagadougou'], text: 'Coopération entre collectivités' },
  { id: 'project/bethleem', names: ['Grenoble'] },
];

/** What full-text search must find on every engine, and in which order. `open` gives an empty graph. */
export function searchCases(open: () => Promise<GraphStore>): void {
  describe('full-text search', () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      await store.setUp(rules);
      await add(store, 'Actor', actors);
      await add(store, 'Project', projects);
    });

    afterAll(() => store.close());

    const idsOf = async (text: string, limit = 10, labels: readonly string[] = ['Actor']): Promise<string[]> =>
      (await store.search({ text, labels, limit })).map((hit) => hit.id);

    test.each([
      ['accents', 'saint étienne', 'actor/saint-etienne'],
      ['no accents', 'saint etienne', 'actor/saint-etienne'],
      ['capitals', 'SAINT-ÉTIENNE', 'actor/saint-etienne'],
      ['hyphens', 'Grenoble-Alpes-Métropole', 'actor/grenoble-alpes-metropole'],
      ['no hyphens', 'grenoble alpes metropole', 'actor/grenoble-alpes-metropole'],
      ['apostrophe', "l'haÿ", 'actor/l-hay-les-roses'],
      ['typographic apostrophe', 'L’Haÿ', 'actor/l-hay-les-roses'],
      ['no apostrophe', 'l hay les roses', 'actor/l-hay-les-roses'],
      ['œ', 'cœur', 'actor/coeur-de-flandre'],
      ['oe for œ', 'coeur', 'actor/coeur-de-flandre'],
      ['St for Saint', 'St Etienne', 'actor/saint-etienne'],
      ['Saint for St', 'Saint-Denis', 'actor/st-denis'],
      ['Ste for Sainte', 'ste foy', 'actor/sainte-foy'],
      ['a prefix', 'strasb', 'actor/strasbourg'],
      ['prefixes of several words', 'greno alp', 'actor/grenoble-alpes-metropole'],
      ['words in another order', 'metropole grenoble', 'actor/grenoble-alpes-metropole'],
      ['a wrong letter', 'strasbaurg', 'actor/strasbourg'],
      ['a letter too few', 'strasourg', 'actor/strasbourg'],
      ['a letter too many', 'strassbourg', 'actor/strasbourg'],
      ['swapped letters', 'starsbourg', 'actor/strasbourg'],
      ['text beside the names', 'francfort', 'actor/lyon'],
      ['words of names and text', 'agence agglomeration', 'actor/agence'],
      ['search syntax of an engine taken as text', 'strasbourg) OR [* "', 'none'],
      ['search syntax around a word', '+(strasbourg)~*', 'actor/strasbourg'],
    ])('%s: %s', async (_, text, first) => {
      expect((await idsOf(text))[0] ?? 'none').toBe(first);
    });

    test('whole name, start of a name, words, prefixes, text: in this order', async () => {
      expect(await idsOf('lyon')).toEqual([
        'actor/lyon',
        'actor/metropole-de-lyon',
        'actor/sainte-foy',
        'actor/lyonnais',
        'actor/agence',
      ]);
      expect(await idsOf('grenoble')).toEqual(['actor/grenoble', 'actor/grenoble-alpes-metropole']);
    });

    test('scores fall along the order', async () => {
      const scores = (await store.search({ text: 'lyon', limit: 10 })).map((hit) => hit.score);
      expect(scores.length).toBeGreaterThan(3);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });

    test('a limit keeps the best', async () => {
      expect(await idsOf('lyon', 2)).toEqual(['actor/lyon', 'actor/metropole-de-lyon']);
    });

    test('every word must match', async () => {
      expect(await idsOf('lyon marseille')).toEqual([]);
      expect(await idsOf('lyon francfort')).toEqual(['actor/lyon']);
    });

    test('nothing to look for finds nothing', async () => {
      expect(await idsOf('')).toEqual([]);
      expect(await idsOf(' - ’ ')).toEqual([]);
    });

    test('labels restrict, and a hit tells its label', async () => {
      expect(await store.search({ text: 'grenoble', labels: ['Project'], limit: 10 })).toEqual([
        { id: 'project/bethleem', label: 'Project', score: expect.any(Number) },
        { id: 'project/eau', label: 'Project', score: expect.any(Number) },
      ]);
      const everywhere = (await store.search({ text: 'grenoble', limit: 10 })).map((hit) => `${hit.label} ${hit.id}`);
      expect(everywhere).toEqual([
        'Actor actor/grenoble',
        'Project project/bethleem',
        'Actor actor/grenoble-alpes-metropole',
        'Project project/eau',
      ]);
    });
  });

  describe('full-text search after changes', () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await open();
      await store.setUp(rules);
      await add(store, 'Actor', [
        { id: 'actor/a', names: ['Valence'] },
        { id: 'actor/b', names: ['Valence Romans'] },
      ]);
    });

    afterAll(() => store.close());

    const idsOf = async (text: string): Promise<string[]> => (await store.search({ text, limit: 10 })).map((hit) => hit.id);
    const run = (text: string): Promise<unknown> => store.write((transaction) => transaction.run({ text }));

    test('a node is found by its new name, and no longer by its old one', async () => {
      expect(await idsOf('valence')).toEqual(['actor/a', 'actor/b']);
      await run("MATCH (n:Node {id: 'actor/a'}) SET n.searchNames = 'montelimar'");
      expect(await idsOf('valence')).toEqual(['actor/b']);
      expect(await idsOf('montelimar')).toEqual(['actor/a']);
    });

    test('new nodes are found', async () => {
      await add(store, 'Actor', [{ id: 'actor/c', names: ['Crest'] }]);
      expect(await idsOf('crest')).toEqual(['actor/c']);
    });

    test('a rolled back change is not seen', async () => {
      const failure = store.write(async (transaction) => {
        await transaction.run({ text: "MATCH (n:Node {id: 'actor/c'}) SET n.searchNames = 'die'" });
        await transaction.run({ text: "CREATE (n:Node:Actor {id: 'actor/d', searchNames: 'die'})" });
        throw new RangeError('given up');
      });
      await expect(failure).rejects.toBeInstanceOf(RangeError);
      expect(await idsOf('die')).toEqual([]);
      expect(await idsOf('crest')).toEqual(['actor/c']);
    });

    test('deleted nodes are gone, and others may take their ids', async () => {
      await run("MATCH (n:Node {id: 'actor/b'}) DETACH DELETE n");
      expect(await idsOf('valence')).toEqual([]);
      await run("CREATE (n:Node:Actor {id: 'actor/b', searchNames: 'nyons'})");
      expect(await idsOf('nyons')).toEqual(['actor/b']);
    });

    test('deleted and made again in one transaction', async () => {
      await store.write(async (transaction) => {
        await transaction.run({ text: "MATCH (n:Node {id: 'actor/b'}) DETACH DELETE n" });
        await transaction.run({ text: "CREATE (n:Node:Actor {id: 'actor/b', searchNames: 'buis'})" });
      });
      expect(await idsOf('nyons')).toEqual([]);
      expect(await idsOf('buis')).toEqual(['actor/b']);
    });

    test('properties taken away', async () => {
      await run("MATCH (n:Node {id: 'actor/b'}) REMOVE n.searchNames");
      expect(await idsOf('buis')).toEqual([]);
    });

    test('labels given and taken away', async () => {
      await run("MATCH (n:Node {id: 'actor/c'}) REMOVE n:Actor SET n:Project");
      expect(await store.search({ text: 'crest', limit: 10 })).toEqual([
        { id: 'actor/c', label: 'Project', score: expect.any(Number) },
      ]);
      await run("MATCH (n:Node {id: 'actor/c'}) REMOVE n:Project");
      expect(await idsOf('crest')).toEqual([]);
    });

    test('many nodes in one transaction', async () => {
      await add(
        store,
        'Actor',
        Array.from({ length: 300 }, (_, i) => ({ id: `actor/${String(i).padStart(3, '0')}`, names: ['Drome'] })),
      );
      expect((await idsOf('drome')).slice(0, 3)).toEqual(['actor/000', 'actor/001', 'actor/002']);
    });
  });
}

function add(store: GraphStore, label: 'Actor' | 'Project', nodes: readonly Findable[]): Promise<unknown> {
  const rows = nodes.map(({ id, names, text }) => ({
    id,
    properties: { id, searchNames: names.map(fold).join(' | '), searchText: fold(text ?? '') },
  }));
  const text = `UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n:${label}, n += row.properties`;
  return store.write((transaction) => transaction.run({ text, parameters: { rows } }));
}
