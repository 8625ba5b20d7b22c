import type { ActorQuery } from '../../generated/operations.ts';

/** All that the page knows of an actor, of whatever kind. */
export type ActorProfile = NonNullable<ActorQuery['actor']>;

export type LocalGovernmentProfile = Extract<ActorProfile, { readonly __typename: 'LocalGovernment' }>;

export function isLocalGovernment(actor: ActorProfile): actor is LocalGovernmentProfile {
  return actor.__typename === 'LocalGovernment';
}
