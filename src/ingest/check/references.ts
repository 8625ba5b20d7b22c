import type { GraphStore } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Finding } from './finding.ts';

/** A list of ids that relationships carry, because a relationship cannot point at a node. */
interface ReferenceList {
  readonly type: string;
  readonly property: string;
  readonly kind: string;
}

/** Ids in lists that no record has, and sources that state nothing. */
export async function referenceFindings(store: GraphStore, ontology: Ontology): Promise<Finding[]> {
  const findings: Finding[] = [];
  const idsOfKind = new Map<string, Set<string>>();
  const usedSources = new Set(await ids(store, 'MATCH ()-[:STATED_IN]->(s:Source) RETURN DISTINCT s.id AS id'));
  for (const { type, property, kind } of referenceLists(ontology)) {
    const known =
      idsOfKind.get(kind) ??
      new Set(await ids(store, `MATCH (n:${ontology.nodeKinds.get(kind)?.label ?? kind}) RETURN n.id AS id`));
    idsOfKind.set(kind, known);
    const named = await ids(store, `MATCH ()-[r:${type}]->() UNWIND r.${property} AS id RETURN DISTINCT id`);
    findings.push(
      finding(
        'dangling-reference',
        'error',
        `${kind} named in ${property} of ${type} that does not exist`,
        named.filter((id) => !known.has(id)),
      ),
    );
    if (kind === 'Source') for (const id of named) usedSources.add(id);
  }
  const sources = [...(idsOfKind.get('Source') ?? [])];
  return [
    ...findings,
    finding(
      'unused-source',
      'warning',
      'Source that states nothing',
      sources.filter((id) => !usedSources.has(id)),
    ),
  ];
}

function referenceLists(ontology: Ontology): ReferenceList[] {
  return [...ontology.relationships.values()].flatMap(({ type, properties }) => [
    { type, property: 'sources', kind: 'Source' },
    ...properties.flatMap(({ name, references }) =>
      references === undefined ? [] : [{ type, property: name, kind: references }],
    ),
  ]);
}

async function ids(store: GraphStore, text: string): Promise<string[]> {
  return (await store.read({ text })).map((row) => String(row['id']));
}

function finding(check: string, severity: Finding['severity'], what: string, found: readonly string[]): Finding {
  return { check, severity, what, count: found.length, examples: [...found].sort().slice(0, 10) };
}
