import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { iatiActivities } from '../../../src/ingest/formats/iati-activities.ts';
import type { IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

const file = fixture('iati.xml');
const { rows, unexplained, invalid } = await incoming(iatiActivities, file);
const row = (index: number): IncomingRow => rows[index] ?? { where: '', records: [], problems: [], unmappedThemes: [] };

describe('IATI activities', () => {
  it('are known by their root, and give a row each', async () => {
    expect(iatiActivities.accepts(await sampleFile(file))).toBe(true);
    expect(rows).toHaveLength(3);
    expect([...unexplained, ...invalid]).toEqual([]);
  });

  it('give texts by language, the general description, the actual start and the revised budget', () => {
    expect(nodes(row(0), 'Project')).toMatchObject([
      {
        id: 'project/iati-fr-6-eau-1',
        properties: {
          titleFr: 'Eau à Zorgho',
          titleEn: 'Water in Zorgho',
          summaryFr: 'Forages & réseaux. Tél. […]',
          status: 'ongoing',
          period: '2014-03-01/..',
          budgetAmount: 2000,
          budgetCurrency: 'EUR',
        },
      },
    ]);
  });

  it('give organisations their roles and codes, dashes made hyphens', () => {
    expect(tieLines(row(0), 'PARTICIPATES_IN')).toEqual([
      'actor/ministere-des-affaires-etrangeres-fr FUNDER project/iati-fr-6-eau-1',
      'actor/ville-de-coueron LEAD project/iati-fr-6-eau-1',
      'actor/commune-de-zorgho-bf OPERATOR project/iati-fr-6-eau-1',
    ]);
    expect(ties(row(0), 'IDENTIFIED_BY').map(({ to }) => to)).toContain('iati-org:BF-COA-77');
    expect(row(0).problems.map(({ column }) => column)).toEqual(['participating-org/@role', 'participating-org']);
  });

  it('map purpose codes by their category and SDG targets, and keep own sectors in words', () => {
    expect(ties(row(0), 'HAS_THEME').map(({ to }) => to)).toEqual(['theme/water', 'theme/drinking-water']);
    expect(nodes(row(0), 'Project')[0]?.properties['sourceThemes']).toEqual(['Hydraulique villageoise participative']);
  });

  it('never read who to contact', () => {
    expect(JSON.stringify(rows)).not.toMatch(/Personne Exemple|@exemple/);
  });

  it('say what they left out: a cancelled state, an end before the start, sums in two currencies, an unknown country', () => {
    expect(row(1).problems.map(({ column }) => column)).toEqual([
      'activity-status',
      'activity-date',
      'budget',
      'recipient-country',
    ]);
    expect(nodes(row(1), 'Project')[0]?.properties).not.toHaveProperty('budgetAmount');
  });

  it('are rejected without an identifier', () => {
    expect(row(2)).toMatchObject({ records: [], problems: [{ column: 'iati-identifier' }] });
  });

  it('are given as far as they go when the file breaks off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
    const path = join(folder, 'broken.xml');
    const activity =
      '<iati-activity><iati-identifier>X-1</iati-identifier><title><narrative>Un</narrative></title></iati-activity>';
    await writeFile(path, `<iati-activities version="2.03">${activity}<iati-activity></wrong>`);
    const read: string[] = [];
    const reading = (async () => {
      const { rows: all } = await incoming(iatiActivities, path);
      read.push(...all.map(({ where }) => where));
    })();
    await expect(reading).rejects.toMatchObject({ code: 'BAD_FILE' });
    await rm(folder, { recursive: true });
  });
});
