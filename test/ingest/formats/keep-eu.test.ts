import { describe, expect, it } from '@jest/globals';
import type { IncomingRow } from '../../../src/ingest/formats/import-format.ts';
import { keepEu } from '../../../src/ingest/formats/keep-eu.ts';
import { sampleFile } from '../../../src/ingest/reading/sample-file.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

const both = await incoming(keepEu, fixture('keep-partners.csv'), { companions: [fixture('keep-projects.csv')] });
const row = (index: number): IncomingRow => both.rows[index] ?? { where: '', records: [], problems: [], unmappedThemes: [] };

describe('keep.eu', () => {
  it.each(['keep-projects.csv', 'keep-partners.csv'])('knows %s', async (name) => {
    expect(keepEu.accepts(await sampleFile(fixture(name)))).toBe(true);
  });

  it('reads projects before partners, whichever was named first', () => {
    expect(both.rows.map(({ where }) => where.split(',')[0])).toEqual([
      ...Array<string>(3).fill('keep-projects.csv'),
      ...Array<string>(4).fill('keep-partners.csv'),
    ]);
    expect([...both.unexplained, ...both.invalid]).toEqual([]);
  });

  it('gives the project with budget, period, both themes of a broad one, and the words of one that is none', () => {
    const [project] = nodes(row(0), 'Project');
    expect(project?.properties).toMatchObject({
      titleEn: 'GREENWAY – Greener ways to school',
      period: '2017-01-01/2019-06-30',
      budgetAmount: 50_000,
      sourceThemes: ['Infrastructure'],
    });
    expect(ties(row(0), 'HAS_THEME').map(({ to }) => to)).toEqual(['theme/climate', 'theme/biodiversity']);
  });

  it('ties the lead partner of both sheets to one project', () => {
    expect(tieLines(row(0), 'PARTICIPATES_IN')).toEqual(tieLines(row(3), 'PARTICIPATES_IN'));
  });

  it('writes ids in Latin letters for names in others', () => {
    expect(nodes(row(4), 'Actor')[0]).toMatchObject({
      id: 'actor/direktsiya-za-okolna-sreda-bg',
      properties: { kind: 'PUBLIC_INSTITUTION' },
    });
    expect(nodes(row(5), 'Actor')[0]?.properties['kind']).toBe('BUSINESS');
  });

  it('leaves out an end before the start, and rejects a project without an acronym', () => {
    expect(nodes(row(1), 'Project')[0]?.properties).toMatchObject({ period: '2019-01-01', budgetAmount: 1_234_567.89 });
    expect(row(1).problems.map(({ column }) => column)).toEqual(['Project end']);
    expect(row(2)).toMatchObject({ records: [], problems: [{ column: 'Acronym' }] });
  });

  it('names a project that no projects sheet told by its acronym, and takes over no person', () => {
    expect(nodes(row(6), 'Project')[0]?.properties['titleEn']).toBe('UNLISTED');
    expect(nodes(row(6), 'Actor')).toEqual([]);
    expect(row(6).problems.map(({ column }) => column)).toEqual(['Project Partner']);
  });
});
