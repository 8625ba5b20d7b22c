import type { Criterion, FilterSpec } from '../filter.ts';
import { themePath } from '../theme-path.ts';

const ids: Criterion = {
  anchor: ({ node, parameter }) => [
    `MATCH (${node}:Node) WHERE ${node}.id IN ${parameter()} AND ${node}:Project`,
    `WITH ${node}`,
  ],
  predicate: ({ node, parameter }) => `${node}.id IN ${parameter()}`,
};

const text: Criterion = {
  anchor: ({ node, search }) => [`MATCH (${node}:Node) WHERE ${node}.id IN ${search('Project')}`, `WITH ${node}`],
  predicate: ({ node, search }) => `${node}.id IN ${search('Project')}`,
};

const participants: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const actor = variable('actor');
    return [
      `MATCH (${actor}:Node)-[:PARTICIPATES_IN]->(${node}:Project) WHERE ${actor}.id IN ${parameter()}`,
      `WITH DISTINCT ${node}`,
    ];
  },
  predicate: ({ node, parameter, variable }) => {
    const actor = variable('actor');
    return `EXISTS { (${node})<-[:PARTICIPATES_IN]-(${actor}:Actor) WHERE ${actor}.id IN ${parameter()} }`;
  },
};

export const themes: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const { asked, narrower } = { asked: variable('asked'), narrower: variable('theme') };
    return [
      `MATCH (${asked}:Node) WHERE ${asked}.id IN ${parameter()}`,
      `MATCH ${themePath(asked, narrower)}<-[:HAS_THEME]-(${node}:Project)`,
      `WITH DISTINCT ${node}`,
    ];
  },
  predicate: ({ node, parameter, variable }) => {
    const asked = variable('asked');
    return `EXISTS { (${node})-[:HAS_THEME]->(:Theme)-[:BROADER*0..6]->(${asked}:Theme) WHERE ${asked}.id IN ${parameter()} }`;
  },
};

export const transitions: Criterion = {
  predicate: ({ node, parameter, variable }) => {
    const theme = variable('theme');
    return `EXISTS { (${node})-[:HAS_THEME]->(${theme}:Theme) WHERE ${theme}.transition IN ${parameter()} }`;
  },
};

const countries: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const country = variable('country');
    return [
      `MATCH (${country}:Country)<-[:IN_COUNTRY]-(${node}:Project) WHERE ${country}.code IN ${parameter()}`,
      `WITH DISTINCT ${node}`,
    ];
  },
  predicate: ({ node, parameter, variable }) => {
    const country = variable('country');
    return `EXISTS { (${node})-[:IN_COUNTRY]->(${country}:Country) WHERE ${country}.code IN ${parameter()} }`;
  },
};

/** Every kind asked for must take part. The kinds are spelled out: the embedded engine has no EXISTS inside all(). */
const participantKinds: Criterion = {
  predicate: ({ node, parameter, variable, enumValues }) => {
    const kinds = parameter();
    const takesPart = enumValues('ActorKind').map((kind) => {
      const actor = variable('actor');
      return `(NOT '${kind}' IN ${kinds} OR EXISTS { (${node})<-[:PARTICIPATES_IN]-(${actor}:Actor) WHERE ${actor}.kind = '${kind}' })`;
    });
    return `(${takesPart.join(' AND ')})`;
  },
};

export const activeFrom: Criterion = { predicate: ({ node, parameter }) => `coalesce(${node}.endYear, 9999) >= ${parameter()}` };

export const activeTo: Criterion = { predicate: ({ node, parameter }) => `coalesce(${node}.startYear, 0) <= ${parameter()}` };

/** Both at once, for one year. */
export const asOf: Criterion = {
  predicate: (context) => `${activeFrom.predicate(context)} AND ${activeTo.predicate(context)}`,
};

const minBudget: Criterion = { predicate: ({ node, parameter }) => `${node}.budgetAmount >= toFloat(${parameter()})` };

const status: Criterion = { predicate: ({ node, parameter }) => `${node}.status = ${parameter()}` };

/** ProjectFilter, the most selective criteria first. */
export const projectFilter: FilterSpec = {
  ids,
  text,
  participants,
  themes,
  countries,
  transitions,
  participantKinds,
  activeFrom,
  activeTo,
  minBudget,
  status,
};
