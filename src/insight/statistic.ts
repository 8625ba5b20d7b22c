import type { Phrase } from '../ontology/ontology.ts';
import type { Reference } from './measure.ts';

/** A figure of a network, a community, a theme, a practice or a council. What readers see of it, wherever they see it, is said here and nowhere else. */
export interface Statistic {
  /** In kebab case, as in file names; GraphQL has it in capitals. */
  readonly id: string;
  /** Where GraphQL gives it: `Type.field`. */
  readonly field: string;
  readonly label: Phrase;
  /** What it means, in one sentence. */
  readonly sentence: Phrase;
  /** How not to read it. */
  readonly caution: Phrase;
  /** How it is computed, in plain notation. */
  readonly formula: string;
  readonly unit: Phrase;
  /** Where it is defined, first; then what its computation or its reading rests on. */
  readonly references: readonly [Reference, ...Reference[]];
  /** A question for it, answered from the seed in docs/. */
  readonly example: string;
}
