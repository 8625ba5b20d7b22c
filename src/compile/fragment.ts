/** Turns what the engine gave back for one value into what the reader gets. */
export type Complete = (raw: unknown) => unknown;

/** What a field adds to a statement: clauses that come before, the expression of its value over their variables, and how to read it. */
export interface Fragment {
  /** Whole clauses, in order; each `CALL` leaves exactly one row for each row that enters it. */
  readonly clauses: readonly string[];
  readonly expression: string;
  readonly complete: Complete;
}

export const identity: Complete = (raw) => raw ?? null;

export type RawMap = Readonly<Record<string, unknown>>;

/** Words that cannot stand as a key of a map in Cypher without quotes. */
const reserved = /^(as|null|true|false|not|and|or|xor|case|when|then|else|end|in|is)$/i;

export function mapKey(name: string): string {
  return reserved.test(name) ? `\`${name}\`` : name;
}

export function mapLiteral(entries: readonly (readonly [key: string, expression: string])[]): string {
  return `{${entries.map(([key, expression]) => `${mapKey(key)}: ${expression}`).join(', ')}}`;
}

/** A subquery over some variables; its lines are indented so that a recorded statement can be read. */
export function call(imported: readonly string[], lines: readonly string[]): string {
  const body = lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
  return `CALL (${imported.join(', ')}) {\n${body.join('\n')}\n}`;
}

export function where(predicates: readonly string[]): string[] {
  return predicates.length === 0 ? [] : [`WHERE ${predicates.join(' AND ')}`];
}
