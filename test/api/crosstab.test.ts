import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { MOST_CELLS } from '../../src/insight/crosstab/crosstab-statement.ts';
import { dimensions, type DimensionName } from '../../src/insight/crosstab/dimensions.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { storeRules } from '../../src/ontology/store-rules.ts';
import { seededApi, watchedApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';

interface Project {
  readonly id: string;
  readonly startYear: number | null;
  readonly budget: { readonly amount: number; readonly currency: string } | null;
  readonly themes: readonly { readonly id: string; readonly transition: string | null }[];
  readonly countries: readonly { readonly code: string }[];
  readonly sources: readonly { readonly id: string }[];
  readonly participants: { readonly edges: readonly Participation[] };
}
interface Participation {
  readonly role: string;
  readonly node: { readonly id: string; readonly kind: string; readonly country: { readonly code: string } | null };
}
interface Table {
  readonly total: number;
  readonly rows: readonly { readonly value: string | null; readonly total: number }[];
  readonly columns: readonly { readonly value: string | null; readonly total: number }[];
  readonly cells: readonly { readonly row: string | null; readonly column: string | null; readonly value: number }[];
  readonly rowsOverlap: boolean;
}

const everyProject = `{ projects(first: 1000) { nodes {
  id startYear budget { amount currency } themes { id transition } countries { code } sources { id }
  participants(first: 1000) { edges { role node { id kind country { code } } } }
} } }`;
const table = (choice: string): string =>
  `{ crosstab(${choice}) { total rowsOverlap columnsOverlap withoutAmount rows { value label total } columns { value label(lang: EN) total } cells { row column value } } }`;

/** The values of a project, or of one participation in it, as the dimension has them. */
const valuesOf: Readonly<Record<DimensionName, (project: Project, one: Participation | undefined) => (string | null)[]>> = {
  KIND: (_, one) => [one?.node.kind ?? null],
  COUNTRY: (_, one) => [one?.node.country?.code ?? null],
  ROLE: (_, one) => [one?.role ?? null],
  PROJECT_COUNTRY: ({ countries }) => countries.map(({ code }) => code),
  THEME: ({ themes }) => themes.map(({ id }) => id),
  TRANSITION: ({ themes }) => themes.flatMap(({ transition }) => transition ?? []),
  YEAR: ({ startYear }) => [startYear === null ? null : String(startYear)],
  SOURCE: ({ sources }) => sources.map(({ id }) => id),
};

/** A second implementation: the items of each cell as sets, from what the API lists. */
function slowCells(
  projects: readonly Project[],
  rows: DimensionName,
  columns: DimensionName,
  measure: string,
): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  const orNone = (values: (string | null)[]) => (values.length === 0 ? [null] : values);
  for (const project of projects) {
    const { edges } = project.participants;
    for (const one of edges.length === 0 && measure === 'PROJECTS' ? [undefined] : edges) {
      for (const row of orNone(valuesOf[rows](project, one))) {
        for (const column of orNone(valuesOf[columns](project, one))) {
          const key = JSON.stringify([row, column]);
          cells.set(key, (cells.get(key) ?? new Set()).add(measure === 'PROJECTS' ? project.id : (one?.node.id ?? '')));
        }
      }
    }
  }
  return cells;
}

const names = Object.keys(dimensions) as DimensionName[];
const pairs = names.flatMap((rows) => names.filter((columns) => columns > rows).map((columns) => [rows, columns] as const));

/** One answer of each engine to the same question: they must be the same. */
const answers = new Map<string, unknown>();

