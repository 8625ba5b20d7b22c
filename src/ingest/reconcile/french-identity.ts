import type { FrenchUnit, FrenchUnits } from './french-units.ts';
import type { ActorProfile } from './known-actor.ts';
import { isLocalGovernment } from './read-name.ts';

/** What the official lists know of an actor. */
export type FrenchIdentity =
  | { readonly known: 'unit'; readonly unit: FrenchUnit }
  /** Several bear the name, and nothing tells which one is meant. */
  | { readonly known: 'namesakes'; readonly count: number }
  | { readonly known: 'nothing' };

const nothing: FrenchIdentity = { known: 'nothing' };

export function isFrenchLocalGovernment({ kind, country }: ActorProfile): boolean {
  return isLocalGovernment(kind) && country === 'FR';
}

/** Finds a French local government in the official lists: by its codes, else by name, level and where it is. */
export class FrenchIdentities {
  readonly #units: FrenchUnits;
  readonly #found = new WeakMap<ActorProfile, FrenchIdentity>();

  constructor(units: FrenchUnits) {
    this.#units = units;
  }

  of(actor: ActorProfile): FrenchIdentity {
    const found = this.#found.get(actor) ?? this.#find(actor);
    this.#found.set(actor, found);
    return found;
  }

  #find(actor: ActorProfile): FrenchIdentity {
    if (!isFrenchLocalGovernment(actor) || actor.level === 'OTHER') return nothing;
    for (const key of actor.codes) {
      const unit = this.#units.unit(this.#inseeOf(key)) ?? this.#units.successorOf(key);
      if (unit !== undefined) return { known: 'unit', unit };
    }
    for (const name of actor.names) {
      const units = this.#units.named(name, actor.level);
      if (units.length > 0) return this.#placed(units, actor);
    }
    return nothing;
  }

  #inseeOf(key: string): string {
    const equivalent = key.startsWith('siren:') ? this.#units.equivalentOf(key) : undefined;
    return equivalent ?? key;
  }

  #placed(units: readonly FrenchUnit[], actor: ActorProfile): FrenchIdentity {
    const departements = new Set(actor.places.flatMap((place) => [...this.#units.departementsOf(place)]));
    const there = units.filter((unit) => unit.departements.some((departement) => departements.has(departement)));
    const meant = new Map((departements.size === 0 ? units : there).map((unit) => [unit.key, unit]));
    const [unit, ...others] = meant.values();
    if (unit === undefined) return nothing;
    return others.length === 0 ? { known: 'unit', unit } : { known: 'namesakes', count: meant.size };
  }
}
