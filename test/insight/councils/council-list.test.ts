import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { councilFigures, importanceParts } from '../../../src/insight/councils/council-figures.ts';
import {
  councilList,
  councilOrderFields,
  type CouncilList,
  type CouncilQuestion,
} from '../../../src/insight/councils/council-list.ts';
import { grantKey, type Deliberation } from '../../../src/insight/councils/deliberation-source.ts';

const nothing = { agendaRank: null, agendaSize: null, debated: null, unanimous: null } as const;

function deliberation(localGovernment: string, year: number | null, more: Partial<Deliberation> = {}): Deliberation {
  return {
    ...nothing,
    id: `deliberation/${localGovernment}`,
    localGovernment,
    years: { first: year, last: year },
    themes: new Set(),
    projects: [],
    ...more,
  };
}

const question: CouncilQuestion = {
  window: {},
  about: undefined,
  among: undefined,
  parts: importanceParts,
  orderBy: { field: 'INDEX', direction: 'DESC' },
};

/** By hand: a council that puts items first, debates and disagrees, one that does none of this, and one of which nothing is known. */
const deliberations = [
  deliberation('high', 2010, { agendaRank: 1, agendaSize: 11, debated: true, unanimous: false, projects: ['p', 'q'] }),
  deliberation('high', 2012, { agendaRank: 3, agendaSize: 11, debated: true, themes: new Set(['t']), projects: ['p'] }),
  deliberation('low', 2011, { agendaRank: 40, agendaSize: 40, debated: false, unanimous: true }),
  deliberation('low', null, { agendaRank: 12 }),
  deliberation('low', 2013, { agendaRank: 12, agendaSize: 10, debated: false, unanimous: true }),
  deliberation('silent', 2013, { agendaRank: 1, agendaSize: 1 }),
];
const grants = new Map([
  [
    grantKey('high', 'p'),
    [
      { amount: 100, currency: 'EUR' },
      { amount: 50, currency: 'USD' },
    ],
  ],
]);
const source = { deliberations, grants };

describe('three councils, by hand', () => {
  const { councils, overall } = councilList(source, question);
  const [high, low, silent] = councils.map(({ figures }) => figures);

  test('come by their index, the unknown last', () => {
    expect(councils.map(({ localGovernment }) => localGovernment)).toEqual(['high', 'low', 'silent']);
    // (0.9 + 1 + 1) / 3, (0 + 0 + 0) / 3
    expect(high?.index).toBeCloseTo(2.9 / 3, 9);
    expect([low?.index, silent?.index]).toEqual([0, null]);
  });

  test('say what is known of each part, and of how many it is not', () => {
    expect(high?.relativeRank).toEqual({ value: 0.1, known: 2, unknown: 0 });
    expect(high?.unanimous).toEqual({ value: 0, known: 1, unknown: 1 });
    expect(low?.relativeRank).toEqual({ value: 1, known: 1, unknown: 2 });
    expect(low?.agendaRank).toEqual({ value: 64 / 3, known: 3, unknown: 0 });
    expect(low?.debated).toEqual({ value: 0, known: 2, unknown: 1 });
    expect(silent?.relativeRank).toEqual({ value: null, known: 0, unknown: 1 });
    expect(overall.debated).toEqual({ value: 0.5, known: 4, unknown: 2 });
    expect([overall.deliberations, overall.undated]).toEqual([6, 1]);
  });

  test('count the money for a project once, each currency apart', () => {
    expect(high).toMatchObject({
      projects: 2,
      projectsWithAmount: 1,
      amounts: [
        { currency: 'EUR', amount: 100 },
        { currency: 'USD', amount: 50 },
      ],
    });
  });

  test('an index of other parts is another', () => {
    const dissent = councilFigures(deliberations.slice(0, 2), grants, ['DISSENT']);
    expect(dissent.index).toBe(1);
    expect(councilFigures(deliberations.slice(1, 2), grants, ['DISSENT']).index).toBeNull();
  });

  test.each<[string, Partial<CouncilQuestion>, string[]]>([
    ['a window keeps what has no date', { window: { from: 2013, to: 2013 } }, ['low', 'silent']],
    ['themes', { about: ['t'] }, ['high']],
    ['local governments', { among: new Set(['low', 'high']) }, ['high', 'low']],
    ['an order', { orderBy: { field: 'DELIBERATIONS', direction: 'DESC' } }, ['low', 'high', 'silent']],
    ['unknown last both ways', { orderBy: { field: 'RELATIVE_RANK', direction: 'ASC' } }, ['high', 'low', 'silent']],
    ['a tie by id', { orderBy: { field: 'UNANIMOUS', direction: 'DESC' } }, ['low', 'high', 'silent']],
  ])('are chosen by %s', (_, more, expected) => {
    const found = councilList(source, { ...question, ...more }).councils;
    expect(found.map(({ localGovernment }) => localGovernment)).toEqual(expected);
  });
});

const said = fc.option(fc.boolean());
const drawn = fc.array(
  fc.record({
    council: fc.nat(3),
    agendaRank: fc.option(fc.integer({ min: 1, max: 9 })),
    agendaSize: fc.option(fc.integer({ min: 1, max: 9 })),
    debated: said,
    unanimous: said,
  }),
  { maxLength: 12 },
);

describe('any councils', () => {
  test.each(councilOrderFields)('by %s: figures do not depend on what local governments are called', (field) => {
    const listed = (rows: readonly (Omit<Deliberation, 'localGovernment'> & { council: number })[], name: string): CouncilList =>
      councilList(
        {
          deliberations: rows.map(({ council, ...row }) => ({ ...row, localGovernment: `${name}${council}` })),
          grants: new Map(),
        },
        { ...question, orderBy: { field, direction: 'ASC' } },
      );
    fc.assert(
      fc.property(drawn, (found) => {
        const rows = found.map(({ council, ...more }) => ({ ...deliberation('', 2010, more), council }));
        const shape = ({ councils, overall }: CouncilList) => [overall, councils.map(({ figures, value }) => [figures, value])];
        expect(shape(listed(rows, 'z'))).toEqual(shape(listed(rows, 'a')));
      }),
    );
  });

  test('every figure lies between 0 and 1, and known and unknown add up', () => {
    fc.assert(
      fc.property(drawn, (found) => {
        const all = found.map((more) => deliberation('a', 2010, more));
        const { relativeRank, debated, unanimous, index } = councilFigures(all, new Map(), importanceParts);
        for (const { value, known, unknown } of [relativeRank, debated, unanimous]) {
          expect(known + unknown).toBe(all.length);
          expect(value === null).toBe(known === 0);
          if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        }
        expect(index === null).toBe([relativeRank, debated, unanimous].some(({ value }) => value === null));
      }),
    );
  });
});
