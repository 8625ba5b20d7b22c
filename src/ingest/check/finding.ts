export type Severity = 'error' | 'warning';

/** Something that is wrong, or worth a look, with some records. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  /** What holds for the records counted: `Actor without a source`. */
  readonly what: string;
  readonly count: number;
  /** The first ten, by id. */
  readonly examples: readonly string[];
}

/** One question to the store. Its statement gives a row `{count, examples}`. */
export interface GraphCheck {
  readonly check: string;
  readonly severity: Severity;
  readonly what: string;
  readonly text: string;
}
