import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { writeRecords } from '../../src/ingest/write-records.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import type { LeftOut, Reporter } from '../../src/export/export-source.ts';
import { checkReporter } from '../../src/export/reporter.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { node, sourceA, tie } from '../ingest/fixture.ts';
import { count, written } from './written.ts';

const { ontology } = readOntology();

/** iati-activity in iati-activities-schema.xsd 2.03: its children in the order that they must have, as far as we write them. */
const sequence = [
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'participating-org',
  'activity-status',
  'activity-date',
  'recipient-country',
  'sector',
  'budget',
  'document-link',
];

interface Activities {
  readonly all: readonly Element[];
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

async function activities(store: GraphStore, reporter?: Reporter): Promise<Activities> {
  const leftOut: LeftOut[] = [];
  const text = await written(store, 'iati-activities', { reporter, onLeftOut: (one) => void leftOut.push(one) });
  const document = new DOMParser().parseFromString(text, 'text/xml');
  return { all: [...document.getElementsByTagName('iati-activity')], text, leftOut };
}

function children(element: Element, name: string): Element[] {
  return [...element.childNodes].filter((child): child is Element => child.nodeName === name);
}

function attributes(element: Element, name: string, ...wanted: readonly string[]): string[] {
  return children(element, name).map((child) => wanted.map((attribute) => child.getAttribute(attribute) ?? '').join(' '));
}

describe('the seed as activities', () => {
  let store: GraphStore;
  let read: Activities;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    await seedStore(store, ontology);
    read = await activities(store);
  });
  afterAll(() => store.close());

