import type { Config } from 'jest';

const config: Config = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
  testTimeout: 60_000,
  maxWorkers: 2,
};

export default config;
