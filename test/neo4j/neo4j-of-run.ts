export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The Neo4j that global-setup.ts found for this test run; undefined when the Neo4j half is skipped. */
export function neo4jOfRun(): Neo4jAddress | undefined {
  const uri = process.env['MAILLAGE_TEST_NEO4J_URI'];
  if (uri === undefined) return undefined;
  return {
    uri,
    user: process.env['MAILLAGE_TEST_NEO4J_USER'] ?? 'neo4j',
    password: process.env['MAILLAGE_TEST_NEO4J_PASSWORD'] ?? '',
  };
}
