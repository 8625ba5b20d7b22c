import { MaillageError, type ErrorCode } from '../../errors.ts';

interface Meaning {
  readonly code: ErrorCode;
  readonly what: string;
  readonly remedy?: string;
}

const refused: Meaning = {
  code: 'STORE_REFUSED',
  what: 'The graph engine refused a statement',
  remedy: 'Report it with the log entry.',
};
const conflict: Meaning = { code: 'CONFLICT', what: 'Another change of the same data came first', remedy: 'Try again.' };
const timedOut: Meaning = { code: 'TIMED_OUT', what: 'The graph engine took too long', remedy: 'Ask for less at once.' };
const damaged: Meaning = {
  code: 'STORE_UNAVAILABLE',
  what: 'The stored graph cannot be read',
  remedy: 'Restore the data folder from a copy, or import the data again into a new one.',
};

/** By GQLSTATUS (ISO/IEC 39075), which is more precise than the engine's own code where it is listed here. */
const byStatus: Readonly<Record<string, Meaning>> = {
  G1001: {
    code: 'CONFLICT',
    what: 'A node that still has relationships cannot be deleted',
    remedy: 'Delete its relationships first.',
  },
  G2000: {
    code: 'NOT_UNIQUE',
    what: 'A value that must be unique is taken already',
    remedy: 'Use another value, or change the node that has it.',
  },
  '40000': conflict,
};

/** Grafeo's own codes, stable across its releases: https://grafeo.dev/user-guide/error-codes/ */
const byCode: Readonly<Record<string, Meaning>> = {
  Q003: timedOut,
  T001: conflict,
  T002: timedOut,
  T005: conflict,
  T006: conflict,
  T007: { code: 'STORE_CLOSED', what: 'The graph is closed' },
  S001: { code: 'STORE_UNAVAILABLE', what: 'There is no room left to store the graph', remedy: 'Free disk space or memory.' },
  S002: damaged,
  S003: damaged,
  X003: {
    code: 'STORE_UNAVAILABLE',
    what: 'The data folder cannot be read or written',
    remedy: 'Check that the disk is there and writable.',
  },
};

/** Every error that the engine throws, as one of the project's. The engine's message is kept as the cause: it may quote Cypher. */
export function translate(error: unknown): MaillageError {
  if (error instanceof MaillageError) return error;
  const meaning = byStatus[statusOf(error)] ?? byCode[codeOf(error)] ?? refused;
  return new MaillageError(meaning.code, meaning.what, {
    cause: error,
    ...(meaning.remedy === undefined ? {} : { remedy: meaning.remedy }),
  });
}

/** Whether the engine's error speaks of a lock on its file; it has no code for that. */
export function isAboutLock(error: unknown): boolean {
  return /\blocked\b/.test(messageOf(error));
}

/** Whether EXPLAIN met a statement on constraints or indexes, which have no plan. */
export function isAboutSchemaStatement(error: unknown): boolean {
  return messageOf(error).includes('Schema commands');
}

/** The binding moves the status from the cause to a property of its own, but not for errors of another realm (a VM context). */
function statusOf(error: unknown): string {
  const { gqlStatus, cause } = Object(error) as { gqlStatus?: unknown; cause?: unknown };
  return typeof gqlStatus === 'string' ? gqlStatus : (/^GQLSTATUS (\w{5})$/.exec(messageOf(cause))?.[1] ?? '');
}

function codeOf(error: unknown): string {
  return /GRAFEO-([A-Z]\d{3})/.exec(messageOf(error))?.[1] ?? '';
}

function messageOf(error: unknown): string {
  const { message } = Object(error) as { message?: unknown };
  return typeof message === 'string' ? message : '';
}
