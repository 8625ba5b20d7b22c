import type { ChosenNetwork } from '../chosen-network.ts';
import type { Progress } from '../measure.ts';
import type { Subjects } from '../subjects/subjects.ts';
import { rowsOfTraits, singleTraits, type Traits } from '../traits.ts';
import type { Waiting } from '../work/shared-work.ts';
import type { YearWindow } from '../year-window.ts';
import { assortativity, type Assortativity } from './assortativity.ts';
import { crossingShares, type CrossingShare } from './crossing-shares.ts';
import { eiIndex, type EiIndex } from './ei-index.ts';
import type { TieGraph } from './weighted-graph.ts';

export const MIXING_SEED = 1;

export interface RewiringChoice {
  readonly rewirings: number;
  readonly swapsPerTie: number;
}

export interface MixingInput extends RewiringChoice {
  readonly graph: TieGraph;
  readonly traits: readonly Traits[];
}

/** How actors are tied across and within the groups of a trait. */
export interface Mixing {
  readonly ei: EiIndex;
  readonly assortativity: Assortativity;
  readonly crossing: CrossingShare;
}

/** One for each trait; the graphs of the null model are the same for all. */
export function mixing({ graph, traits, ...choice }: MixingInput, progress: Progress): Mixing[] {
  const crossing = crossingShares(graph, traits, { seed: MIXING_SEED, ...choice }, progress);
  return traits.flatMap((trait, index) => {
    const share = crossing[index];
    return share === undefined
      ? []
      : [{ ei: eiIndex(graph, trait), assortativity: assortativity(graph, trait), crossing: share }];
  });
}

/** A trait by which actors are told apart, as the enum MixingTrait of schema/ has it. */
export const mixingTraits = ['KIND', 'COUNTRY', 'TRANSITION'] as const;
export type MixingTrait = (typeof mixingTraits)[number];

export interface NamedTraits {
  readonly traits: Traits;
  /** What the numbers stand for: kinds, ISO country codes, transitions. */
  readonly values: readonly string[];
}

/** Kinds, countries and transitions of the actors of a network; transitions are the main ones of the years it is of. */
export function namedTraits(
  { network: { actors } }: ChosenNetwork,
  subjects: Subjects,
  window: YearWindow,
): Readonly<Record<MixingTrait, NamedTraits>> {
  const numbers = actors.map(({ id }) => subjects.actorNumber.get(id) ?? -1);
  const transitions = named(subjects.source.themes.map(({ transition }) => transition)).values;
  const main = subjects.mainTransitions(subjects.within(window), transitions);
  return {
    KIND: named(actors.map(({ kind }) => kind)),
    COUNTRY: named(actors.map(({ country }) => country)),
    TRANSITION: { traits: rowsOfTraits(main, numbers), values: transitions },
  };
}

function named(texts: readonly (string | null)[]): NamedTraits {
  const values = [...new Set(texts)].filter((text) => text !== null).sort();
  const numbers = new Map(values.map((value, number) => [value, number]));
  return { traits: singleTraits(texts.map((text) => numbers.get(text ?? '') ?? -1)), values };
}

export function findMixing(
  chosen: ChosenNetwork,
  traits: readonly { readonly trait: MixingTrait; readonly traits: Traits }[],
  choice: RewiringChoice,
  waiting: Waiting,
): Promise<readonly Mixing[]> {
  const { size, offsets, neighbours } = chosen.network;
  return chosen.compute<'mixing', readonly Mixing[]>(
    {
      key: JSON.stringify(['mixing', traits.map(({ trait }) => trait), choice]),
      task: 'mixing',
      input: { graph: { size, offsets, neighbours }, traits: traits.map((one) => one.traits), ...choice },
      steps: (choice.rewirings + 4) * choice.swapsPerTie * neighbours.length * 5,
      finish: (found) => found,
    },
    waiting,
  );
}
