import { actorId } from '../../components/actor-name.ts';
import type { ActorFilter, ActorKind, ActorOrder, ProjectFilter, ProjectOrder, Transition } from '../../generated/operations.ts';

/** Names of the criteria in addresses. */
export type CriterionName = 'kind' | 'country' | 'transition' | 'theme';

/** What the address asks of actors. `without` leaves one criterion away, to count what its other values would give. */
export function actorFilter(parameters: URLSearchParams, without?: CriterionName): ActorFilter {
  const values = valuesOf(parameters, without);
  const text = parameters.get('q');
  const network = parameters.get('network');
  return {
    ...given('kinds', values('kind') as ActorKind[]),
    ...given('countries', values('country')),
    ...given('transitions', values('transition') as Transition[]),
    ...given('themes', values('theme').map(themeId)),
    ...(network !== null && { memberOf: [actorId(network)] }),
    ...(text !== null && { text }),
  };
}

export function projectFilter(parameters: URLSearchParams, without?: CriterionName): ProjectFilter {
  const values = valuesOf(parameters, without);
  const text = parameters.get('q');
  return {
    ...given('participantKinds', values('kind') as ActorKind[]),
    ...given('countries', values('country')),
    ...given('transitions', values('transition') as Transition[]),
    ...given('themes', values('theme').map(themeId)),
    ...(text !== null && { text }),
  };
}

/** The criteria that lists and the network have in common, for a way from one to the other. */
export function sharedCriteria(parameters: URLSearchParams): URLSearchParams {
  const shared: readonly CriterionName[] = ['kind', 'country', 'transition', 'theme'];
  return new URLSearchParams(shared.flatMap((name) => parameters.getAll(name).map((value) => [name, value])));
}

/** Orders that a list of actors offers, by the word for them in addresses; the first needs none. */
export const actorOrders = {
  name: { field: 'NAME' },
  collaborators: { field: 'COLLABORATOR_COUNT', direction: 'DESC' },
  projects: { field: 'PROJECT_COUNT', direction: 'DESC' },
} as const satisfies Record<string, ActorOrder>;

export const projectOrders = {
  title: { field: 'TITLE' },
  latest: { field: 'START_YEAR', direction: 'DESC' },
  earliest: { field: 'START_YEAR' },
  participants: { field: 'PARTICIPANT_COUNT', direction: 'DESC' },
} as const satisfies Record<string, ProjectOrder>;

/** The order of that name; undefined, for the list's own, when there is none. */
export function orderNamed<Orders extends object>(orders: Orders, name: string | null): Orders[keyof Orders] | undefined {
  return name !== null && Object.hasOwn(orders, name) ? orders[name as keyof Orders] : undefined;
}

/** Addresses say `theme=water`, which is short; the API says `theme/water`. */
export function themeId(value: string): string {
  return `theme/${value}`;
}

function valuesOf(parameters: URLSearchParams, without: CriterionName | undefined): (name: CriterionName) => string[] {
  return (name) => (name === without ? [] : parameters.getAll(name));
}

function given<Name extends string, Value>(name: Name, values: readonly Value[]): { [key in Name]?: readonly Value[] } {
  return (values.length === 0 ? {} : { [name]: values }) as { [key in Name]?: readonly Value[] };
}
