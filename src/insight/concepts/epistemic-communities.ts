import type { Progress } from '../measure.ts';
import type { Subjects } from '../subjects/subjects.ts';
import { rowsOfTraits, type Traits } from '../traits.ts';
import type { Waiting } from '../work/shared-work.ts';
import type { YearWindow } from '../year-window.ts';
import { formalContext, type Concept } from './formal-context.ts';
import { frequentConcepts } from './frequent-concepts.ts';
import { neighboursAbove, neighboursBelow } from './neighbours.ts';
import type { Stability } from './stability.ts';
import { tellingConcepts } from './telling-concepts.ts';
import { isWithin, themeSet, themesIn } from './theme-set.ts';

/** How many communities are listed, the most telling ones; all are counted. To order more takes minutes where there are a million. */
const MOST_LISTED = 100;
const STABILITY_SEED = 1;

export interface EpistemicChoice {
  readonly minActors: number;
  readonly minThemes: number;
  /** Only communities that share all of these, by number. */
  readonly sharing: readonly number[];
}

export interface EpistemicInput extends EpistemicChoice {
  /** The themes of each actor. */
  readonly traits: Traits;
}

/** Actors that share themes, and all the themes that they share. */
export interface EpistemicCommunity {
  readonly actors: Uint32Array;
  readonly themes: readonly number[];
  readonly stability: Stability;
  readonly expected: number;
  readonly surprise: number;
  readonly weight: number;
  /** Those right above: more actors that share fewer themes, one at least. */
  readonly above: readonly LatticeNeighbour[];
  /** Those right below that are large enough: fewer actors that share more themes. */
  readonly below: readonly LatticeNeighbour[];
}

export interface LatticeNeighbour {
  readonly themes: readonly number[];
  readonly actorCount: number;
}

export interface EpistemicCommunities {
  /** How many there are in all. */
  readonly total: number;
  /** The most telling first. */
  readonly listed: readonly EpistemicCommunity[];
}

/** All epistemic communities that are large enough are found and counted, and the most telling are given with their neighbours. */
export function epistemicCommunities(
  { traits, minActors, minThemes, sharing }: EpistemicInput,
  progress: Progress,
): EpistemicCommunities {
  const context = formalContext(traits);
  const wanted = themeSet(traits.count, sharing);
  const found = frequentConcepts(context, { minActors, minThemes }, (done) => progress(done / 2));
  const concepts = sharing.length === 0 ? found : found.filter(({ themes }) => isWithin(wanted, themes));
  const telling = tellingConcepts(context, concepts, MOST_LISTED, { seed: STABILITY_SEED }, (done) => progress((1 + done) / 2));
  const neighbour = ({ actors, themes }: Concept): LatticeNeighbour => ({ themes: themesIn(themes), actorCount: actors.length });
  const listed = telling.map(({ concept, stability, expected, surprise, weight }) => ({
    actors: concept.actors,
    themes: themesIn(concept.themes),
    stability,
    expected,
    surprise,
    weight,
    above: neighboursAbove(context, concept, 1).map(neighbour),
    below: neighboursBelow(context, concept, minActors).map(neighbour),
  }));
  return { total: concepts.length, listed };
}

export interface FoundCommunities extends EpistemicCommunities {
  /** Numbers in `subjects` of the actors looked at: those listed with at least one theme. The actors of communities are places in it. */
  readonly actors: readonly number[];
  /** How many actors were left out because nothing they deal with has a theme. */
  readonly withoutTheme: number;
  /** Number of pairs of an actor and one of its themes. */
  readonly pairs: number;
}

export interface ChosenActors {
  /** Names the choice: two that differ have different keys. */
  readonly key: string;
  /** All actors when undefined. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** Epistemic communities among some actors, by what they dealt with in some years. */
export async function findEpistemicCommunities(
  subjects: Subjects,
  { key, ids }: ChosenActors,
  { window, ...choice }: EpistemicChoice & { readonly window: YearWindow },
  waiting: Waiting,
): Promise<FoundCommunities> {
  const { themes } = subjects.within(window);
  const chosen = [...subjects.source.actors.keys()].filter(
    (actor) => ids?.has(subjects.source.actors[actor]?.id ?? '') !== false,
  );
  const actors = chosen.filter((actor) => (themes.offsets[actor] ?? 0) < (themes.offsets[actor + 1] ?? 0));
  const traits = { ...rowsOfTraits(themes, actors), count: subjects.source.themes.length };
  const found = await subjects.compute<'epistemicCommunities', EpistemicCommunities>(
    {
      key: JSON.stringify(['epistemicCommunities', key, window, choice]),
      task: 'epistemicCommunities',
      input: { traits, ...choice },
      // How many concepts there are only the search tells: few where there are few pairs, hundreds of thousands at Atlas size.
      steps: traits.values.length ** 2,
      finish: (communities) => communities,
    },
    waiting,
  );
  return { ...found, actors, withoutTheme: chosen.length - actors.length, pairs: traits.values.length };
}
