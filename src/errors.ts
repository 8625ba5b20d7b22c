/** What every failure that a user may see is made of: a stable code, what happened, and what to do about it. */
export const errorCodes = {
  BAD_REQUEST: 400,
  BAD_CURSOR: 400,
  BAD_RECORD: 422,
  UNKNOWN_ID: 404,
  NOT_UNIQUE: 409,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 400,
  TIMED_OUT: 504,
  CANCELLED: 499,
  STORE_UNAVAILABLE: 503,
  STORE_REFUSED: 500,
  STORE_LOCKED: 503,
  STORE_CLOSED: 503,
  TOO_BUSY: 503,
  BAD_SETTING: 500,
  BAD_FILE: 422,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorDetails {
  /** The record, file, line, setting or field it happened at. */
  readonly where?: string;
  /** What the reader can do about it, as a sentence. */
  readonly remedy?: string;
  readonly cause?: unknown;
}

/** The one error of the project. Its message may be shown to anyone: no Cypher, no stack, no path of the machine. */
export class MaillageError extends Error {
  readonly code: ErrorCode;
  readonly where: string | undefined;
  readonly remedy: string | undefined;

  constructor(code: ErrorCode, what: string, { where, remedy, cause }: ErrorDetails = {}) {
    super(what, cause === undefined ? undefined : { cause });
    this.name = 'MaillageError';
    this.code = code;
    this.where = where;
    this.remedy = remedy;
  }

  /** The HTTP status that this error travels with. */
  get status(): number {
    return errorCodes[this.code];
  }

  /** One line for a terminal or a log: what happened, where, and what to do. */
  get line(): string {
    const place = this.where === undefined ? '' : ` (${this.where})`;
    const advice = this.remedy === undefined ? '' : ` ${this.remedy}`;
    return `${this.code}: ${this.message}${place}.${advice}`;
  }
}
