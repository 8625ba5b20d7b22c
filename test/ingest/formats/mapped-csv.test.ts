import { describe, expect, it } from '@jest/globals';
import { MaillageError } from '../../../src/errors.ts';
import type { IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { mappedFormat } from '../../../src/ingest/formats/mapped-csv.ts';
import { parseMapping, readMapping } from '../../../src/ingest/formats/mapping.ts';
import { headingsOf, mappingText, proposeMapping } from '../../../src/ingest/formats/propose-mapping.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

const file = fixture('any-table.csv');
const format = mappedFormat(await readMapping(fixture('mappings/any-table.yaml')));
const { rows, unexplained, invalid } = await incoming(format, file);
const row = (index: number): IncomingRow => rows[index] ?? { where: '', records: [], problems: [], unmappedThemes: [] };

const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof MaillageError ? error.code : String(error);
  }
};

describe('a table with a mapping', () => {
  it('gives a row for each row, valid or explained', () => {
    expect(rows).toHaveLength(6);
    expect([...unexplained, ...invalid]).toEqual([]);
  });

  it('says what the templates say', () => {
    expect(nodes(row(1), 'Project')).toMatchObject([
      { id: 'project/exemple-a1', properties: { titleFr: 'Jardins partagés', period: '2021', budgetAmount: 3000 } },
    ]);
    expect(tieLines(row(1), 'PARTICIPATES_IN')).toEqual([
      'actor/ville-d-exemple-fr LEAD project/exemple-a1',
      'actor/commune-de-kati-ml PARTNER project/exemple-a1',
    ]);
    expect(tieLines(row(1), 'PARTNER_OF')).toEqual(['actor/commune-de-kati-ml COOPERATION_AGREEMENT actor/ville-d-exemple-fr']);
    expect(ties(row(2), 'IN_COUNTRY').map(({ to }) => to)).toContain('country/bf');
    expect(nodes(row(2), 'Project')[0]?.properties['budgetAmount']).toBe(1250.5);
  });

  it('leaves out titles, empty lines and totals, each for its reason, and rejects a row cut at a wrong place', () => {
    expect([0, 3, 4].map((index) => row(index).leftOut !== undefined)).toEqual([true, true, true]);
    expect(row(4).leftOut).toBe('is the total');
    expect(row(5)).toMatchObject({ records: [], problems: [{ value: '10 €' }] });
  });

  it('is refused when a column of the mapping is missing', async () => {
    const other = mappedFormat(parseMapping("version: 1\nprefix: x\nactors: [{ name: '{Nom}' }]", 'x.yaml'));
    expect(other.accepts(await sampleFile(file))).toBe(false);
    await expect(incoming(other, file)).rejects.toMatchObject({ code: 'BAD_FILE' });
  });

  it.each([
    ['is no YAML', 'version: [1'],
    ['has an unknown key', "version: 1\nprefix: x\nacteurs: []\nactors: [{ name: '{Nom}' }]"],
    ['says nothing', 'version: 1\nprefix: x'],
    [
      'has a condition with two tests',
      "version: 1\nprefix: x\nactors: [{ name: '{N}' }]\nleaveOut: [{ when: { column: N, empty: true, equals: a }, because: b }]",
    ],
    [
      'has a pattern that is none',
      "version: 1\nprefix: x\nactors: [{ name: '{N}' }]\nleaveOut: [{ when: { column: N, matches: '(' }, because: b }]",
    ],
  ])('refuses a mapping that %s', (_, text) => {
    expect(codeOf(() => parseMapping(text, 'x.yaml'))).toBe('BAD_FILE');
  });

  it('refuses ties of actors that it does not have', () => {
    const text = "version: 1\nprefix: x\nactors: [{ as: a, name: '{N}' }]\nties: [{ type: PARTNER_OF, from: a, to: b }]";
    expect(codeOf(() => mappedFormat(parseMapping(text, 'x.yaml')))).toBe('BAD_FILE');
  });
});

describe('a proposed mapping', () => {
  it.each(['daect-atlas.csv', 'scdl-subventions.csv', 'any-table.csv', 'keep-partners.csv'])(
    'of %s can be used as it is',
    async (name) => {
      const { rows: sample } = await sampleFile(fixture(name));
      const { headers, rows: below } = headingsOf(sample);
      const mapping = parseMapping(mappingText(proposeMapping(headers, below, name), headers), name);
      const read = await incoming(mappedFormat(mapping), fixture(name));
      expect(read.unexplained).toEqual([]);
      expect(read.invalid).toEqual([]);
      expect(read.rows.some(({ records }) => records.length > 0)).toBe(true);
    },
  );

  it('finds out what columns hold by heading and cells', async () => {
    const { rows: sample } = await sampleFile(fixture('scdl-subventions.csv'));
    const { headers, rows: below } = headingsOf(sample);
    expect(proposeMapping(headers, below)).toMatchObject({
      table: { decimals: 'point' },
      project: { title: '{objet}', start: '{dateConvention}', budget: { amount: '{montant}' } },
      actors: [
        { name: '{nomAttribuant}', identifiers: { siren: '{idAttribuant}' }, role: 'FUNDER' },
        { name: '{nomBeneficiaire}', identifiers: { siren: '{idBeneficiaire}' }, role: 'BENEFICIARY' },
      ],
    });
    expect(mappingText(proposeMapping(headers, below), headers)).toContain('nature');
  });
});
