import { MaillageError } from '../../errors.ts';
import type { Compilation } from '../compilation.ts';
import type { FieldUse } from '../field-use.ts';
import type { Fragment } from '../fragment.ts';
import { selectCollaborations } from './collaborations.ts';
import { selectCommonGround } from './common.ts';
import { selectActors, selectDeliberations, selectProjectList, selectPublications, selectSourceList } from './lists.ts';
import { selectAll, selectById, selectByIds, selectOne } from './one.ts';

export type RootField = (compilation: Compilation, use: FieldUse) => Fragment;

/** The root fields that are one part of a Cypher statement. The others are computed first (ComputedRoots). */
export const rootFields: Readonly<Record<string, RootField>> = {
  node: (compilation, use) => selectById(compilation, use),
  nodes: selectByIds,
  actor: selectActor,
  actors: selectActors,
  project: (compilation, use) => selectById(compilation, use, 'Project'),
  projects: selectProjectList,
  theme: (compilation, use) => selectById(compilation, use, 'Theme'),
  themes: selectThemes,
  country: selectCountry,
  countries: (compilation, use) => selectAll(compilation, use, (node) => [`MATCH (${node}:Country)`]),
  practice: (compilation, use) => selectById(compilation, use, 'Practice'),
  practices: (compilation, use) => selectAll(compilation, use, (node) => [`MATCH (${node}:Practice)`]),
  deliberations: selectDeliberations,
  publications: selectPublications,
  sources: selectSourceList,
  collaborations: selectCollaborations,
  common: selectCommonGround,
};

function selectActor(compilation: Compilation, use: FieldUse): Fragment {
  if (typeof use.values['id'] === 'string') return selectById(compilation, use, 'Actor');
  if (typeof use.values['identifier'] !== 'string') {
    throw new MaillageError('BAD_REQUEST', 'Nothing says which actor is meant', {
      where: 'Query.actor',
      remedy: 'Give `id` or `identifier`.',
    });
  }
  const key = compilation.parameters.add(use, (values) => values['identifier']);
  return selectOne(compilation, use, (node) => [`MATCH (:Identifier {key: ${key}})<-[:IDENTIFIED_BY]-(${node}:Actor)`]);
}

function selectCountry(compilation: Compilation, use: FieldUse): Fragment {
  const code = compilation.parameters.add(use, (values) => String(values['code']).toUpperCase());
  return selectOne(compilation, use, (node) => [`MATCH (${node}:Country {code: ${code}})`]);
}

function selectThemes(compilation: Compilation, use: FieldUse): Fragment {
  const { transition, root } = use.values;
  const predicates = (node: string): string[] => [
    ...(typeof transition === 'string'
      ? [`${node}.transition = ${compilation.parameters.add(use, (values) => values['transition'])}`]
      : []),
    ...(root === true ? [`NOT EXISTS { (${node})-[:BROADER]->(:Theme) }`] : []),
    ...(root === false ? [`EXISTS { (${node})-[:BROADER]->(:Theme) }`] : []),
  ];
  return selectAll(compilation, use, (node) => {
    const kept = predicates(node);
    return [`MATCH (${node}:Theme)${kept.length === 0 ? '' : ` WHERE ${kept.join(' AND ')}`}`];
  });
}
