import type { ActorCandidate, Outcome } from '../../src/ingest/reconcile/actor-candidate.ts';
import { reconcilerOf } from '../../src/ingest/reconcile/reconciler.ts';
import { countryCodes } from '../country-codes.ts';
import * as names from '../french-names.ts';
import { Random } from '../random.ts';

const SEED = 20_260_301;
const BATCH = 1_000;

export interface Timing {
  readonly names: number;
  readonly seconds: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** Reconciles made-up actors, each with those before it: half of them in one country, as in real files, and some written otherwise. */
export async function timeGeneratedNames(count: number): Promise<Timing> {
  const random = new Random(SEED);
  const candidates = Array.from({ length: count }, (_, number) => candidate(random, number));
  const reconciler = reconcilerOf([]);
  const outcomes = { same: 0, new: 0, review: 0 };
  const began = performance.now();
  for (let start = 0; start < count; start += BATCH) {
    for (const { outcome } of await reconciler.resolve(candidates.slice(start, start + BATCH))) outcomes[outcome]++;
  }
  return { names: count, seconds: (performance.now() - began) / 1000, outcomes };
}

function candidate(random: Random, number: number): ActorCandidate {
  const country = random.chance(0.5) ? 'FR' : random.pick(countryCodes);
  const [kind, level, name] = namedActor(random);
  const written = random.chance(0.1) ? name.toUpperCase() : name;
  return { id: `actor/generated-${number}`, name: written, aliases: [], kind, level, country, identifiers: [] };
}

function namedActor(random: Random): [kind: string, level: string | undefined, name: string] {
  const share = random.fraction();
  if (share < 0.25) return ['LOCAL_GOVERNMENT', 'MUNICIPALITY', names.communeName(random)];
  if (share < 0.35) return ['LOCAL_GOVERNMENT', 'INTERMUNICIPALITY', names.intermunicipalityName(random)];
  if (share < 0.85) return ['ASSOCIATION', undefined, names.associationName(random)];
  if (share < 0.93) return ['RESEARCH', undefined, names.universityName(random)];
  return ['BUSINESS', undefined, names.businessName(random)];
}
