import { describe, expect, it } from '@jest/globals';
import { codeOf, contents } from '../fixture.ts';
import { storeFactories } from '../../stores.ts';
import { sourceRecord, type SourceDescription } from '../../../src/ingest/import/import-source.ts';
import { grants, run, source, stateOf, storeOfImports, table, type Grant } from './importing.ts';

const eau: Grant = {
  Réf: '1',
  Objet: 'Puits',
  Année: '2020',
  Montant: '1000',
  Thèmes: 'Eau;Culture',
  Pays: 'Mali',
  Collectivité: 'Ville de Couëron',
  Site: 'https://coueron.fr',
  Partenaire: 'Amis de Kati',
  Sigle: 'AK',
};
const ecole: Grant = { ...eau, Réf: '2', Objet: 'École', Année: '2021', Montant: '500', Thèmes: 'Éducation', Sigle: 'AKM' };

describe.each(storeFactories)('a new version of a source in $name', (factory) => {
  const store = storeOfImports(factory);
  const version = (title: string, ...rows: Grant[]) => run(store(), { path: table(rows), format: grants, source: source(title) });
  const rows = (text: string) => store().read({ text });
  const projects = () => rows('MATCH (n:Project) RETURN n.titleFr AS title, n.budgetAmount AS budget ORDER BY title');
  const partner = () => rows("MATCH (n:Actor {id: 'actor/amis-de-kati-ml'}) RETURN n.aliases AS aliases, n.claims AS claims");
  const town = () => rows("MATCH (n:Actor {id: 'actor/ville-de-coueron-fr'}) RETURN n.website AS site");

  it('takes away a row that is gone, with what only that row said', async () => {
    await version('A', eau, ecole);
    expect(await projects()).toEqual([
      { title: 'Puits', budget: 1000 },
      { title: 'École', budget: 500 },
    ]);
    const { report } = await version('A', eau);
    expect(await projects()).toEqual([{ title: 'Puits', budget: 1000 }]);
    expect(report.records.get('Project')).toEqual({ created: 0, changed: 0, unchanged: 1, removed: 1 });
    expect(report.records.get('PARTICIPATES_IN')).toEqual({ created: 0, changed: 0, unchanged: 2, removed: 2 });
    expect(report.records.get('Actor')).toEqual({ created: 0, changed: 1, unchanged: 1, removed: 0 });
  });

  it('replaces a value, and takes a value and an item of a list away', async () => {
    await version('A', eau, ecole);
    expect(await partner()).toEqual([{ aliases: ['AK', 'AKM'], claims: null }]);
    await version('A', { ...eau, Montant: '1200', Site: '' }, { ...ecole, Site: '', Sigle: '' });
    expect((await projects())[0]).toEqual({ title: 'Puits', budget: 1200 });
    expect(await partner()).toEqual([{ aliases: ['AK'], claims: null }]);
    expect(await town()).toEqual([{ site: null }]);
  });

  it('keeps what an actor of several rows is said to be in any of them', async () => {
    await version('A', eau, ecole);
    await version('A', { ...eau, Site: '' }, ecole);
    expect(await town()).toEqual([{ site: 'https://coueron.fr' }]);
    expect(await partner()).toEqual([{ aliases: ['AK', 'AKM'], claims: null }]);
  });

  it('gives the graph that the version alone gives', async () => {
    await version('A', { ...eau, Montant: '1200', Sigle: 'A2' }, { ...ecole, Réf: '3', Site: '' });
    const alone = await contents(store());
    await version('A', eau, ecole);
    await version('A', { ...eau, Montant: '1200', Sigle: 'A2' }, { ...ecole, Réf: '3', Site: '' });
    expect(await contents(store())).toEqual(alone);
  });

  it('leaves what another source says of the same actor, project and tie', async () => {
    await version('B', { ...eau, Objet: 'Forage', Montant: '999', Site: 'https://b.fr', Sigle: 'B' });
    const onlyB = await contents(store());
    await version('A', eau, ecole);
    expect(await rows("MATCH (n:Project {id: 'project/essai-1'})-[:STATED_IN]->(s) RETURN s.id AS id ORDER BY id")).toEqual([
      { id: 'source/a' },
      { id: 'source/b' },
    ]);
    await version('A', { ...eau, Site: '', Sigle: '', Montant: '' });
    expect(await projects()).toEqual([{ title: 'Forage', budget: 999 }]);
    expect(await town()).toEqual([{ site: 'https://b.fr' }]);
    const [tie] = await rows(
      "MATCH (:Actor)-[r:PARTICIPATES_IN {role: 'FUNDER'}]->() RETURN r.amount AS amount, r.sources AS sources",
    );
    expect(tie).toEqual({ amount: 999, sources: ['source/a', 'source/b'] });
    await version('A', { ...ecole, Réf: '9', Collectivité: 'Ville de Rezé', Partenaire: 'Amis de Dori', Pays: 'Burkina Faso' });
    await version('A', {});
    expect(await rows("MATCH (n:Node)-[:STATED_IN]->(:Source {id: 'source/a'}) RETURN n.id AS id")).toEqual([]);
    const { nodes, relationships } = (await contents(store())) as Record<string, string[]>;
    expect({ nodes: nodes?.filter((node) => !node.includes('"source/a"')), relationships }).toEqual(onlyB);
  });

  it('keeps a source of the same id when its title changes', async () => {
    await version('A', eau);
    const renamed = { ...source('A, édition 2025'), id: 'source/a' };
    await run(store(), { path: table([eau]), format: grants, source: renamed });
    expect(await rows("MATCH (s:Source {id: 'source/a'}) RETURN s.title AS title")).toEqual([{ title: 'A, édition 2025' }]);
  });

  it('does not forget anything when the file cannot be read to its end', async () => {
    await version('A', eau, ecole);
    const before = await stateOf(store());
    const failing = { ...grants, read: () => failingRows() };
    await expect(run(store(), { path: table([eau]), format: failing, source: source('A') })).rejects.toThrow('cut');
    expect(await stateOf(store())).toEqual(before);
  });
});

async function* failingRows(): AsyncGenerator<never> {
  await Promise.resolve();
  throw new Error('cut');
}

describe('a source', () => {
  const whole: SourceDescription = {
    title: 'Subventions de Nantes',
    url: 'https://data.exemple.fr/x',
    license: 'Licence Ouverte 2.0',
    retrieved: '2024-05-31',
  };
  const codeFor = (description: SourceDescription) => codeOf(Promise.resolve().then(() => sourceRecord(description)));

  it('is named after its title', () => {
    expect(sourceRecord(whole)).toMatchObject({ id: 'source/subventions-de-nantes', properties: whole });
    expect(sourceRecord({ ...whole, id: 'source/nantes' }).id).toBe('source/nantes');
  });

  it.each([
    ['without a title', { title: ' ' }],
    ['without an address', { url: undefined }],
    ['without a licence', { license: undefined }],
    ['without a day', { retrieved: undefined }],
    ['at no address', { url: 'data.exemple.fr' }],
    ['of no day', { retrieved: '31/05/2024' }],
    ['with an id of another form', { id: 'nantes' }],
  ])('%s is refused', async (_, change) => {
    expect(await codeFor({ ...whole, ...change })).toBe('BAD_REQUEST');
  });
});
