/** A practice went from one actor to another. */
export interface Arc {
  readonly teacher: string;
  readonly learner: string;
}

/** An actor that others learned from. */
export interface Passing {
  readonly actor: string;
  /** Number of actors that it learned from. */
  readonly teachers: number;
  /** Number of actors that learned from it. */
  readonly learners: number;
}

/**
 * The directed graph of who learned from whom (a cascade, Goel, Watts & Goldstein 2012, doi:10.1145/2229012.2229058, but
 * that a learner may have several teachers). Sources may contradict each other: ways that lead round in a circle are walked once.
 */
export class Cascade {
  readonly #learners = new Map<string, Set<string>>();
  readonly #teachers = new Map<string, Set<string>>();

  constructor(arcs: readonly Arc[]) {
    for (const { teacher, learner } of arcs) {
      if (teacher === learner) continue;
      join(this.#learners, teacher, learner);
      join(this.#teachers, learner, teacher);
    }
  }

  /** Those that others learned from and that are not said to have learned it themselves; those with most learners first. */
  get origins(): Passing[] {
    return this.#passing().filter(({ teachers }) => teachers === 0);
  }

  /** Those that learned it and passed it on; those with most learners first. */
  get relays(): Passing[] {
    return this.#passing().filter(({ teachers }) => teachers > 0);
  }

  /** Number of other actors that the practice reached from an actor, in however many steps. */
  reachOf(actor: string): number {
    return this.#walk([actor]).found.size - 1;
  }

  /** Number of steps from the origins to the actor furthest from them. */
  get depth(): number {
    return this.#walk(this.origins.map(({ actor }) => actor)).steps;
  }

  #passing(): Passing[] {
    return [...this.#learners]
      .map(([actor, { size }]) => ({ actor, teachers: this.#teachers.get(actor)?.size ?? 0, learners: size }))
      .sort((one, other) => other.learners - one.learners || (one.actor < other.actor ? -1 : 1));
  }

  #walk(begin: readonly string[]): { readonly found: ReadonlySet<string>; readonly steps: number } {
    const found = new Set(begin);
    let steps = 0;
    for (let layer = begin; layer.length > 0; steps++) {
      const next = new Set(layer.flatMap((actor) => [...(this.#learners.get(actor) ?? [])]).filter((actor) => !found.has(actor)));
      for (const actor of next) found.add(actor);
      layer = [...next];
    }
    return { found, steps: Math.max(0, steps - 1) };
  }
}

function join(sets: Map<string, Set<string>>, key: string, value: string): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([value]));
  else known.add(value);
}
