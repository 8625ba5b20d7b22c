import type { Phrase } from '../ontology/ontology.ts';

/** How one field of a list is spread: clauses from a row to its values, the value, and what readers see. */
export interface FacetSpec {
  readonly match: (node: string, found: string) => readonly string[];
  readonly value: (node: string, found: string) => string;
  /** The enum whose labels the values have. */
  readonly enumName?: string;
  /** Expressions of the label, French and English, where the value names a node. */
  readonly label?: (found: string) => Phrase;
}

export type FacetSpecs = Readonly<Record<string, FacetSpec>>;