  test('has every project, as an activity or with the reason why it is none', async () => {
    expect(read.all.length).toBeGreaterThan(100);
    expect(read.all.length + read.leftOut.length).toBe(await count(store, 'MATCH (n:Project) RETURN count(n) AS count'));
    expect(read.text.match(/<!-- Left out: project\//g)).toHaveLength(read.leftOut.length);
  });

  test('has in each what the schema wants, in its order', () => {
    for (const activity of read.all) {
      const names = [...activity.childNodes].map(({ nodeName }) => nodeName).filter((name) => name !== '#comment');
      const ranks = names.map((name) => sequence.indexOf(name));
      expect({ names, known: !ranks.includes(-1), ordered: [...ranks].sort((a, b) => a - b) }).toEqual({
        names,
        known: true,
        ordered: ranks,
      });
      for (const single of ['iati-identifier', 'reporting-org', 'title', 'activity-status']) {
        expect(children(activity, single)).toHaveLength(1);
      }
      for (const needed of ['description', 'participating-org', 'activity-date', 'recipient-country', 'sector']) {
        expect(names).toContain(needed);
      }
    }
  });

  test('keeps the rules of IATI/IATI-Rulesets', () => {
    const ids = read.all.map((activity) => children(activity, 'iati-identifier')[0]?.textContent ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^MAILLAGE-[^\s/&|?]+$/);
    for (const activity of read.all) {
      const [start = '', end = '9999'] = attributes(activity, 'activity-date', 'iso-date');
      expect(start <= end).toBe(true);
      expect(['1', '2']).toContain(attributes(activity, 'activity-date', 'type')[0]);
      expectWhole(attributes(activity, 'recipient-country', 'percentage'));
      const sectors = children(activity, 'sector');
      for (const vocabulary of new Set(sectors.map((sector) => sector.getAttribute('vocabulary')))) {
        const ofIt = sectors.filter((sector) => sector.getAttribute('vocabulary') === vocabulary);
        expectWhole(ofIt.map((sector) => sector.getAttribute('percentage') ?? ''));
        if (vocabulary === '99') for (const sector of ofIt) expect(children(sector, 'narrative')).not.toEqual([]);
      }
      for (const organisation of children(activity, 'participating-org')) {
        const named = organisation.hasAttribute('ref') || children(organisation, 'narrative').length > 0;
        expect({ named, role: organisation.getAttribute('role') }).toEqual({
          named: true,
          role: expect.stringMatching(/^[1-4]$/),
        });
      }
    }
  });

  /** One share needs no percentage; several sum to 100, in hundredths so that no float is in the way. */
  function expectWhole(percentages: readonly string[]): void {
    if (percentages.length === 1) expect(percentages).toEqual(['']);
    else expect(percentages.reduce((sum, share) => sum + Math.round(Number(share) * 100), 0)).toBe(10_000);
  }

  test('names its sources with their licences in front', async () => {
    const [comment = ''] = /<!--[\s\S]*?-->/.exec(read.text) ?? [];
    expect(comment).toContain('no licence stated');
    expect(comment.split('\n')).toHaveLength(1 + (await count(store, 'MATCH (n:Source) RETURN count(n) AS count')));
  });
});

const water = node('Theme', 'theme/eau', { labelFr: 'Eau', labelEn: 'Water', dacPurposeCodes: ['14030', '140'] });
const culture = node('Theme', 'theme/culture', { labelFr: 'Culture' });
const youth = node('Theme', 'theme/jeunesse', { labelFr: 'Jeunesse' });
const lyon = node('Actor', 'actor/lyon', { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY', nameFr: 'Lyon' });
const fund = node('Actor', 'actor/fonds', { kind: 'ASSOCIATION', nameFr: 'Fonds', nameEn: 'Fund' });
const shared = [
  sourceA,
  node('Country', 'country/bf', { code: 'BF', nameFr: 'Burkina Faso' }),
  node('Country', 'country/ml', { code: 'ML', nameFr: 'Mali' }),
  water,
  culture,
  youth,
  lyon,
  fund,
  tie('IDENTIFIED_BY', 'actor/lyon', 'iati-org:FR-COA-1'),
  tie('IDENTIFIED_BY', 'actor/lyon', 'wikidata:Q456'),
  tie('IDENTIFIED_BY', 'actor/fonds', 'ror:0abcdef12'),
];

/** A project that has everything IATI wants but what is said otherwise. */
function projectRecords(
  id: string,
  properties: Readonly<Record<string, string | number>>,
  { roles = ['LEAD'], countries = ['bf'], themes = ['eau'] }: { roles?: string[]; countries?: string[]; themes?: string[] } = {},
) {
  const project = `project/${id}`;
  return [
    node('Project', project, { titleFr: 'Projet', ...properties }),
    ...roles.map((role) => tie('PARTICIPATES_IN', 'actor/lyon', project, { role })),
    ...countries.map((code) => tie('IN_COUNTRY', project, `country/${code}`)),
    ...themes.map((theme) => tie('HAS_THEME', project, `theme/${theme}`)),
  ];
}

describe('a project as an activity', () => {
  let store: GraphStore;
  let read: Activities;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    await store.setUp(storeRules(ontology));
    await writeRecords(store, ontology, [
      ...shared,
      ...projectRecords(
        'whole',
        { period: '2011-02-03/2011-12-31', budgetAmount: 1234.5, budgetCurrency: 'EUR', summaryEn: 'What it does' },
        {
          roles: ['LEAD', 'FUNDER', 'BENEFICIARY'],
          countries: ['bf', 'ml'],
          themes: ['eau', 'culture', 'jeunesse'],
        },
      ),
      tie('PARTICIPATES_IN', 'actor/fonds', 'project/whole', { role: 'PARTNER' }),
      tie('PARTICIPATES_IN', 'actor/fonds', 'project/whole', { role: 'OPERATOR' }),
      ...projectRecords('long', { period: '2011/2014~', budgetAmount: 5, budgetCurrency: 'EUR' }),
      ...projectRecords('open', { period: '2018/..' }),
      ...projectRecords('coming', { period: '2400-01-01/2401' }),
      ...projectRecords('stated', { period: '2018/', status: 'completed' }),
      ...projectRecords('no-date', {}),
      ...projectRecords('no-start', { period: '../2022' }),
      ...projectRecords('no-status', { period: '2018/' }),
      ...projectRecords('no-country', { period: '2018' }, { countries: [] }),
      ...projectRecords('no-theme', { period: '2018' }, { themes: [] }),
      ...projectRecords('gain-only', { period: '2018' }, { roles: ['BENEFICIARY'] }),
      ...projectRecords('nobody', { period: '2018' }, { roles: [] }),
    ]);
    read = await activities(store);
  });
  afterAll(() => store.close());

  function activity(id: string): Element {
    const found = read.all.find((one) => children(one, 'iati-identifier')[0]?.textContent === `MAILLAGE-${id}`);
    if (found === undefined) throw new RangeError(`${id} is no activity`);
    return found;
  }

  test('is told whole', () => {
    const whole = activity('whole');
    expect(attributes(whole, 'participating-org', 'role', 'ref', 'type').sort()).toEqual([
      '1 FR-COA-1 11',
      '2 FR-COA-1 11',
      '4 XI-ROR-0abcdef12 ',
    ]);
    expect(attributes(whole, 'recipient-country', 'code', 'percentage')).toEqual(['BF 50', 'ML 50']);
    expect(attributes(whole, 'sector', 'vocabulary', 'code', 'percentage')).toEqual([
      '1 14030 ',
      '2 140 ',
      '99 culture 33.34',
      '99 eau 33.33',
      '99 jeunesse 33.33',
    ]);
    expect(attributes(whole, 'activity-status', 'code')).toEqual(['4']);
    expect(attributes(whole, 'activity-date', 'type', 'iso-date')).toEqual(['2 2011-02-03', '4 2011-12-31']);
    expect(children(whole, 'activity-date').flatMap((date) => children(date, 'narrative'))).toEqual([]);
    expect(children(whole, 'budget')[0]?.textContent).toBe('1234.5');
    expect(attributes(whole, 'document-link', 'url', 'format')).toEqual(['https://example.org/a text/html']);
    expect(children(whole, 'description')[0]?.textContent).toBe('What it does');
    expect(read.text).toContain('<!-- Without a role in IATI: BENEFICIARY Lyon -->');
  });

  test('has days for years, with the words of the source beside them, and no budget longer than a year', () => {
    const long = activity('long');
    expect(attributes(long, 'activity-date', 'type', 'iso-date')).toEqual(['2 2011-01-01', '4 2014-12-31']);
    expect(children(long, 'activity-date').map(({ textContent }) => textContent)).toEqual(['2011', '2014~']);
    expect(children(long, 'budget')).toEqual([]);
    expect(read.text).toContain('no IATI budget can have: 5 EUR');
    expect(children(long, 'description')[0]?.textContent).toBe('Projet');
  });

  test.each([
    ['open', '2', ['2 2018-01-01']],
    ['coming', '1', ['1 2400-01-01', '3 2401-12-31']],
    ['stated', '4', ['2 2018-01-01']],
  ])('%s has the status %s', (id, status, dates) => {
    expect(attributes(activity(id), 'activity-status', 'code')).toEqual([status]);
    expect(attributes(activity(id), 'activity-date', 'type', 'iso-date')).toEqual(dates);
  });

  test('is left out when the graph does not know enough', () => {
    const ids = read.leftOut.map(({ id }) => id);
    expect(ids).toEqual(
      ['gain-only', 'no-country', 'no-date', 'no-start', 'no-status', 'no-theme', 'nobody'].map((id) => `project/${id}`),
    );
  });

  test('is reported by whom the reader names', async () => {
    const reporter = checkReporter({ ref: 'FR-COA-1', name: 'Ville & Cie', type: '11' });
    const { all } = await activities(store, reporter);
    for (const one of all) {
      expect(attributes(one, 'reporting-org', 'ref', 'type', 'secondary-reporter')).toEqual(['FR-COA-1 11 ']);
      expect(children(one, 'iati-identifier')[0]?.textContent).toMatch(/^FR-COA-1-/);
    }
  });

  test.each([{ ref: 'A-1' }, { name: 'A' }, { ref: 'A/1', name: 'A' }, { ref: 'A-1', name: 'A', type: '12' }, { type: '11' }])(
    'is not reported by %j',
    (said) => {
      expect(() => checkReporter(said)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
    },
  );
});
