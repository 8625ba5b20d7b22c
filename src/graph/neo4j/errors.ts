import { Neo4jError } from 'neo4j-driver';
import { MaillageError, type ErrorCode, type ErrorDetails } from '../../errors.ts';

interface Translation {
  /** Beginning of the driver's code, without "Neo." */
  readonly code: string;
  /** Where one driver code stands for several things, what its message says. */
  readonly message?: RegExp;
  readonly as: ErrorCode;
  readonly what: string;
  readonly remedy?: string;
}

/** The first that matches holds. Codes: https://neo4j.com/docs/status-codes/current/errors/all-errors/ */
const translations: readonly Translation[] = [
  {
    code: 'ServiceUnavailable',
    as: 'STORE_UNAVAILABLE',
    what: 'Neo4j cannot be reached',
    remedy: 'Check NEO4J_URI, and that the server runs and takes Bolt connections there.',
  },
  {
    code: 'N/A',
    message: /responded HTTP/,
    as: 'STORE_UNAVAILABLE',
    what: 'What answers at the address of Neo4j does not speak Bolt',
    remedy: 'Check the port in NEO4J_URI: Bolt is on 7687, the browser interface on 7474.',
  },
  {
    code: 'SessionExpired',
    as: 'STORE_UNAVAILABLE',
    what: 'The connection to Neo4j was lost',
    remedy: 'Check that the server at NEO4J_URI still runs.',
  },
  {
    code: 'ClientError.Security.AuthenticationRateLimit',
    as: 'STORE_UNAVAILABLE',
    what: 'Neo4j refuses logins for a while after too many wrong passwords',
    remedy: 'Check NEO4J_USER and NEO4J_PASSWORD, then wait a moment.',
  },
  {
    code: 'ClientError.Security.Forbidden',
    as: 'BAD_SETTING',
    what: 'The Neo4j user lacks a right that this needs',
    remedy: 'Grant it to NEO4J_USER, or set another user.',
  },
  {
    code: 'ClientError.Security',
    as: 'BAD_SETTING',
    what: 'Neo4j does not accept this user and password',
    remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  {
    code: 'ClientError.Database.DatabaseNotFound',
    as: 'BAD_SETTING',
    what: 'Neo4j has no database of this name',
    remedy: 'Check NEO4J_DATABASE; leave it empty for the default database.',
  },
  {
    code: 'TransientError.Database.DatabaseUnavailable',
    as: 'STORE_UNAVAILABLE',
    what: 'The Neo4j database is not online',
    remedy: 'Check that the database NEO4J_DATABASE is started.',
  },
  {
    code: 'TransientError.General.DatabaseUnavailable',
    as: 'STORE_UNAVAILABLE',
    what: 'The Neo4j database is not online',
    remedy: 'Check that the database NEO4J_DATABASE is started.',
  },
  {
    code: 'ClientError.Schema.ConstraintValidationFailed',
    message: /already exists/,
    as: 'NOT_UNIQUE',
    what: 'A value that must be unique is there already',
  },
  {
    code: 'ClientError.Schema.ConstraintValidationFailed',
    message: /still has relationships/,
    as: 'CONFLICT',
    what: 'A node that still has relationships cannot be deleted',
    remedy: 'Delete its relationships first.',
  },
  {
    code: 'DatabaseError.Schema.ConstraintCreationFailed',
    as: 'NOT_UNIQUE',
    what: 'A uniqueness rule cannot be set up, because the data breaks it',
    remedy: 'Remove the duplicates, or import into an empty database.',
  },
  {
    code: 'ClientError.Transaction.TransactionTimedOut',
    as: 'TIMED_OUT',
    what: 'The question took longer than it may',
    remedy: 'Ask for less, or narrow the filter.',
  },
  {
    code: 'TransientError.Transaction.LockAcquisitionTimeout',
    as: 'CONFLICT',
    what: 'Another write holds what this one needs',
    remedy: 'Try again.',
  },
  { code: 'TransientError.Transaction', as: 'CONFLICT', what: 'Another write got in the way', remedy: 'Try again.' },
  {
    code: 'TransientError',
    as: 'STORE_UNAVAILABLE',
    what: 'Neo4j cannot do this at the moment',
    remedy: 'Try again; if it goes on, look at the log of Neo4j.',
  },
  {
    code: 'ClientError.Statement.AccessMode',
    as: 'STORE_REFUSED',
    what: 'A statement that writes was sent as a read',
    remedy: 'Send it in a write transaction.',
  },
  {
    code: 'ClientError.Cluster.NotALeader',
    as: 'STORE_UNAVAILABLE',
    what: 'This member of the Neo4j cluster takes no writes',
    remedy: 'Write neo4j:// instead of bolt:// in NEO4J_URI.',
  },
];

/** What a call of the driver threw, in the terms of the port; also its complaints about a call's arguments. */
export function translateFailure(error: unknown): unknown {
  const translated = translateError(error);
  if (translated instanceof MaillageError) return translated;
  return new MaillageError('STORE_REFUSED', 'A statement is not one that Neo4j can be given', { cause: error });
}

/** What the driver threw, in the terms of the port. An error that is not the driver's is the caller's own, and given back as it is. */
export function translateError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code.replace(/^Neo\./, '');
  const found = translations.find((one) => code.startsWith(one.code) && (one.message?.test(error.message) ?? true));
  if (found === undefined)
    return new MaillageError('STORE_REFUSED', `Neo4j refused a statement (${error.code})`, { cause: error });
  const details: ErrorDetails = found.remedy === undefined ? { cause: error } : { cause: error, remedy: found.remedy };
  return new MaillageError(found.as, found.what, details);
}

/** An error of the driver that comes before any server is asked: an address it cannot read. */
export function badAddress(cause: unknown): MaillageError {
  return new MaillageError('BAD_SETTING', 'The address of Neo4j is not valid', {
    where: 'NEO4J_URI',
    remedy: 'Set NEO4J_URI to neo4j://host:7687 (a cluster or one server) or bolt://host:7687 (one server).',
    cause,
  });
}
