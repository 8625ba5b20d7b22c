import type { Ontology, Phrase } from '../src/ontology/ontology.ts';

/** What the schema calls its values in both languages, for the explorer: the API gives a label with a facet only. */
export function webLabels(ontology: Ontology): string {
  const enums = [...ontology.labels].map(([name, values]) => [name, Object.fromEntries(values)] as const);
  const relationships = [...ontology.relationships.values()].map(({ type, phrase }): [string, Phrase] => [type, phrase]);
  const all = Object.fromEntries([...enums, ['RelationshipType', Object.fromEntries(relationships)]]);
  return [
    '// Made from schema/ by `npm run codegen`: do not edit.',
    `export const labels = ${JSON.stringify(all, null, 2)} as const;`,
    '',
  ].join('\n');
}
