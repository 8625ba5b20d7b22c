import type { Phrase } from '../ontology/ontology.ts';
import type { Graph } from './collaboration-network.ts';

/** Where a measure is defined. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly doi: string;
}

interface ParameterBase {
  /** Name of the argument in GraphQL and, in kebab case, of the option of the CLI. */
  readonly id: string;
  readonly sentence: Phrase;
}

/** Something that a reader may choose about a measure. */
export type Parameter =
  | (ParameterBase & { readonly type: 'flag'; readonly default: boolean })
  | (ParameterBase & {
      readonly type: 'choice';
      /** Name of the enum in GraphQL. */
      readonly enumName: string;
      readonly choices: Readonly<Record<string, Phrase>>;
      readonly default: string;
    });

/** A value for each parameter of a measure. */
export type ParameterValues = Readonly<Record<string, boolean | string>>;

/** How far the values may be from the exact ones when not every node was looked at. */
export interface Sampling {
  /** How many nodes or pairs were drawn. */
  readonly samples: number;
  /** Largest error, in what the measure's `errorOf` names. */
  readonly error: number;
  /** Probability that no value is further off, for all actors together. */
  readonly confidence: number;
}

export interface MeasureResult {
  /** One for each node; NaN where the measure is not defined. */
  readonly values: Float64Array;
  /** Left out when the values are exact. */
  readonly sampling?: Sampling;
}

/** Told how much of the work is done, from 0 to 1. */
export type Progress = (done: number) => void;

/** A measure of the place of each node in a network. What readers see of it, wherever they see it, is said here and nowhere else. */
export interface Measure {
  /** In kebab case, as in file names and the CLI; GraphQL has it in capitals. */
  readonly id: string;
  readonly label: Phrase;
  /** What it means, in one sentence. */
  readonly sentence: Phrase;
  /** What it does not mean, in one sentence. */
  readonly caution: Phrase;
  /** How it is computed, in plain notation. */
  readonly formula: string;
  readonly unit: Phrase;
  readonly parameters: readonly Parameter[];
  /** Which values stand at the top of a ranking. */
  readonly top: 'HIGHEST' | 'LOWEST';
  readonly reference: Reference;
  /** What the error of sampled values is an error of; left out when values are always exact. */
  readonly errorOf?: Phrase;
  readonly compute: (graph: Graph, parameters: ParameterValues, progress: Progress) => MeasureResult;
}

/** Networks with more nodes than this are sampled where exact values would take minutes. */
export const MOST_EXACT_NODES = 20_000;

export const weighted: Parameter = {
  id: 'weighted',
  type: 'flag',
  default: false,
  sentence: {
    fr: 'Tenir compte de la force des liens (poids de collaboration de Newman) ; un lien sans projet commun est alors sans force et ne compte pas.',
    en: 'Take the strength of ties into account (Newman’s collaboration weight); a tie without a shared project then has no strength and does not count.',
  },
};
