import { MaillageError } from '../../errors.ts';
import type { Parameters } from '../graph-store.ts';

/** Where a MERGE takes the value of a key from: `$id` is ['id'], and `row.id` of `UNWIND $rows AS row` is ['rows', EACH, 'id']. */
type Path = readonly (string | typeof EACH)[];
const EACH = Symbol('each item of a list');

const MERGE_CLAUSE = /\bMERGE\b(.*?)(?=\b(?:MERGE|ON|SET|MATCH|WITH|RETURN|UNWIND|CALL|CREATE|DELETE|REMOVE)\b|$)/gis;
const PROPERTY_MAP = /\{([^{}]*)\}/g;
const PROPERTY = /[\w`]+\s*:\s*(\$?\w+(?:\.\w+)*)\s*(?=,|$)/g;
const UNWIND = /\bUNWIND\s+(\$?\w+(?:\.\w+)*)\s+AS\s+(\w+)/gi;
/** A statement with one of these may leave rows out before it merges, as those without a key. */
const CHOOSES_ROWS = /\b(?:WHERE|CASE|FOREACH)\b/i;

/** Statements that write are few and come again. */
const MAX_REMEMBERED = 1000;

/**
 * Refuses to MERGE by a key that is null, as Neo4j does. Grafeo would make a node or relationship without the key, and
 * another one each time. It sees keys that are parameters or come from UNWIND of one; checkKey() of properties.ts is what
 * importers rely on.
 */
export class MergeKeyCheck {
  readonly #paths = new Map<string, readonly Path[]>();

  assertKeys(text: string, parameters: Parameters): void {
    for (const path of this.#pathsOf(text)) if (leadsToNull(parameters, path)) throw nullKey(path);
  }

  #pathsOf(text: string): readonly Path[] {
    const known = this.#paths.get(text);
    if (known !== undefined) return known;
    const paths = readPaths(text);
    if (this.#paths.size >= MAX_REMEMBERED) this.#paths.clear();
    this.#paths.set(text, paths);
    return paths;
  }
}

function readPaths(text: string): Path[] {
  if (CHOOSES_ROWS.test(text)) return [];
  const rows = new Map<string, Path>();
  for (const [, list = '', name = ''] of text.matchAll(UNWIND)) {
    const path = resolve(list, rows);
    if (path !== undefined) rows.set(name, [...path, EACH]);
  }
  const keys = [...text.matchAll(MERGE_CLAUSE)]
    .flatMap(([, clause = '']) => [...clause.matchAll(PROPERTY_MAP)])
    .flatMap(([, map = '']) => [...map.matchAll(PROPERTY)]);
  return keys.map(([, value = '']) => resolve(value, rows)).filter((path) => path !== undefined);
}

function resolve(expression: string, rows: ReadonlyMap<string, Path>): Path | undefined {
  const [first = '', ...rest] = expression.split('.');
  const start = first.startsWith('$') ? [first.slice(1)] : rows.get(first);
  return start === undefined ? undefined : [...start, ...rest];
}

function leadsToNull(value: unknown, [step, ...rest]: Path): boolean {
  if (value === null || value === undefined) return true;
  if (step === undefined) return false;
  if (step === EACH) return Array.isArray(value) && value.some((item) => leadsToNull(item, rest));
  return leadsToNull((value as Readonly<Record<string, unknown>>)[step], rest);
}

function nullKey(path: Path): MaillageError {
  return new MaillageError('STORE_REFUSED', 'A statement was to merge by a key that is null', {
    where: `$${path.map((step) => (step === EACH ? '[]' : step)).join('.')}`,
    remedy: 'Give every record its key.',
  });
}
