import type { GrafeoDB } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import type { PropertyOfLabel, StoreRules } from '../../ontology/store-rules.ts';

/**
 * Constraint first, then index: Neo4j wants it in this order, and Grafeo needs both, because it does not look values up by
 * the constraint and would slow down with every node.
 */
export async function setUpSchema(database: GrafeoDB, rules: StoreRules): Promise<void> {
  const constraints = await existing(database, 'SHOW CONSTRAINTS', 'properties');
  const indexes = await existing(database, 'SHOW INDEXES', 'property');
  for (const rule of missing(rules.unique, constraints)) {
    await refuseDuplicates(database, rule);
    await database.executeCypher(
      `CREATE CONSTRAINT ${nameOf('unique', rule)} IF NOT EXISTS FOR (n:\`${rule.label}\`) REQUIRE n.\`${rule.property}\` IS UNIQUE`,
    );
  }
  for (const rule of missing([...rules.unique, ...rules.indexes], indexes)) {
    await database.executeCypher(
      `CREATE INDEX ${nameOf('index', rule)} IF NOT EXISTS FOR (n:\`${rule.label}\`) ON (n.\`${rule.property}\`)`,
    );
  }
}

async function existing(database: GrafeoDB, show: string, propertyColumn: string): Promise<Set<string>> {
  const rows = (await database.executeCypher(show)).toArray();
  return new Set(rows.map((row) => `${String(row['label'])}.${String(row[propertyColumn])}`));
}

function missing(rules: readonly PropertyOfLabel[], there: ReadonlySet<string>): PropertyOfLabel[] {
  return rules.filter((rule) => !there.has(`${rule.label}.${rule.property}`));
}

/** Grafeo would accept the constraint and keep the duplicates. */
async function refuseDuplicates(database: GrafeoDB, { label, property }: PropertyOfLabel): Promise<void> {
  const result = await database.executeCypher(
    `MATCH (n:\`${label}\`) WHERE n.\`${property}\` IS NOT NULL WITH n.\`${property}\` AS value, count(*) AS nodes WHERE nodes > 1 RETURN value LIMIT 1`,
  );
  if (result.length === 0) return;
  throw new MaillageError('NOT_UNIQUE', `Several nodes share a value that must be unique: ${String(result.scalar())}`, {
    where: `${label}.${property}`,
    remedy: 'Merge or rename these nodes, then start again.',
  });
}

function nameOf(what: string, { label, property }: PropertyOfLabel): string {
  return `${what}_${label}_${property}`;
}