describe.each(storeFactories)('cross tables over $name', ({ open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  let projects: readonly Project[];
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
    projects = ((await watched.ask(everyProject)).data as unknown as { projects: { nodes: Project[] } }).projects.nodes;
    // Writing the seed to Neo4j takes a minute on a busy machine.
  }, 300_000);
  afterAll(() => store.close());

  async function ask(choice: string): Promise<Table> {
    const answer = await watched.ask(table(choice));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(answers.get(choice) ?? answer.data);
    answers.set(choice, answer.data);
    return (answer.data as unknown as { crosstab: Table }).crosstab;
  }

  test.each(pairs)('%s by %s: projects and actors as counted one by one', async (rows, columns) => {
    for (const measure of ['PROJECTS', 'ACTORS']) {
      const { cells, rows: found, total } = await ask(`rows: ${rows}, columns: ${columns}, measure: ${measure}`);
      const slow = slowCells(projects, rows, columns, measure);
      const counted = cells.map(({ row, column, value }) => [JSON.stringify([row, column]), value] as const);
      expect(new Map(counted)).toEqual(new Map([...slow].map(([key, items]) => [key, items.size])));
      expect(total).toBe(new Set([...slow.values()].flatMap((items) => [...items])).size);
      for (const { value, total: ofRow } of found) {
        const items = [...slow].filter(([key]) => (JSON.parse(key) as unknown[])[0] === value).flatMap(([, set]) => [...set]);
        expect(ofRow).toBe(new Set(items).size);
      }
    }
  });

  test('budgets are added up in one currency, each project once in all, and those without are counted', async () => {
    const { total, rowsOverlap, rows } = await ask('rows: THEME, columns: YEAR, measure: AMOUNT');
    const inEuro = projects.filter(({ budget }) => budget?.currency === 'EUR');
    expect(total).toBeCloseTo(
      inEuro.reduce((sum, { budget }) => sum + (budget?.amount ?? 0), 0),
      2,
    );
    expect(rowsOverlap).toBe(rows.reduce((sum, row) => sum + row.total, 0) > total);
    expect(answers.get('rows: THEME, columns: YEAR, measure: AMOUNT')).toMatchObject({
      crosstab: { withoutAmount: projects.length - inEuro.length },
    });
    expect((await ask('rows: THEME, columns: YEAR, measure: AMOUNT, currency: "XXX"')).total).toBe(0);
  });

  test('partnerships stand one partner against the other, alike from both ends', async () => {
    const { cells, total } = await ask('rows: KIND, columns: KIND, measure: PARTNERSHIPS');
    const valueOf = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
    for (const { row, column, value } of cells) expect(valueOf.get(`${column} ${row}`)).toBe(value);
    const once = cells.filter(({ row, column }) => String(row) <= String(column));
    expect(once.reduce((sum, { value }) => sum + value, 0)).toBe(total);
  });

  test('a filter keeps projects as lists of projects do, and years come in their order', async () => {
    const { total, rows } = await ask('rows: YEAR, columns: KIND, filter: { countries: ["BF"], themes: ["theme/water"] }');
    const listed = await watched.ask('{ projects(filter: { countries: ["BF"], themes: ["theme/water"] }) { totalCount } }');
    expect(listed.data).toEqual({ projects: { totalCount: total } });
    const years = rows.flatMap(({ value }) => value ?? []);
    expect(years).toEqual([...years].sort());
  });

  test('a table is one statement, and one more for its filter', async () => {
    for (const [choice, count] of [
      ['rows: KIND, columns: THEME', 1],
      ['rows: KIND, columns: THEME, filter: { countries: ["ML"] }', 2],
    ] as const) {
      const before = watched.statements.length;
      await ask(choice);
      expect(watched.statements).toHaveLength(before + count);
    }
  });

  test.each([
    ['rows: KIND, columns: KIND', 'BAD_REQUEST'],
    ['rows: KIND, columns: THEME, measure: PARTNERSHIPS', 'BAD_REQUEST'],
    ['rows: KIND, columns: COUNTRY, measure: PARTNERSHIPS, filter: { countries: ["FR"] }', 'BAD_REQUEST'],
  ])('%s is refused', async (choice, code) => {
    expect((await watched.ask(table(choice))).errors?.[0]?.extensions?.['code']).toBe(code);
  });
});

