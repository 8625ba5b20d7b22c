import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ImportFormat, IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { importFile } from '../../../src/ingest/import/import-file.ts';
import { RowCounts } from '../../../src/ingest/import/import-report.ts';
import { ProblemFile } from '../../../src/ingest/import/problem-file.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import { identifierRecord, type GraphRecord } from '../../../src/ontology/records.ts';
import { storeFactories } from '../../stores.ts';
import { codeOf, node, ontology, sourceA, tie } from '../fixture.ts';
import { vocabulary } from '../formats/incoming.ts';
import { grants, linesOf, newFolder, run, source, storeOfImports, table } from './importing.ts';

const by = { sources: ['source/essai'] };
const row = (line: number, ...records: GraphRecord[]): IncomingRow => ({
  where: `line ${line}`,
  records,
  problems: [],
  unmappedThemes: [],
});

/** A format that gives these rows. */
function formatOf(...rows: IncomingRow[]): ImportFormat {
  return {
    ...grants,
    async *read() {
      await Promise.resolve();
      yield* rows;
    },
  };
}

const well = node('Project', 'project/puits', { titleFr: 'Puits' }, by);

describe.each(storeFactories)('what is not taken over into $name', (factory) => {
  const store = storeOfImports(factory);
  const rowsOf = (...rows: IncomingRow[]) => run(store(), { path: 'none', format: formatOf(...rows), source: source('Essai') });
  const projects = async () => (await store().read({ text: 'MATCH (n:Project) RETURN n.id AS id' })).map(({ id }) => id);

  it('is told by line, column, value and reason in a file that spreadsheets open', async () => {
    const path = table([
      {
        Réf: '1',
        Objet: 'Puits',
        Année: 'bientôt',
        Collectivité: 'Ville de Rezé',
        Partenaire: 'Mme Anne Exemple',
        Pays: 'Atlantide',
      },
      { Réf: '2' },
    ]);
    const { problemFile, report } = await run(store(), { path, format: grants, source: source('Essai') });
    const told = linesOf(problemFile);
    const inPart = { line: 'line 2', outcome: 'taken over in part' };
    expect(told.slice(0, -1)).toEqual(
      expect.arrayContaining([
        { ...inPart, column: 'Année', value: 'bientôt', reason: expect.stringContaining('is no date') },
        { ...inPart, column: 'Pays', value: 'Atlantide', reason: 'names no country that is known' },
        // The name of a private person is not kept, here neither.
        { ...inPart, column: 'Partenaire', value: '', reason: 'names a private person, who is not taken over' },
      ]),
    );
    expect(told.at(-1)).toMatchObject({ line: 'line 3', outcome: 'rejected', column: 'Objet', value: '' });
    expect(readFileSync(problemFile ?? '', 'utf8').startsWith('\uFEFFline,outcome,column,value,reason\n')).toBe(true);
    expect([...report.problems].reduce((sum, [, count]) => sum + count, 0)).toBe(told.length);
  });

  it('is a row of which the ontology refuses a record: nothing of it is kept', async () => {
    const wrong = node('Project', 'project/x', { titleFr: 'X', period: 'demain' }, by);
    const { report, problemFile } = await rowsOf(
      row(2, well),
      row(3, wrong, tie('IN_COUNTRY', 'project/x', 'country/ml', {}, by)),
    );
    expect(report.rows).toMatchObject({ read: 2, taken: 1, rejected: 1 });
    expect(linesOf(problemFile)).toMatchObject([{ line: 'line 3', outcome: 'rejected', column: 'period', value: 'demain' }]);
    expect(await projects()).toEqual(['project/puits']);
  });

  it('is a tie to a theme that is not there: the rest of the row stands', async () => {
    const { report, problemFile } = await rowsOf(row(2, well, tie('HAS_THEME', 'project/puits', 'theme/none', {}, by)));
    expect(report.rows).toMatchObject({ read: 1, takenInPart: 1 });
    expect(linesOf(problemFile)).toMatchObject([{ line: 'line 2', column: 'to', value: 'theme/none' }]);
    expect(await projects()).toEqual(['project/puits']);
  });

  it('is a code that stands for another node, which has it already', async () => {
    await writeRecords(store(), ontology, [
      sourceA,
      node('Place', 'place/kati', { nameFr: 'Kati' }),
      identifierRecord('place/kati', { scheme: 'geonames', value: '2454268' }, ['source/a']),
    ]);
    const other = node('Place', 'place/autre', { nameFr: 'Autre' }, by);
    const code = identifierRecord('place/autre', { scheme: 'geonames', value: '2454268' }, ['source/essai']);
    const { report, problemFile } = await rowsOf(row(2, other, code));
    expect(report.rows).toMatchObject({ read: 1, takenInPart: 1 });
    expect(linesOf(problemFile)).toMatchObject([
      { column: 'identifier', value: 'geonames:2454268', reason: expect.stringContaining('place/kati') },
    ]);
  });

  it('is a tie between two names of one actor', async () => {
    const association = (id: string, nameFr: string) => node('Actor', id, { kind: 'ASSOCIATION', nameFr }, by);
    const inMali = (id: string) => tie('IN_COUNTRY', id, 'country/ml', {}, by);
    await writeRecords(store(), ontology, [
      sourceA,
      node('Actor', 'actor/kati', { kind: 'ASSOCIATION', nameFr: 'Amis de Kati' }),
      tie('IN_COUNTRY', 'actor/kati', 'country/ml'),
      identifierRecord('actor/kati', { scheme: 'siren', value: '784301434' }, ['source/a']),
    ]);
    const { report, problemFile } = await rowsOf(
      row(
        2,
        association('actor/comite-kati-ml', 'Comité Kati'),
        inMali('actor/comite-kati-ml'),
        identifierRecord('actor/comite-kati-ml', { scheme: 'siren', value: '784301434' }, ['source/essai']),
        association('actor/amis-de-kati-ml', 'Amis de Kati'),
        inMali('actor/amis-de-kati-ml'),
        tie('PARTNER_OF', 'actor/amis-de-kati-ml', 'actor/comite-kati-ml', { kind: 'OTHER' }, by),
      ),
    );
    expect(report.actors).toEqual({ same: 2, new: 0, review: 0 });
    expect(linesOf(problemFile)).toMatchObject([
      { line: 'line 2', value: 'actor/kati', reason: expect.stringContaining('both ends') },
    ]);
    expect(await store().read({ text: 'MATCH ()-[r:PARTNER_OF]->() RETURN count(r) AS n' })).toEqual([{ n: 0 }]);
  });

  it('makes no file when there is nothing to tell', async () => {
    const folder = newFolder();
    const result = await importFile(store(), ontology, {
      path: 'none',
      format: formatOf(row(2, well)),
      source: source('Essai'),
      vocabulary,
      problemFile: join(folder, 'p.csv'),
      reviewFile: join(folder, 'r.csv'),
    });
    expect(result).toEqual({ report: expect.anything() });
    expect([existsSync(join(folder, 'p.csv')), existsSync(join(folder, 'r.csv'))]).toEqual([false, false]);
  });

  it('ends the import when it cannot be told: nothing is dropped in silence', async () => {
    const request = { path: 'none', format: formatOf({ ...row(2), leftOut: 'is empty' }), source: source('Essai'), vocabulary };
    const nowhere = { problemFile: join(newFolder(), 'none', 'p.csv'), reviewFile: join(newFolder(), 'r.csv') };
    expect(await codeOf(importFile(store(), ontology, { ...request, ...nowhere }))).toBe('BAD_FILE');
  });
});

