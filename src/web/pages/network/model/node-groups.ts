import type { ActorKind } from '../../../generated/operations.ts';
import type { Colouring } from '../view/network-view.ts';
import type { NetworkActor } from './network-model.ts';

/** Actors of one colour: an entry of the legend. */
export interface NodeGroup {
  readonly key: string;
  readonly name: string;
  /** Custom property of tokens.css. */
  readonly colour: string;
  readonly count: number;
}

export interface Grouping {
  /** As the legend has them, the largest first. */
  readonly groups: readonly NodeGroup[];
  readonly groupOf: ReadonlyMap<string, NodeGroup>;
}

/** As many colours as one can tell apart; smaller groups share one more. */
const MOST_COLOURS = 8;
const OTHERS = '';

/** What the legend calls a group that has no name in the data. */
interface Words {
  readonly kind: (kind: ActorKind) => string;
  readonly others: string;
  readonly community: (number: number) => string;
}

/** Puts actors into groups that have a colour each: the largest groups, and one for all others. */
export function groupActors(actors: Iterable<NetworkActor>, colouring: Colouring, words: Words): Grouping {
  const all = [...actors];
  const counts = new Map<string, number>();
  for (const actor of all) counts.set(keyOf(actor, colouring), (counts.get(keyOf(actor, colouring)) ?? 0) + 1);
  const largest = [...counts]
    .filter(([key]) => key !== OTHERS)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COLOURS);
  const namesOf = new Map(all.map((actor) => [keyOf(actor, colouring), nameOf(actor, colouring, words)]));
  const groups = largest.map(([key, count], place) => ({
    key,
    count,
    name: namesOf.get(key) ?? key,
    colour: colouring === 'kind' ? `--kind-${key.toLowerCase().replaceAll('_', '-')}` : `--series-${place + 1}`,
  }));
  const left = all.length - groups.reduce((sum, { count }) => sum + count, 0);
  if (left > 0) groups.push({ key: OTHERS, count: left, name: words.others, colour: '--series-others' });
  const byKey = new Map(groups.map((group) => [group.key, group]));
  return {
    groups,
    groupOf: new Map(
      all.flatMap((actor) => {
        const group = byKey.get(keyOf(actor, colouring)) ?? byKey.get(OTHERS);
        return group === undefined ? [] : [[actor.id, group] as const];
      }),
    ),
  };
}

/** The same groups with the numbers of these actors alone; a group without any has no entry in the legend. */
export function countedAmong({ groups, groupOf }: Grouping, ids: Iterable<string>): Grouping {
  const counts = new Map<NodeGroup, number>();
  for (const id of ids) {
    const group = groupOf.get(id);
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return {
    groupOf,
    groups: groups.flatMap((group) => {
      const count = counts.get(group) ?? 0;
      return count === 0 ? [] : [{ ...group, count }];
    }),
  };
}

function keyOf({ kind, country, community }: NetworkActor, colouring: Colouring): string {
  if (colouring === 'kind') return kind;
  return colouring === 'country' ? (country?.id ?? OTHERS) : String(community ?? OTHERS);
}

function nameOf({ kind, country, community }: NetworkActor, colouring: Colouring, words: Words): string {
  if (colouring === 'kind') return words.kind(kind);
  if (colouring === 'country') return country?.name ?? words.others;
  return community === null ? words.others : words.community(community);
}
