import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { seedStore } from '../../../src/ingest/seed.ts';
import { ended, maillage, start } from '../../cli/maillage.ts';
import { contents, ontology } from '../fixture.ts';
import { grants, grantsMapping, newFolder, run, source, table, type Grant } from './importing.ts';

const ROWS = 4_000;
/** Of each such number of rows one cannot be taken over: the file of problems tells how far an import has come. */
const ROWS_A_PROBLEM = 250;
const LONGEST_MS = 300_000;

/** A second version has lost some rows, changed others, and got new ones. */
function grantsOf(version: 1 | 2): Grant[] {
  const rows = Array.from({ length: ROWS }, (_, i): Grant => {
    if (i % ROWS_A_PROBLEM === 0) return { Réf: `${i}` };
    const isOther = version === 2 && i % 3 === 0;
    return {
      Réf: `${version === 2 && i % 10 === 1 ? ROWS + i : i}`,
      Objet: `Projet ${i}`,
      Année: `${2000 + (i % 20)}`,
      Montant: `${isOther ? i + 1 : i}`,
      Thèmes: isOther ? 'Culture' : 'Eau',
      Pays: 'Mali',
      Collectivité: `Ville ${i % 90} de Test`,
      Site: isOther || i % 90 > 45 ? '' : `https://exemple.org/${i % 90}`,
      Partenaire: `Association ${i % 500} amis`,
      Sigle: isOther ? '' : `A${i % 7}`,
    };
  });
  return version === 1 ? rows : rows.filter((_, i) => i % 10 !== 2);
}

describe('an import whose process was killed', () => {
  const folder = newFolder();
  const data = join(folder, 'data');
  const mapping = join(folder, 'essai.yaml');
  writeFileSync(mapping, grantsMapping);
  let whole: GraphStore;

  beforeAll(async () => {
    whole = await openEmbeddedStore({});
    await seedStore(whole, ontology);
    expect((await maillage(['seed', '--data', data])).code).toBe(0);
  }, LONGEST_MS);
  afterAll(() => whole.close());

  const words = (path: string, problems: string): string[] => {
    const { title, url, license, retrieved } = source('Essai').properties as Readonly<Record<string, string>>;
    const named = ['--source', title, '--url', url, '--license', license, '--retrieved', retrieved].map(String);
    return ['import', path, '--map', mapping, '--data', data, '--problems', problems, ...named];
  };
  const inFolder = async <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> => {
    const store = await openEmbeddedStore({ folder: data });
    return work(store).finally(() => store.close());
  };

  it.each([1, 2] as const)(
    'is made whole by running it again: version %i',
    async (version) => {
      const path = table(grantsOf(version));
      const before = await inFolder(contents);
      const problems = join(folder, `killed-${version}.csv`);
      const child = start(words(path, problems));
      const end = ended(child);
      while (child.exitCode === null && linesIn(problems) < 7) await wait(20);
      child.kill('SIGKILL');
      expect((await end).code).toBeNull();

      const half = await inFolder(contents);
      expect(half).not.toEqual(before);
      await run(whole, { path, format: grants, source: source('Essai') });
      const expected = await contents(whole);
      expect(half).not.toEqual(expected);

      const again = await maillage(words(path, join(folder, `again-${version}.csv`)));
      expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
      expect(await inFolder(contents)).toEqual(expected);
    },
    LONGEST_MS,
  );
});

function linesIn(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
