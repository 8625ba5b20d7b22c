import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import { isAboutSchemaStatement, translate } from './errors.ts';

/**
 * The operators of a plan that only read. Whatever is not listed is taken for a write: changes, procedures and LOAD CSV
 * all have operators of their own, and schema statements have no plan at all.
 */
const readingOperators: ReadonlySet<string> = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  'Distinct',
  'EdgeScan',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'Otherwise',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'Union',
  'Unwind',
]);

/** Compiled statements are few and come again; beyond this the oldest is judged anew. */
const MAX_REMEMBERED = 2000;

/**
 * Tells statements that only read from the others. Grafeo 0.6 cannot refuse writes of one session through this binding, and
 * rolling back after each read would not undo schema statements. So the plan of every new text is inspected once; which
 * operators a plan has depends on the text alone, not on parameters.
 */
export class ReadOnlyCheck {
  readonly #database: GrafeoDB;
  readonly #known = new Set<string>();
  #rowsOfSubquery: Promise<string> | undefined;

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  async assertReads(text: string): Promise<void> {
    if (this.#known.has(text)) return;
    this.#rowsOfSubquery ??= this.#learnRowsOfSubquery();
    const rowsOfSubquery = await this.#rowsOfSubquery;
    const operators = await this.#operatorsOf(text);
    const writes = operators.find((operator) => !readingOperators.has(operator) && operator !== rowsOfSubquery);
    if (writes !== undefined) throw refusal(writes);
    this.#remember(text);
  }

  #remember(text: string): void {
    const [oldest] = this.#known;
    if (oldest !== undefined && this.#known.size >= MAX_REMEMBERED) this.#known.delete(oldest);
    this.#known.add(text);
  }

  /** EXPLAIN names the operator that hands rows to a subquery by its number only, which differs between releases. */
  async #learnRowsOfSubquery(): Promise<string> {
    const operators = await this.#operatorsOf('UNWIND [1] AS x CALL (x) { RETURN x AS y } RETURN y');
    return operators.find((operator) => operator.startsWith('Discriminant')) ?? 'ParameterScan';
  }

  async #operatorsOf(text: string): Promise<string[]> {
    const plan = String((await this.#explain(text)).scalar());
    return plan
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => /^ *([A-Z]\w*(?:\(\d+\))?)(?= |$)/.exec(line)?.[1] ?? line);
  }

  async #explain(text: string): Promise<QueryResult> {
    try {
      return await this.#database.executeCypher(`EXPLAIN ${text}`);
    } catch (error) {
      throw isAboutSchemaStatement(error) ? refusal('schema') : translate(error);
    }
  }
}

function refusal(operator: string): MaillageError {
  return new MaillageError('STORE_REFUSED', `A statement that is not a pure read was given to read() (${operator})`, {
    remedy: 'Run it in write().',
  });
}
