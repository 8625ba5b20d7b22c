import type { NamedActor } from '../../components/actor-link.tsx';

export interface Learner {
  readonly actor: NamedActor;
  /** When it took up the practice; null when no source says. */
  readonly year: number | null;
  /** Who learned it from this actor. One that learned from several stands under each. */
  readonly taught: readonly Learner[];
}

interface Adoption {
  readonly actor: NamedActor;
  readonly year: number | null;
  readonly learnedFrom: readonly NamedActor[];
}

/** Trees of who taught whom. They begin with those who taught and are not known to have learned from anybody. */
export function learningTrees(adoptions: readonly Adoption[]): Learner[] {
  const years = new Map(adoptions.map(({ actor, year }) => [actor.id, year]));
  const learners = new Set(adoptions.filter(({ learnedFrom }) => learnedFrom.length > 0).map(({ actor }) => actor.id));
  const teachers = new Map(adoptions.flatMap(({ learnedFrom }) => learnedFrom.map((teacher) => [teacher.id, teacher] as const)));
  // `above` keeps two that learned from each other from being under one another for ever.
  const grow = (actor: NamedActor, above: ReadonlySet<string>): Learner => {
    const path = new Set([...above, actor.id]);
    const taught = adoptions
      .filter(({ actor: learner, learnedFrom }) => !path.has(learner.id) && learnedFrom.some(({ id }) => id === actor.id))
      .map(({ actor: learner }) => grow(learner, path));
    return { actor, year: years.get(actor.id) ?? null, taught };
  };
  const first = [...teachers.values()].filter(({ id }) => !learners.has(id));
  return first.map((actor) => grow(actor, new Set()));
}
