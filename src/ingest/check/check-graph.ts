import type { GraphStore } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { NODE_LABEL } from '../../ontology/store-rules.ts';
import type { Finding } from './finding.ts';
import { nodeChecks } from './nodes.ts';
import { referenceFindings } from './references.ts';
import { relationshipChecks } from './relationships.ts';

export interface GraphReport {
  /** Nothing is wrong; warnings do not count. */
  readonly ok: boolean;
  /** Number of nodes, by kind. */
  readonly nodes: Readonly<Record<string, number>>;
  /** Number of relationships, by type. */
  readonly relationships: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** Looks for what the writer would never write, but other hands may have: so each rule of the ontology is asked of the store itself. */
export async function checkGraph(store: GraphStore, ontology: Ontology): Promise<GraphReport> {
  const findings: Finding[] = [];
  for (const { text, ...check } of [...nodeChecks(ontology), ...relationshipChecks(ontology)]) {
    const [row] = await store.read({ text });
    findings.push({ ...check, count: Number(row?.['count'] ?? 0), examples: (row?.['examples'] ?? []) as string[] });
  }
  findings.push(...(await referenceFindings(store, ontology)));
  const found = findings.filter(({ count }) => count > 0);
  return {
    ok: found.every(({ severity }) => severity === 'warning'),
    nodes: await counts(
      store,
      [...ontology.nodeKinds.values()].map(({ name, label }) => [
        name,
        `MATCH (n:${NODE_LABEL}:${label}) RETURN count(n) AS count`,
      ]),
    ),
    relationships: await counts(
      store,
      [...ontology.relationships.keys()].map((type) => [type, `MATCH ()-[r:${type}]->() RETURN count(r) AS count`]),
    ),
    findings: found,
  };
}

async function counts(store: GraphStore, questions: readonly (readonly [string, string])[]): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  for (const [name, text] of questions) answers[name] = Number((await store.read({ text }))[0]?.['count'] ?? 0);
  return answers;
}
