import type { FacetSpec, FacetSpecs } from './facet-spec.ts';

const nameOf = (found: string) => ({ fr: `${found}.nameFr`, en: `${found}.nameEn` });
const labelOf = (found: string) => ({ fr: `${found}.labelFr`, en: `${found}.labelEn` });

const ofEnum = (property: string, enumName: string): FacetSpec => ({
  match: () => [],
  value: (node) => `${node}.${property}`,
  enumName,
});
const ofProperty = (property: string): FacetSpec => ({ match: () => [], value: (node) => `${node}.${property}` });

const country: FacetSpec = {
  match: (node, found) => [`MATCH (${node})-[:IN_COUNTRY]->(${found}:Country)`],
  value: (_, found) => `${found}.code`,
  label: nameOf,
};

const ofTheme = (path: string): FacetSpec => ({
  match: (node, found) => [`MATCH (${node})${path}-[:HAS_THEME]->(${found}:Theme)`],
  value: (_, found) => `${found}.id`,
  label: labelOf,
});

const ofTransition = (path: string): FacetSpec => ({
  match: (node, found) => [`MATCH (${node})${path}-[:HAS_THEME]->(${found}:Theme)`],
  value: (_, found) => `${found}.transition`,
  enumName: 'Transition',
});

const projectsOfActor = '-[:PARTICIPATES_IN]->(:Project)';

export const actorFacets: FacetSpecs = {
  kind: ofEnum('kind', 'ActorKind'),
  level: ofEnum('level', 'LocalGovernmentLevel'),
  country,
  theme: ofTheme(projectsOfActor),
  transition: ofTransition(projectsOfActor),
};

export const projectFacets: FacetSpecs = {
  theme: ofTheme(''),
  transition: ofTransition(''),
  country,
  participantKind: {
    match: (node, found) => [`MATCH (${node})<-[:PARTICIPATES_IN]-(${found}:Actor)`],
    value: (_, found) => `${found}.kind`,
    enumName: 'ActorKind',
  },
  status: ofProperty('status'),
  startYear: ofProperty('startYear'),
};
