import type { Identifier } from '../../ontology/identifier-schemes.ts';

/** An actor as a source shows it, before it is known who it is. */
export interface ActorCandidate {
  /** Provisional: `actor/<name>-<country>`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ActorKind. */
  readonly kind: string;
  /** LocalGovernmentLevel, of local governments. */
  readonly level?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  /** Its seat or what helps to place it: a town, a département by name or number, a région. */
  readonly place?: string | undefined;
  readonly identifiers: readonly Identifier[];
}

export type Outcome = 'same' | 'new' | 'review';

/** An actor that a candidate may be. */
export interface Alternative {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  /** In plain words, for whoever decides. */
  readonly reason: string;
}

/** Who a candidate is. */
export interface Resolution {
  /** Id of the candidate. */
  readonly candidate: string;
  readonly outcome: Outcome;
  /** Id to write it under: of the actor it is, or its own when it is new or, until someone decides, under review. */
  readonly id: string;
  readonly score: number;
  readonly reason: string;
  /** The others it may be, the likeliest first. */
  readonly alternatives: readonly Alternative[];
}

/** What a person decided of a candidate. */
export type Decision =
  | { readonly outcome: 'new' }
  | {
      readonly outcome: 'same';
      readonly id: string;
      /** Id that the candidate was written under until it was decided. */
      readonly writtenAs?: string | undefined;
    };
