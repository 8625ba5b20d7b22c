import { dimensions, type Dimension, type DimensionName } from './dimensions.ts';

export const crosstabMeasures = ['PROJECTS', 'ACTORS', 'PARTNERSHIPS', 'AMOUNT'] as const;
/** What is counted or added up, as the enum CrosstabMeasure of schema/ has it. */
export type CrosstabMeasure = (typeof crosstabMeasures)[number];

export interface CrosstabQuestion {
  readonly rows: DimensionName;
  readonly columns: DimensionName;
  readonly measure: CrosstabMeasure;
  /** Only these projects, by id. */
  readonly projects: ReadonlySet<string> | undefined;
  /** ISO 4217 code of the amounts that are added up. */
  readonly currency: string;
}

/** Most cells that a table may have: more can be read by nobody, and would have to be sent in one piece. */
export const MOST_CELLS = 20_000;

interface Side {
  readonly dimension: Dimension;
  /** The variable of the actor that it is a trait of. */
  readonly actor: string;
  readonly found: string;
}

/**
 * One statement for a whole table: its cells, and apart from them the totals of rows, of columns and of all, which no sum of
 * cells gives where something stands in several. What has no value stands under the empty text. One cell more than allowed tells
 * that there are too many.
 */
export function crosstabStatement({ rows, columns, measure, projects }: CrosstabQuestion): string {
  const partners = measure === 'PARTNERSHIPS';
  const row: Side = { dimension: dimensions[rows], actor: 'a', found: 'x' };
  const column: Side = { dimension: dimensions[columns], actor: partners ? 'b' : 'a', found: 'y' };
  const block = (sides: readonly Side[], keys: readonly string[], result: string): string[] => {
    const values = sides.map((side, index) => `coalesce(${side.dimension.value(variablesOf(side))}, '') AS ${keys[index] ?? ''}`);
    const labels = sides.length === 1 ? sides.flatMap(labelsOf) : [];
    const grouped = [...keys, ...labels.map(({ name }) => name)];
    return [
      'CALL () {',
      ...begin(measure, sides, projects !== undefined),
      ...sides.flatMap((side) => side.dimension.match(variablesOf(side))),
      `WITH DISTINCT ${[...values, ...labels.map(({ text }) => text), items[measure]].join(', ')}`,
      `WITH ${[...grouped, `${sums[measure]} AS value`].join(', ')}${sides.length === 2 ? ` LIMIT ${MOST_CELLS + 1}` : ''}`,
      `RETURN collect([${[...grouped, 'value'].join(', ')}]) AS ${result}`,
      '}',
    ];
  };
  return [
    ...block([row, column], ['row', 'column'], 'cells'),
    ...block([row], ['row'], 'rows'),
    ...block([column], ['column'], 'columns'),
    ...block([], [], 'total'),
    ...(measure === 'AMOUNT' ? withoutAmount(projects !== undefined) : []),
    `RETURN cells, rows, columns, total${measure === 'AMOUNT' ? ', withoutAmount' : ''}`,
  ].join('\n');
}

/** What tells apart the things that are counted. */
const items: Readonly<Record<CrosstabMeasure, string>> = {
  PROJECTS: 'p AS item',
  AMOUNT: 'p AS item',
  ACTORS: 'a AS item',
  PARTNERSHIPS: "CASE WHEN a.id < b.id THEN a.id + ' ' + b.id ELSE b.id + ' ' + a.id END + ' ' + r.kind AS item",
};

const counted = 'count(item)';
const sums: Readonly<Record<CrosstabMeasure, string>> = {
  PROJECTS: counted,
  ACTORS: counted,
  PARTNERSHIPS: counted,
  AMOUNT: 'sum(CASE WHEN item.budgetCurrency = $currency THEN item.budgetAmount ELSE 0.0 END)',
};

/** A project without participants stays, with a role and actors that are not known, unless actors are what is counted. */
function begin(measure: CrosstabMeasure, sides: readonly Side[], chosen: boolean): string[] {
  if (measure === 'PARTNERSHIPS') return ['MATCH (a:Actor)-[r:PARTNER_OF]-(b:Actor)'];
  const participants = 'MATCH (p)<-[r:PARTICIPATES_IN]-(a:Actor)';
  return [
    ...startOf(chosen),
    ...(measure === 'ACTORS' ? [participants] : []),
    ...(measure !== 'ACTORS' && sides.some(({ dimension }) => dimension.of !== 'project') ? [`OPTIONAL ${participants}`] : []),
  ];
}

/** One by one: `IN` a list of 12,000 ids takes the embedded engine 25 times as long. */
function startOf(chosen: boolean): string[] {
  return chosen ? ['UNWIND $projects AS id', 'MATCH (p:Node {id: id})'] : ['MATCH (p:Project)'];
}

function withoutAmount(chosen: boolean): string[] {
  return [
    'CALL () {',
    ...startOf(chosen),
    'WITH p WHERE p.budgetAmount IS NULL OR p.budgetCurrency <> $currency',
    'RETURN count(p) AS withoutAmount',
    '}',
  ];
}

function variablesOf({ actor, found }: Side): Parameters<Dimension['value']>[0] {
  return { project: 'p', participation: 'r', actor, found };
}

function labelsOf({ dimension, found }: Side): { readonly name: string; readonly text: string }[] {
  const { fr, en } = dimension.label?.(found) ?? { fr: "''", en: "''" };
  return [
    { name: 'fr', text: `coalesce(${fr}, ${en}, '') AS fr` },
    { name: 'en', text: `coalesce(${en}, ${fr}, '') AS en` },
  ];
}
