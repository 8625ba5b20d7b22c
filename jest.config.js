/** In JavaScript, because jest reads a TypeScript one only with ts-node on Node 20.
 * @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } }],
  },
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
  testTimeout: 60_000,
  // One more than the two processors of the smallest machine: files that use Neo4j wait for one another.
  maxWorkers: 3,
};
