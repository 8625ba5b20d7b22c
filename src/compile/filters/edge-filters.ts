import type { Criterion, FilterSpec } from '../filter.ts';
import { activeFrom, activeTo } from './project-filter.ts';

const roles: Criterion = { predicate: ({ edge, parameter }) => `${edge}.role IN ${parameter()}` };

/** ParticipationFilter on the projects of an actor. The actor's own kind is one, so `kinds` keeps all or nothing. */
export function actorParticipationFilter(actor: string): FilterSpec {
  return { roles, kinds: { predicate: ({ parameter }) => `${actor}.kind IN ${parameter()}` }, activeFrom, activeTo };
}

/** ParticipationFilter on the actors of a project. */
export function projectParticipationFilter(project: string): FilterSpec {
  const on = (criterion: Criterion): Criterion => ({
    predicate: (context) => criterion.predicate({ ...context, node: project }),
  });
  return {
    roles,
    kinds: { predicate: ({ node, parameter }) => `${node}.kind IN ${parameter()}` },
    activeFrom: on(activeFrom),
    activeTo: on(activeTo),
  };
}

/** The year that an EDTF date begins with; null when it begins with anything else. */
const yearOf = (edtf: string): string => `toInteger(left(${edtf}, 4))`;

/** PartnershipFilter; an interval such as 2010/2015 ends in the year of its last part. */
export const partnershipFilter: FilterSpec = {
  kinds: { predicate: ({ edge, parameter }) => `${edge}.kind IN ${parameter()}` },
  countries: {
    predicate: ({ node, parameter, variable }) => {
      const country = variable('country');
      return `EXISTS { (${node})-[:IN_COUNTRY]->(${country}:Country) WHERE ${country}.code IN ${parameter()} }`;
    },
  },
  activeFrom: { predicate: ({ edge, parameter }) => `coalesce(${yearOf(`${edge}.until`)}, 9999) >= ${parameter()}` },
  activeTo: { predicate: ({ edge, parameter }) => `coalesce(${yearOf(`${edge}.since`)}, 0) <= ${parameter()}` },
};
