import { describe, expect, test } from '@jest/globals';
import { MaillageError } from '../../src/errors.ts';
import { readSettings, settingDeclarations } from '../../src/server/settings.ts';

function refusal(environment: Record<string, string>): MaillageError {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof MaillageError) return error;
  }
  throw new Error('It was not refused.');
}

describe('settings', () => {
  test('without any variable: a local server on the embedded engine', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataFolder: '.maillage',
      logLevel: 'info',
      timeoutMs: 15_000,
      answersBytes: 67_108_864,
      shutdownMs: 10_000,
    });
  });

  test('NEO4J_URI makes Neo4j the engine', () => {
    const { neo4j } = readSettings({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' });
    expect(neo4j).toEqual({ uri: 'neo4j://db:7687', user: 'neo4j', password: 'secret', database: 'neo4j' });
  });

  test('an empty variable counts as not set', () => {
    expect(readSettings({ NEO4J_URI: '', PORT: '' })).toEqual(readSettings({}));
  });

  test.each([
    ['PORT', { PORT: 'x' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['MAILLAGE_TIMEOUT_MS', { MAILLAGE_TIMEOUT_MS: '0' }],
    ['MAILLAGE_ANSWERS_MB', { MAILLAGE_ANSWERS_MB: '-1' }],
    ['MAILLAGE_SHUTDOWN_MS', { MAILLAGE_SHUTDOWN_MS: '1.5' }],
    ['NEO4J_URI', { NEO4J_URI: 'http://db:7474', NEO4J_PASSWORD: 'x' }],
    ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://db:7687' }],
  ])('a wrong %s is named', (name, environment) => {
    expect(refusal(environment as Record<string, string>)).toMatchObject({ code: 'BAD_SETTING', where: name });
  });

  test('a refusal never repeats a value: it may hold a password', () => {
    expect(refusal({ NEO4J_URI: 'http://user:hunter2@db', NEO4J_PASSWORD: 'x' }).line).not.toContain('hunter2');
  });

  test('each setting says what it is for', () => {
    for (const { meaning } of Object.values(settingDeclarations)) expect(meaning).toMatch(/\.$/);
  });
});
