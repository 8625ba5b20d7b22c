import type { LanguageCode, NodeKind, Ontology } from '../ontology/ontology.ts';

/** The value of the NodeKind enum for a kind of node: ACTOR for Actor. */
export function enumValueOf(kind: NodeKind): string {
  return kind.name.toUpperCase();
}

/** The labels of some kinds; undefined, for all of them, when none are given. */
export function labelsOf(ontology: Ontology, kinds: readonly string[] | null | undefined): string[] | undefined {
  if (kinds === null || kinds === undefined) return undefined;
  return [...ontology.nodeKinds.values()].filter((kind) => kinds.includes(enumValueOf(kind))).map(({ label }) => label);
}

export interface KindValue {
  readonly value: string;
  readonly label: (values: Readonly<Record<string, unknown>>) => string;
}

/** A kind of node as a facet shows it. */
export function kindValue(ontology: Ontology, label: string): KindValue {
  const kind = [...ontology.nodeKinds.values()].find((candidate) => candidate.label === label);
  return {
    value: kind === undefined ? label : enumValueOf(kind),
    label: ({ lang }) => kind?.title[String(lang).toLowerCase() as LanguageCode] ?? label,
  };
}
