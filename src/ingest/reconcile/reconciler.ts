import { MaillageError } from '../../errors.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { slug } from '../formats/slug.ts';
import type { ActorCandidate, Alternative, Decision, Resolution } from './actor-candidate.ts';
import { ActorIndex } from './actor-index.ts';
import { REVIEW_SCORE, SAME_SCORE } from './compare-names.ts';
import { FrenchIdentities, isFrenchLocalGovernment } from './french-identity.ts';
import { frenchUnits, type FrenchUnits } from './french-units.ts';
import { inDifferentPlaces, judge } from './judge.ts';
import { profileOfCandidate, type ActorProfile } from './known-actor.ts';
import { readMergedIds } from './merge-record.ts';
import { readActors } from './read-actors.ts';

/** Tells who candidates are, and remembers them: two rows of one actor that nobody knew get one id. */
export interface Reconciler {
  /** One resolution for each candidate, in their order. Nothing is written. */
  resolve(candidates: readonly ActorCandidate[]): Promise<Resolution[]>;
  /** Whether the id is that of an actor, or of one that was merged into another. */
  isTaken(id: string): boolean;
  /** An actor of the graph, or a candidate met before, as it is compared. */
  actor(id: string): ActorProfile | undefined;
}

export interface ReconcilerOptions {
  /** What a person decided, by id of the candidate (review-file.ts). */
  readonly decisions?: ReadonlyMap<string, Decision>;
}

const MOST_ALTERNATIVES = 5;
const SUCCESSOR_SCORE = 0.96;

/**
 * Begins from the actors that the store holds now. Official identifiers decide first, then decisions of a person, ids of
 * earlier imports, and names.
 */
export async function createReconciler(
  store: GraphStore,
  ontology: Ontology,
  { decisions = new Map<string, Decision>() }: ReconcilerOptions = {},
): Promise<Reconciler> {
  return reconcilerOf(await readActors(store, ontology), { merged: await readMergedIds(store), decisions });
}

/** The same over actors that are at hand already. */
export function reconcilerOf(
  actors: Iterable<ActorProfile>,
  {
    merged = new Map(),
    decisions = new Map(),
  }: ReconcilerOptions & {
    /** Ids that merges took away, and those that stand for them. */ readonly merged?: ReadonlyMap<string, string>;
  } = {},
): Reconciler {
  const index = new ActorIndex();
  for (const actor of actors) index.add(actor);
  return new GraphReconciler(index, merged, decisions);
}

class GraphReconciler implements Reconciler {
  readonly #index: ActorIndex;
  readonly #merged: ReadonlyMap<string, string>;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly #underReview = new Map<string, Resolution>();
  #units: FrenchUnits | undefined;
  #french: FrenchIdentities | undefined;

  constructor(index: ActorIndex, merged: ReadonlyMap<string, string>, decisions: ReadonlyMap<string, Decision>) {
    this.#index = index;
    this.#merged = merged;
    this.#decisions = decisions;
  }

  async resolve(candidates: readonly ActorCandidate[]): Promise<Resolution[]> {
    const resolutions: Resolution[] = [];
    for (const candidate of candidates) {
      const profile = profileOfCandidate(candidate);
      if (isFrenchLocalGovernment(profile)) await this.#loadUnits();
      const resolution = this.#underReview.get(candidate.id) ?? this.#resolve(candidate, profile);
      this.#remember(resolution, profile);
      resolutions.push(resolution);
    }
    return resolutions;
  }

  isTaken(id: string): boolean {
    return this.#index.get(id) !== undefined || this.#merged.has(id);
  }

  actor(id: string): ActorProfile | undefined {
    return this.#index.get(id);
  }

  async #loadUnits(): Promise<void> {
    if (this.#units !== undefined) return;
    this.#units = await frenchUnits();
    this.#french = new FrenchIdentities(this.#units);
    for (const actor of this.#index.all()) this.#learnOfficialCode(actor);
  }

  /** An actor whose code nobody gave is found by that of the official lists, too. */
  #learnOfficialCode(actor: ActorProfile): void {
    const identity = this.#french?.of(actor);
    if (identity?.known !== 'unit') return;
    const { key } = identity.unit;
    if (this.#registered(key).every((one) => this.#index.withCode(one).size === 0)) this.#index.learnCodes(actor.id, [key]);
  }

  #resolve(candidate: ActorCandidate, profile: ActorProfile): Resolution {
    return (
      this.#byDecision(candidate, profile) ??
      this.#byCodes(candidate, [...profile.codes]) ??
      this.#byOwnId(candidate, profile) ??
      this.#byOfficialCode(candidate, profile) ??
      this.#byName(candidate, profile)
    );
  }

  #byDecision(candidate: ActorCandidate, profile: ActorProfile): Resolution | undefined {
    const decision = this.#decisions.get(candidate.id);
    if (decision === undefined) return undefined;
    const reason = 'decided by a person';
    if (decision.outcome === 'same') return same(candidate, this.#decided(decision.id, candidate), 1, reason);
    return this.#byOwnId(candidate, profile) ?? { ...this.#asNew(candidate), reason };
  }

  #decided(id: string, candidate: ActorCandidate): string {
    const now = this.#merged.get(id) ?? id;
    if (this.#index.get(now) !== undefined) return now;
    throw new MaillageError('UNKNOWN_ID', `There is no actor ${id}, which ${candidate.name} was decided to be`, {
      where: candidate.id,
      remedy: 'Correct the decision in the review file.',
    });
  }

