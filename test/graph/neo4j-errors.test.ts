import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import type { MaillageError } from '../../src/errors.ts';
import { translateError, translateFailure } from '../../src/graph/neo4j/errors.ts';

const errorOf = (code: string, message = 'MATCH (secret) failed') => new Neo4jError(message, code, '50N42', '');

describe('errors of the Neo4j driver', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['SessionExpired', 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['Neo.ClientError.Security.Unauthorized', 'BAD_SETTING', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.CredentialsExpired', 'BAD_SETTING', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'BAD_SETTING', 'NEO4J_USER'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'BAD_SETTING', 'NEO4J_DATABASE'],
    ['Neo.TransientError.Database.DatabaseUnavailable', 'STORE_UNAVAILABLE', 'NEO4J_DATABASE'],
    ['Neo.ClientError.Cluster.NotALeader', 'STORE_UNAVAILABLE', 'NEO4J_URI'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_UNAVAILABLE', 'Neo4j'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'CONFLICT', 'again'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', 'less'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT', 'less'],
    ['Neo.DatabaseError.Schema.ConstraintCreationFailed', 'NOT_UNIQUE', 'duplicates'],
  ])('%s become %s with what to check', (code, expected, setting) => {
    const error = errorOf(code);
    const translated = translateError(error) as MaillageError;
    expect(translated.code).toBe(expected);
    expect(translated.remedy).toContain(setting);
    expect(translated.cause).toBe(error);
    expect(translated.line).not.toContain('secret');
  });

  it.each([
    ['Node(0) already exists with label `Node`', 'NOT_UNIQUE'],
    ['Cannot delete node<0>, because it still has relationships.', 'CONFLICT'],
  ])('of one code are told apart by their message: %s', (message, expected) => {
    expect(translateError(errorOf('Neo.ClientError.Schema.ConstraintValidationFailed', message))).toHaveProperty(
      'code',
      expected,
    );
  });

  it.each(['Neo.ClientError.Statement.SyntaxError', 'Neo.ClientError.Statement.AccessMode', 'N/A', 'Neo.Future.Unknown'])(
    'of another code refuse the statement: %s',
    (code) => {
      expect(translateError(errorOf(code))).toHaveProperty('code', 'STORE_REFUSED');
    },
  );

  it('are told apart from errors of the caller, which pass', () => {
    const own = new RangeError('mine');
    expect(translateError(own)).toBe(own);
    expect(translateFailure(own)).toHaveProperty('code', 'STORE_REFUSED');
  });

  it('are translated once', () => {
    const translated = translateFailure(errorOf('ServiceUnavailable'));
    expect(translateFailure(translated)).toBe(translated);
  });
});
