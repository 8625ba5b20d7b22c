import type { Criterion, FilterSpec } from '../filter.ts';
import { themePath } from '../theme-path.ts';

const projects = '-[:PARTICIPATES_IN]->(:Project)';

const ids: Criterion = {
  anchor: ({ node, parameter }) => [`MATCH (${node}:Node) WHERE ${node}.id IN ${parameter()} AND ${node}:Actor`, `WITH ${node}`],
  predicate: ({ node, parameter }) => `${node}.id IN ${parameter()}`,
};

const identifier: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const code = variable('identifier');
    return [`MATCH (${code}:Identifier {key: ${parameter()}})<-[:IDENTIFIED_BY]-(${node}:Actor)`, `WITH DISTINCT ${node}`];
  },
  predicate: ({ node, parameter }) => `EXISTS { (${node})-[:IDENTIFIED_BY]->(:Identifier {key: ${parameter()}}) }`,
};

const text: Criterion = {
  anchor: ({ node, search }) => [`MATCH (${node}:Node) WHERE ${node}.id IN ${search('Actor')}`, `WITH ${node}`],
  predicate: ({ node, search }) => `${node}.id IN ${search('Actor')}`,
};

const memberOf: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const network = variable('network');
    return [
      `MATCH (${network}:Node)<-[:MEMBER_OF]-(${node}:Actor) WHERE ${network}.id IN ${parameter()}`,
      `WITH DISTINCT ${node}`,
    ];
  },
  predicate: ({ node, parameter, variable }) => {
    const network = variable('network');
    return `EXISTS { (${node})-[:MEMBER_OF]->(${network}:Actor) WHERE ${network}.id IN ${parameter()} }`;
  },
};

const inNetworkWith: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const other = variable('other');
    const id = parameter();
    const tie = (path: string): string =>
      `MATCH (${other}:Node {id: ${id}})${path}(${node}:Actor) WHERE ${node} <> ${other} RETURN ${node}`;
    const ties = [tie(`${projects}<-[:PARTICIPATES_IN]-`), tie('-[:PARTNER_OF]-'), tie('-[:MEMBER_OF]-')];
    return ['CALL () {', ties.map((line) => `  ${line}`).join('\n  UNION\n'), '}', `WITH DISTINCT ${node}`];
  },
  predicate: ({ node, parameter, variable }) => {
    const other = variable('other');
    const id = parameter();
    const tie = (path: string): string => `EXISTS { (${node})${path}(${other}:Actor) WHERE ${other}.id = ${id} }`;
    const ties = [tie(`${projects}<-[:PARTICIPATES_IN]-`), tie('-[:PARTNER_OF]-'), tie('-[:MEMBER_OF]-')];
    return `(${node}.id <> ${id} AND (${ties.join(' OR ')}))`;
  },
};

const themes: Criterion = {
  anchor: ({ node, parameter, variable }) => {
    const { asked, narrower } = { asked: variable('asked'), narrower: variable('theme') };
    return [
      `MATCH (${asked}:Node) WHERE ${asked}.id IN ${parameter()}`,
      `MATCH ${themePath(asked, narrower)}<-[:HAS_THEME]-(:Project)<-[:PARTICIPATES_IN]-(${node}:Actor)`,
      `WITH DISTINCT ${node}`,
    ];
  },
  predicate: ({ node, parameter, variable }) => {
    const asked = variable('asked');
    return `EXISTS { (${node})${projects}-[:HAS_THEME]->(:Theme)-[:BROADER*0..6]->(${asked}:Theme) WHERE ${asked}.id IN ${parameter()} }`;
  },
};

const transitions: Criterion = {
  predicate: ({ node, parameter, variable }) => {
    const theme = variable('theme');
    return `EXISTS { (${node})${projects}-[:HAS_THEME]->(${theme}:Theme) WHERE ${theme}.transition IN ${parameter()} }`;
  },
};

const countries: Criterion = {
  predicate: ({ node, parameter, variable }) => {
    const country = variable('country');
    return `EXISTS { (${node})-[:IN_COUNTRY]->(${country}:Country) WHERE ${country}.code IN ${parameter()} }`;
  },
};

const kinds: Criterion = { predicate: ({ node, parameter }) => `${node}.kind IN ${parameter()}` };

const activeFrom: Criterion = { predicate: ({ node, parameter }) => `coalesce(${node}.activeTo, 9999) >= ${parameter()}` };

const activeTo: Criterion = { predicate: ({ node, parameter }) => `coalesce(${node}.activeFrom, 0) <= ${parameter()}` };

/** ActorFilter, the most selective criteria first. */
export const actorFilter: FilterSpec = {
  ids,
  identifier,
  text,
  memberOf,
  inNetworkWith,
  themes,
  transitions,
  countries,
  kinds,
  activeFrom,
  activeTo,
};
