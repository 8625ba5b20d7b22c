import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { detectDecimalMark, readAmount } from '../../../src/ingest/reading/amounts.ts';
import { namesPerson, withoutContacts } from '../../../src/ingest/reading/contacts.ts';
import { period, readDate } from '../../../src/ingest/reading/dates.ts';
import type { ReadingFinding } from '../../../src/ingest/reading/reading-finding.ts';
import { detectSeparator } from '../../../src/ingest/reading/separator.ts';
import { readTableRows } from '../../../src/ingest/reading/table-rows.ts';
import { isEdtf } from '../../../src/ontology/edtf.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, bytes: string | Buffer): Promise<{ cells: (readonly string[])[]; found: string[] }> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const findings: ReadingFinding[] = [];
  const cells: (readonly string[])[] = [];
  for await (const row of readTableRows(path, { onReading: (finding) => findings.push(finding) })) cells.push(row.cells);
  return { cells, found: findings.map(({ found }) => found) };
}

describe('tables', () => {
  const rows = [
    ['Nom', 'Année'],
    ['Évry', '2014'],
  ];

  it('are read in UTF-8, with or without a byte order mark', async () => {
    expect(await read('plain.csv', 'Nom,Année\nÉvry,2014\n')).toEqual({ cells: rows, found: ['UTF-8', 'comma'] });
    expect(await read('bom.csv', '\uFEFFNom;Année\r\nÉvry;2014\r\n')).toEqual({
      cells: rows,
      found: ['UTF-8 with a byte order mark', 'semicolon'],
    });
  });

  it('are read in Windows-1252, however late its first accent comes', async () => {
    const late = `Nom;Annee\n${'Ville;2014\n'.repeat(20_000)}\xC9vry;2014\n`;
    const { cells, found } = await read('ansi.csv', Buffer.from(late, 'latin1'));
    expect(found).toEqual(['Windows-1252', 'semicolon']);
    expect(cells.at(-1)).toEqual(['Évry', '2014']);
  });

  it('are read in UTF-16, as Excel saves Unicode text', async () => {
    expect(await read('unicode.txt', Buffer.from('\uFEFFNom\tAnnée\nÉvry\t2014\n', 'utf16le'))).toEqual({
      cells: rows,
      found: ['UTF-16 with a byte order mark', 'tabulation'],
    });
  });

  it.each([
    ['a;b\n"x, y";2\n"z, w";3\n', ';'],
    ['a,b,c\n1;2,3,4\n', ','],
    ['a|b\n1|2\n', '|'],
    ['alone\nby itself\n', ','],
  ])('are cut where their rows are even: %j', (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  it('that never close a quotation mark are refused', async () => {
    await expect(read('quotes.csv', 'a,b\n"1,2\n')).rejects.toMatchObject({ code: 'BAD_FILE' });
  });

  it('that do not exist are refused', async () => {
    const reading = async (): Promise<void> => {
      for await (const row of readTableRows(join(folder, 'none.csv'), { onReading: () => undefined })) void row;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'BAD_FILE' });
  });
});

describe('amounts', () => {
  it.each([
    ['3 000 €', 3000, 'EUR'],
    ['12\u202f350\u00a0000 €', 12_350_000, 'EUR'],
    ['12 000,50', 12_000.5, undefined],
    ['1.234.567,8', 1_234_567.8, undefined],
    ['892,228.58', 892_228.58, undefined],
    ['750,000,000', 750_000_000, undefined],
    ['12000.0', 12_000, undefined],
    ['2 k€', 2000, 'EUR'],
    ['12,5 M€', 12_500_000, 'EUR'],
    ['-3,5', -3.5, undefined],
    ['$1,250.00', 1250, 'USD'],
    ["1'250 CHF", 1250, 'CHF'],
    ['0,125', 0.125, undefined],
  ])('%s is %d', (text, amount, currency) => {
    expect(readAmount(text).value).toEqual(currency === undefined ? { amount } : { amount, currency });
  });

  it.each(['douze', '12 kg', '1,2,3', '--', '12,50 ou 13'])('%s is none', (text) => {
    expect(readAmount(text).value).toBeUndefined();
  });

  it('that may be read in two ways are left to the mark that is declared', () => {
    expect(readAmount('50,000').value).toBeUndefined();
    expect(readAmount('50,000', 'point').value).toEqual({ amount: 50_000 });
    expect(readAmount('50,000', 'comma').value).toEqual({ amount: 50 });
    expect(readAmount('50.000', 'comma').value).toEqual({ amount: 50_000 });
  });

  it('of a column show their mark', () => {
    expect(detectDecimalMark(['3 000', '50,000', '1 250,5'])).toBe('comma');
    expect(detectDecimalMark(['3,000', '1250.75'])).toBe('point');
    expect(detectDecimalMark(['3000'])).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['2018', '2018'],
    ['2018-2', '2018-02'],
    ['2017/01/01', '2017-01-01'],
    ['2017-01-01T00:00:00Z', '2017-01-01'],
    ['25/11/2013', '2013-11-25'],
    ['5.3.2013', '2013-03-05'],
    ['03/2013', '2013-03'],
    ['41640', '2014-01-01'],
  ])('%s is %s', (text, value) => {
    expect(readDate(text).value).toBe(value);
  });

  it.each(['31/06/2019', '12/31/2019', '25/11/13', '99', 'vers 2010', '2019-13-01'])('%s is none', (text) => {
    expect(readDate(text).value).toBeUndefined();
  });

  it('are read month first when a table says so', () => {
    expect(readDate('12/31/2019', 'month-first').value).toBe('2019-12-31');
  });

  it('say when they came from Excel', () => {
    expect([readDate('41640').excel, readDate('2014').excel]).toEqual([true, undefined]);
  });

  it.each([
    ['2014', undefined, true, '2014/..'],
    ['2014', undefined, false, '2014/'],
    [undefined, '2016', true, '../2016'],
    ['2014-01', '2016', true, '2014-01/2016'],
    ['2014', '2014', true, '2014'],
  ])('from %s to %s make a period', (start, end, goesOn, expected) => {
    expect(period(start, end, goesOn)).toBe(expected);
    expect(isEdtf(expected)).toBe(true);
  });
});

describe('personal data', () => {
  it('are cut out of texts', () => {
    expect(withoutContacts('Écrire à a.b@c-d.fr ou 01 23 45 67 89, +33 1 23 45 67 89.')).toEqual({
      text: 'Écrire à […] ou […], […].',
      removed: true,
    });
  });

  it('are not seen in codes, amounts and years', () => {
    const text = 'SIRET 21490007800012, 12 000 000 €, 2010-2014, 0123456';
    expect(withoutContacts(text)).toEqual({ text, removed: false });
  });

  it.each([
    ['Mme Anne Exemple', true],
    ['M. Exemple', true],
    ['Herr Max Beispiel', true],
    ['Mma Assurances', false],
    ['Maison de quartier', false],
    ['Mairie de Lyon', false],
  ])('%s names a person: %s', (name, expected) => {
    expect(namesPerson(name)).toBe(expected);
  });
});
