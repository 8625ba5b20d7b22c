import { fold } from '../../ontology/fold.ts';
import type { Alternative } from './actor-candidate.ts';
import { compareNames, REVIEW_SCORE, UNDECIDED_SCORE, type NameComparison } from './compare-names.ts';
import type { FrenchIdentities, FrenchIdentity } from './french-identity.ts';
import { contradiction, listedApart } from './identifiers.ts';
import type { ActorProfile } from './known-actor.ts';
import { isLocalGovernment, readName } from './read-name.ts';

const none = { score: 0, reason: 'not comparable', exact: false } as const;
/** What one country's bodies of one level are named is not always the name of one only: short of an identifier, no score is 1. */
const OFFICIAL_LIST_SCORE = 0.99;

/** Weighs whether two actors are one, by all that is known of them but shared identifiers: those were asked before. */
export function judge(candidate: ActorProfile, actor: ActorProfile, french: FrenchIdentities | undefined): Alternative {
  const { score, reason } = weigh(candidate, actor, french);
  return { id: actor.id, name: actor.name, score: Math.round(score * 1000) / 1000, reason };
}

function weigh(candidate: ActorProfile, actor: ActorProfile, french: FrenchIdentities | undefined): NameComparison {
  if (!mayBeCompared(candidate, actor)) return none;
  const official = french === undefined ? undefined : byOfficialList(french.of(candidate), french.of(actor));
  if (official?.settled !== undefined) return official.settled;
  const register = contradiction(candidate.codes, actor.codes);
  // Asked before their names are compared, which takes far longer: where all have codes, it is the answer nearly always.
  if (register !== undefined && !samePlace(candidate, actor)) return none;
  const best = bestOfNames(candidate, actor);
  if (best.score < REVIEW_SCORE) return best;
  if (register !== undefined) {
    return best.exact ? capped(best, `same name and place, but different codes (${register})`, REVIEW_SCORE) : none;
  }
  return [official?.doubt, ...doubts(candidate, actor, best)]
    .filter((doubt) => doubt !== undefined)
    .reduce((comparison, doubt) => capped(comparison, `${comparison.reason}; ${doubt}`, UNDECIDED_SCORE), best);
}

/** Only within a country and a kind, a local government only with one of its level; what is unknown is not held against it. */
function mayBeCompared(a: ActorProfile, b: ActorProfile): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  if (isLocalGovernment(a.kind) !== isLocalGovernment(b.kind)) return false;
  return a.level === undefined || b.level === undefined || a.level === b.level || a.level === 'OTHER' || b.level === 'OTHER';
}

interface OfficialVerdict {
  /** The lists know both. */
  readonly settled?: NameComparison;
  readonly doubt?: string;
}

function byOfficialList(candidate: FrenchIdentity, actor: FrenchIdentity): OfficialVerdict {
  if (candidate.known === 'unit' && actor.known === 'unit') {
    const { key, name } = candidate.unit;
    const same = key === actor.unit.key;
    return {
      settled: same
        ? { score: OFFICIAL_LIST_SCORE, reason: `the one ${name} of the official lists (${key})`, exact: true }
        : none,
    };
  }
  const unclear = [candidate, actor].find((identity) => identity.known === 'namesakes');
  return unclear?.known === 'namesakes' ? { doubt: `${unclear.count} French local governments bear the name` } : {};
}

function bestOfNames(candidate: ActorProfile, actor: ActorProfile): NameComparison {
  const context = { localGovernment: isLocalGovernment(actor.kind), sharedPlace: sharedPlace(candidate, actor) };
  let best: NameComparison = none;
  for (const mine of candidate.readings) {
    for (const theirs of actor.readings) {
      const comparison = compareNames(mine, theirs, context);
      if (comparison.score > best.score) best = comparison;
      if (best.score === 1) return best;
    }
  }
  return best;
}

/** Reasons to have a person look, however alike the names are. */
function* doubts(a: ActorProfile, b: ActorProfile, { form, articlesDiffer }: NameComparison): Generator<string> {
  if (a.kind !== b.kind) yield 'of another kind';
  if (a.country !== b.country) yield 'of one of them the country is not known';
  if (isLocalGovernment(a.kind) && a.level !== b.level && form !== true && !bareTown(a, b)) yield 'not known to be of one level';
  if (isLocalGovernment(a.kind) && a.level === 'MUNICIPALITY' && articlesDiffer === true) yield 'with an article or without';
  if (listedApart(a.codes, b.codes)) yield 'listed apart in a register';
  if (inDifferentPlaces(a, b)) yield 'in different places';
}

/** A bare name is that of the town. In France that is for the official lists to say. */
function bareTown(a: ActorProfile, b: ActorProfile): boolean {
  const levels = [a.level, b.level];
  const bare = [a, b].every(({ readings }) => readings[0]?.forms.size === 0 || readings[0]?.forms.has('commune'));
  return a.country !== 'FR' && bare && levels.includes(undefined) && levels.includes('MUNICIPALITY');
}

export function inDifferentPlaces(a: ActorProfile, b: ActorProfile): boolean {
  return a.places.length > 0 && b.places.length > 0 && !samePlace(a, b);
}

function samePlace(a: ActorProfile, b: ActorProfile): boolean {
  const places = new Set(a.places.map(fold));
  return b.places.some((place) => places.has(fold(place)));
}

function sharedPlace(a: ActorProfile, b: ActorProfile): ReadonlySet<string> {
  const places = new Set(a.places.map(fold));
  const shared = b.places.filter((place) => places.has(fold(place)));
  return new Set(isLocalGovernment(a.kind) ? [] : shared.flatMap((place) => readName(place, a.kind).tokens));
}

function capped(comparison: NameComparison, reason: string, most: number): NameComparison {
  return { ...comparison, reason, score: Math.min(comparison.score, most) };
}