  #byCodes(candidate: ActorCandidate, codes: readonly string[]): Resolution | undefined {
    const holders = new Map(codes.flatMap((code) => [...this.#index.withCode(code)].map((id) => [id, code] as const)));
    const [first, ...others] = holders;
    if (first === undefined) return undefined;
    if (others.length === 0) return same(candidate, first[0], 1, `same identifier (${first[1]})`);
    const reason = 'its identifiers are those of several actors';
    return this.#forReview(
      candidate,
      reason,
      [...holders].map(([id, code]) => ({ id, name: this.#nameOf(id), score: 1, reason: `has ${code}` })),
    );
  }

  /** An earlier import of the source left it there under this id, or under that of an actor which it was merged into since. */
  #byOwnId(candidate: ActorCandidate, profile: ActorProfile): Resolution | undefined {
    for (const id of ownIds(candidate)) {
      const merged = this.#merged.get(id);
      if (merged !== undefined) return same(candidate, merged, 1, `${id} was merged into it`);
      const actor = this.#index.get(id);
      if (actor === undefined || inDifferentPlaces(profile, actor)) continue;
      if (judge(profile, actor, this.#french).score >= REVIEW_SCORE) {
        return same(candidate, id, 1, 'known under this id');
      }
    }
    return undefined;
  }

  /** By the code that the official lists have for it, then, unless the graph knows it by name, by that of its successor. */
  #byOfficialCode(candidate: ActorCandidate, profile: ActorProfile): Resolution | undefined {
    const identity = this.#french?.of(profile);
    if (identity?.known !== 'unit') return undefined;
    const { key, name, today } = identity.unit;
    const found = this.#byCodes(candidate, this.#registered(key));
    if (found?.outcome === 'same') return { ...found, score: 0.99, reason: `the one ${name} of the official lists (${key})` };
    if (found !== undefined || today === key || this.#byName(candidate, profile).outcome !== 'new') return found;
    const heir = this.#byCodes(candidate, this.#registered(today));
    return heir?.outcome === 'same'
      ? { ...heir, score: SUCCESSOR_SCORE, reason: `${name} was merged into it (${today})` }
      : undefined;
  }

  #registered(key: string): string[] {
    const other = this.#units?.equivalentOf(key);
    return other === undefined ? [key] : [key, other];
  }

  #byName(candidate: ActorCandidate, profile: ActorProfile): Resolution {
    const alternatives = this.#index
      .like(profile)
      .map((actor) => judge(profile, actor, this.#french))
      .filter(({ score }) => score >= REVIEW_SCORE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    const [best, second] = alternatives;
    if (best === undefined) return this.#asNew(candidate);
    if (best.score < SAME_SCORE) return this.#forReview(candidate, best.reason, alternatives);
    if (second !== undefined && second.score >= SAME_SCORE && (best.score < 1 || second.score === 1)) {
      return this.#forReview(candidate, 'several actors have this name', alternatives);
    }
    return { ...same(candidate, best.id, best.score, best.reason), alternatives: alternatives.slice(1, MOST_ALTERNATIVES) };
  }

  #asNew(candidate: ActorCandidate): Resolution {
    const reason = 'no actor of its country and kind has such a name';
    return { candidate: candidate.id, outcome: 'new', id: this.#freeId(candidate), score: 0, reason, alternatives: [] };
  }

  #forReview(candidate: ActorCandidate, reason: string, alternatives: readonly Alternative[]): Resolution {
    return {
      candidate: candidate.id,
      outcome: 'review',
      id: this.#freeId(candidate),
      score: alternatives[0]?.score ?? 0,
      reason,
      alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
    };
  }

  #freeId(candidate: ActorCandidate): string {
    const ids = ownIds(candidate);
    const free = ids.find((id) => !this.isTaken(id));
    if (free !== undefined) return free;
    let number = 2;
    while (this.isTaken(`${candidate.id}-${number}`)) number++;
    return `${candidate.id}-${number}`;
  }

  #nameOf(id: string): string {
    return this.#index.get(id)?.name ?? id;
  }

  #remember(resolution: Resolution, profile: ActorProfile): void {
    if (resolution.outcome === 'review') this.#underReview.set(resolution.candidate, resolution);
    if (this.#index.get(resolution.id) === undefined) {
      const actor = { ...profile, id: resolution.id };
      this.#index.add(actor);
      if (resolution.outcome === 'new') this.#learnOfficialCode(actor);
    } else if (resolution.outcome === 'same') this.#index.learnCodes(resolution.id, profile.codes);
  }
}

function same(candidate: ActorCandidate, id: string, score: number, reason: string): Resolution {
  return { candidate: candidate.id, outcome: 'same', id, score, reason, alternatives: [] };
}

/** Ids that a candidate is written under when it is new: namesakes are told apart by what tells them apart, so that the next import finds them. */
function ownIds({ id, level, place, identifiers }: ActorCandidate): string[] {
  const tails = [place, ...identifiers.map(({ value }) => value), level].filter((tail) => tail !== undefined && tail !== '');
  return [id, ...tails.map((tail) => `${id}-${slug(tail ?? '')}`)];
}