describe('counts of rows', () => {
  it('add up whatever rows there are, and count each reason', () => {
    const counts = new RowCounts();
    const problem = { column: 'Année', value: 'x', reason: 'is no date' };
    const rows: IncomingRow[] = [
      row(1, well),
      { ...row(2, well), problems: [problem, { ...problem, column: '' }] },
      { ...row(3), problems: [problem] },
      { ...row(4), leftOut: 'says the same as line 2' },
      { ...row(5), leftOut: 'says the same as a.csv, line 3' },
      { ...row(6), leftOut: 'is a heading', unmappedThemes: ['Vins'] },
      // A row that says nothing and not why would be dropped in silence.
      row(7),
    ];
    expect(rows.map((one) => counts.add(one))).toEqual([
      'taken',
      'takenInPart',
      'rejected',
      'leftOut',
      'leftOut',
      'leftOut',
      'rejected',
    ]);
    expect(counts.rows).toEqual({ read: 7, taken: 1, takenInPart: 1, rejected: 2, leftOut: 3 });
    expect([...counts.problems]).toEqual([
      ['Année is no date', 2],
      ['the row is no date', 1],
    ]);
    expect([...counts.leftOut]).toEqual([
      ['says the same as an earlier row', 2],
      ['is a heading', 1],
    ]);
    expect([...counts.unmappedThemes]).toEqual([['Vins', 1]]);
  });
});

describe('a file of problems', () => {
  it('lets no value become a formula, and writes thousands of lines', async () => {
    const file = new ProblemFile(join(newFolder(), 'p.csv'));
    const many = 5_000;
    for (let line = 1; line <= many; line += 1) {
      await file.add({ ...row(line), problems: [{ column: 'Objet', value: '=1+1', reason: 'is no name' }] }, 'rejected');
    }
    await file.close();
    const lines = linesOf(file.path);
    expect([lines.length, lines.at(-1)?.['line'], lines[0]?.['value']]).toEqual([many, `line ${many}`, "'=1+1"]);
  });
});
