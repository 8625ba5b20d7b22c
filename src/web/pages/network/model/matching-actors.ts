import type { NetworkActor } from './network-model.ts';

/** Actors whose name has these letters in it, whatever their case and accents; those that begin with them first. */
export function matchingActors(actors: Iterable<NetworkActor>, typed: string): NetworkActor[] {
  const wanted = plain(typed.trim());
  if (wanted === '') return [];
  return [...actors]
    .map((actor) => ({ actor, at: plain(actor.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0) || a.actor.name.localeCompare(b.actor.name))
    .map(({ actor }) => actor);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