/** By hand: p is on two themes, with two actors of one kind and one of another; q has one theme and no actor. */
const byHand = `
  CREATE (p:Node:Project {id: 'project/p', startYear: 2010, budgetAmount: 10.5, budgetCurrency: 'EUR'})
  CREATE (q:Node:Project {id: 'project/q'})
  CREATE (t:Node:Theme {id: 'theme/t', labelFr: 'Eau', labelEn: 'Water'})
  CREATE (u:Node:Theme {id: 'theme/u', labelFr: 'Climat', transition: 'ECOLOGICAL'})
  CREATE (p)-[:HAS_THEME]->(t) CREATE (p)-[:HAS_THEME]->(u) CREATE (q)-[:HAS_THEME]->(t)
  CREATE (a:Node:Actor {id: 'actor/a', kind: 'RESEARCH'})-[:PARTICIPATES_IN {role: 'LEAD'}]->(p)
  CREATE (b:Node:Actor {id: 'actor/b', kind: 'RESEARCH'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(p)
  CREATE (c:Node:Actor {id: 'actor/c', kind: 'BUSINESS'})-[:PARTICIPATES_IN {role: 'PARTNER'}]->(p)`;

describe.each(storeFactories)('a cross table by hand over $name', ({ open }) => {
  test('counts each thing once in a cell, a row and in all', async () => {
    const store = await open();
    try {
      const { ask } = watchedApi(store);
      await store.setUp(storeRules(readOntology().ontology));
      await store.write((transaction) => transaction.run({ text: byHand }));
      const found = async (choice: string) => (await ask(table(choice))).data as unknown as { crosstab: Table };
      expect((await found('rows: THEME, columns: KIND')).crosstab).toEqual({
        total: 2,
        rowsOverlap: true,
        columnsOverlap: true,
        withoutAmount: null,
        rows: [
          { value: 'theme/t', label: 'Eau', total: 2 },
          { value: 'theme/u', label: 'Climat', total: 1 },
        ],
        columns: [
          { value: 'BUSINESS', label: 'Business', total: 1 },
          { value: 'RESEARCH', label: 'Research', total: 1 },
          { value: null, label: 'not known', total: 1 },
        ],
        cells: [
          { row: 'theme/t', column: 'BUSINESS', value: 1 },
          { row: 'theme/t', column: 'RESEARCH', value: 1 },
          { row: 'theme/t', column: null, value: 1 },
          { row: 'theme/u', column: 'BUSINESS', value: 1 },
          { row: 'theme/u', column: 'RESEARCH', value: 1 },
        ],
      });
      expect((await found('rows: TRANSITION, columns: KIND, measure: ACTORS')).crosstab).toMatchObject({
        total: 3,
        rowsOverlap: false,
        cells: [
          { row: 'ECOLOGICAL', column: 'RESEARCH', value: 2 },
          { row: 'ECOLOGICAL', column: 'BUSINESS', value: 1 },
        ],
      });
      expect((await found('rows: THEME, columns: YEAR, measure: AMOUNT')).crosstab).toMatchObject({
        total: 10.5,
        withoutAmount: 1,
        cells: [
          { row: 'theme/t', column: '2010', value: 10.5 },
          { row: 'theme/u', column: '2010', value: 10.5 },
        ],
      });
    } finally {
      await store.close();
    }
  }, 60_000);
});

describe.each(storeFactories)('a cross table of too many cells over $name', ({ open }) => {
  test('is refused, and the error says how many there may be', async () => {
    const store = await open();
    try {
      const { ask } = watchedApi(store);
      const numbers = Array.from({ length: 150 }, (_, number) => number);
      await store.setUp(storeRules(readOntology().ontology));
      await store.write((transaction) =>
        transaction.run({
          text: `CREATE (p:Node:Project {id: 'project/all'})
                 WITH p UNWIND $numbers AS number
                 CREATE (p)-[:HAS_THEME]->(:Node:Theme {id: 'theme/' + toString(number)})
                 CREATE (p)-[:STATED_IN]->(:Node:Source {id: 'source/' + toString(number)})`,
          parameters: { numbers },
        }),
      );
      expect((await ask(table('rows: THEME, columns: SOURCE'))).errors).toMatchObject([
        { message: expect.stringContaining(String(MOST_CELLS)), extensions: { code: 'LIMIT_EXCEEDED' } },
      ]);
      expect((await ask(table('rows: THEME, columns: YEAR'))).data).toMatchObject({ crosstab: { total: 1, rowsOverlap: true } });
    } finally {
      await store.close();
    }
  }, 60_000);
});
