import type { ActorCandidate } from '../../../src/ingest/reconcile/actor-candidate.ts';
import { profileOf, type ActorFacts, type ActorProfile } from '../../../src/ingest/reconcile/known-actor.ts';

/** An association in France, unless said otherwise. */
export function candidate(name: string, more: Partial<ActorCandidate> = {}): ActorCandidate {
  return { id: `actor/from-file-${name}`, name, aliases: [], kind: 'ASSOCIATION', country: 'FR', identifiers: [], ...more };
}

/** A French commune, unless said otherwise. */
export function commune(name: string, more: Partial<ActorCandidate> = {}): ActorCandidate {
  return candidate(name, { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY', ...more });
}

/** As `candidate`, but known already. */
export function known(id: string, name: string, more: Partial<ActorFacts> = {}): ActorProfile {
  return profileOf({ id, name, otherNames: [], kind: 'ASSOCIATION', country: 'FR', places: [], codes: [], ...more });
}

export function knownCommune(id: string, name: string, more: Partial<ActorFacts> = {}): ActorProfile {
  return known(id, name, { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY', ...more });
}
