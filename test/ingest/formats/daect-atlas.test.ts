import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { daectAtlas } from '../../../src/ingest/formats/daect-atlas.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';
import { minimalWorkbook } from './minimal-workbook.ts';

const file = fixture('daect-atlas.csv');
const { rows, findings, unexplained, invalid } = await incoming(daectAtlas, file);
const [first, shifted, second, third, untitled, repeated] = rows as [never, never, never, never, never, never];

describe('the ministry’s decentralised cooperation projects', () => {
  it('are known by their headings, with any apostrophe', async () => {
    expect(daectAtlas.accepts(await sampleFile(file))).toBe(true);
    expect(daectAtlas.accepts(await sampleFile(fixture('scdl-subventions.csv')))).toBe(false);
  });

  it('give a row for each row, valid or explained', () => {
    expect(rows).toHaveLength(6);
    expect(unexplained).toEqual([]);
    expect(invalid).toEqual([]);
  });

  it('give the project with its amount, period and theme', () => {
    const [project] = nodes(first, 'Project');
    expect(project?.id).toMatch(/^project\/daect-eau-potable-a-zorgho-[0-9a-f]{8}$/);
    expect(project?.properties).toMatchObject({
      status: 'ongoing',
      period: '2014/..',
      budgetAmount: 60_000,
      budgetCurrency: 'EUR',
    });
    expect(ties(first, 'HAS_THEME').map(({ to }) => to)).toEqual(['theme/water']);
    expect(ties(first, 'IN_COUNTRY').map(({ to }) => to)).toContain('country/bf');
  });

  it('give each participant its role and its money', () => {
    const project = nodes(first, 'Project')[0]?.id ?? '';
    expect(tieLines(first, 'PARTICIPATES_IN')).toEqual([
      `actor/ville-de-coueron-fr LEAD ${project}`,
      `actor/commune-de-zorgho-bf PARTNER ${project}`,
      `actor/ministere-de-l-europe-et-des-affaires-etrangeres-fr FUNDER ${project}`,
      `actor/agence-de-l-eau FUNDER ${project}`,
    ]);
    expect(ties(first, 'PARTICIPATES_IN').map(({ properties }) => properties['amount'])).toEqual([
      25_000.5,
      undefined,
      20_000,
      14_999.5,
    ]);
  });

  it('reject a row that was cut at a separator inside a cell', () => {
    expect(shifted).toMatchObject({ records: [], problems: [{ column: '' }] });
  });

  it('take a cost of 0 for an unknown one, and several countries and leads apart', () => {
    const [project] = nodes(second, 'Project');
    expect(project?.properties).not.toHaveProperty('budgetAmount');
    expect(project?.properties).toMatchObject({ status: 'completed', period: '2011/' });
    expect(
      ties(second, 'IN_COUNTRY')
        .filter(({ from }) => from === project?.id)
        .map(({ to }) => to),
    ).toEqual(['country/sn', 'country/ml']);
    expect(ties(second, 'PARTICIPATES_IN').filter(({ properties }) => properties['role'] === 'LEAD')).toHaveLength(2);
  });

  it('keep the words of a theme that is none of ours on the project', () => {
    expect(nodes(second, 'Project')[0]?.properties['sourceThemes']).toEqual(['Éducation populaire']);
    expect(rows.flatMap(({ unmappedThemes }) => unmappedThemes)).toEqual(['Éducation populaire']);
  });

  it('tell what is wrong with a row that is taken over all the same', () => {
    const { records, problems } = rows[3] ?? third;
    expect(records.length).toBeGreaterThan(0);
    expect(problems.map(({ column, value }) => [column, value])).toEqual([
      ['Pays', 'Atlantide'],
      ['Année de début', 'vers 2010'],
      ['Partenaire', ''],
      ['Total autre financement', '500'],
    ]);
  });

  it('take over no person, address or telephone number', () => {
    const text = JSON.stringify(rows.map(({ records }) => records));
    expect(text).not.toContain('Paul Exemple');
    expect(text).not.toContain('@');
    expect(findings).toContainEqual(expect.objectContaining({ what: 'contacts', column: 'Description détaillée' }));
  });

  it('reject a row without a title and leave out one that is there twice', () => {
    expect(untitled).toMatchObject({ records: [], problems: [{ column: 'Intitulé du projet' }] });
    expect(repeated).toMatchObject({ records: [], problems: [], leftOut: expect.stringContaining('line 5') });
  });

  it('have the same ids when they are read again', async () => {
    expect((await incoming(daectAtlas, file)).rows).toEqual(rows);
  });

  it('are read from a workbook too, under a title, with Excel’s dates', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
    const path = join(folder, 'projets.xlsx');
    await writeFile(
      path,
      minimalWorkbook([
        ['Projets au 1er janvier'],
        ['Intitulé du projet', 'Collectivité', 'Partenaire', 'Pays', 'Année de début', "Coût total de l'opération"],
        ['Forages', 'Ville de Couëron', 'Commune de Zorgho', 'Burkina Faso', { day: 41_640 }, 1250.5],
      ]),
    );
    expect(daectAtlas.accepts(await sampleFile(path))).toBe(true);
    const read = await incoming(daectAtlas, path);
    expect(read.rows.map(({ where, leftOut }) => [where, leftOut === undefined])).toEqual([
      ['line 1', false],
      ['line 3', true],
    ]);
    expect(read.rows[1] && nodes(read.rows[1], 'Project')[0]?.properties).toMatchObject({
      period: '2014-01-01/',
      budgetAmount: 1250.5,
    });
    expect(read.findings.map(({ what }) => what)).toEqual(expect.arrayContaining(['sheet', 'header', 'excel-dates']));
    expect(read.invalid).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
