import { MaillageError } from '../errors.ts';
import type { LanguageCode, Ontology, Phrase } from '../ontology/ontology.ts';
import { bestPaths } from './best-paths.ts';
import type { ProjectedRelationship, Projection } from './projection.ts';

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  readonly avoid: readonly string[];
  readonly maxDegree?: number | undefined;
}

export interface PathStep {
  readonly id: string;
  /** How the step before leads here; undefined on the first. */
  readonly relationship?: ProjectedRelationship;
  /** Whether that relationship is read against its direction. */
  readonly inverse?: boolean;
  /** Sources of all relationships of that type between the two. */
  readonly sources: readonly string[];
}

/** The best paths between two actors, each as its steps. */
export function findPaths(projection: Projection, question: PathsQuestion): PathStep[][] {
  const { maxLength, first, avoid, maxDegree } = question;
  const paths = bestPaths(projection, {
    from: numberOf(projection, question.from, 'from'),
    to: numberOf(projection, question.to, 'to'),
    maxLength,
    count: first,
    avoid: new Set(avoid.flatMap((id) => projection.numberOf.get(id) ?? [])),
    maxDegree,
  });
  return paths.map((nodes) => nodes.map((node, index) => pathStep(projection, node, nodes[index - 1])));
}

function numberOf({ numberOf: numbers }: Projection, id: string, argument: string): number {
  const number = numbers.get(id);
  if (number !== undefined) return number;
  throw new MaillageError('UNKNOWN_ID', `Nothing has the id ${id}`, {
    where: `paths(${argument}:)`,
    remedy: 'Look the id up with `search` or `suggest`.',
  });
}

function pathStep(projection: Projection, node: number, before: number | undefined): PathStep {
  const id = String(projection.ids[node]);
  const tied = before === undefined ? [] : projection.between(before, node);
  const [relationship] = tied;
  if (relationship === undefined) return { id, sources: [] };
  const sources = tied.filter(({ type }) => type === relationship.type).flatMap((one) => one.sources);
  return {
    id,
    relationship,
    inverse: relationship.to === before && relationship.from !== before,
    sources: [...new Set(sources)],
  };
}

/** A path as one sentence: "Lyon participe à …, qui a pour participant Ouagadougou." */
export function pathSentence(
  ontology: Ontology,
  names: ReadonlyMap<string, Phrase>,
  steps: readonly PathStep[],
  language: LanguageCode,
): string {
  const nameOf = ({ id }: PathStep): string => quoted(id, names.get(id)?.[language] ?? id, language);
  const links = steps.slice(1).map((step, index) => {
    const said = ontology.relationships.get(step.relationship?.type ?? '');
    const phrase = (step.inverse === true ? said?.inverse : said?.phrase)?.[language] ?? '';
    return `${index === 0 ? '' : `, ${language === 'fr' ? 'qui' : 'which'}`} ${phrase} ${nameOf(step)}`;
  });
  const [start] = steps;
  return start === undefined ? '' : `${nameOf(start)}${links.join('')}.`;
}

/** Titles stand in quotation marks, names of actors and persons do not. */
function quoted(id: string, name: string, language: LanguageCode): string {
  if (id.startsWith('actor/') || id.startsWith('person/')) return name;
  return language === 'fr' ? `« ${name} »` : `“${name}”`;
}
