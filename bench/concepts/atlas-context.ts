import { groupBy } from '../../src/group-by.ts';
import { formalContext, type FormalContext } from '../../src/insight/concepts/formal-context.ts';
import { traitsOf } from '../../src/insight/traits.ts';
import type { RelationshipRecord } from '../../src/ontology/records.ts';
import { generateAtlas } from '../generate-atlas.ts';

/** The actors of an Atlas-sized graph and the themes of their projects: few have many, and few themes are had by many. */
export function atlasContext(seed: number): FormalContext {
  const links = generateAtlas({ seed }).filter((record) => 'from' in record);
  const themes = new Map<string, number>();
  const numberOf = (theme: string): number => {
    const number = themes.get(theme) ?? themes.size;
    themes.set(theme, number);
    return number;
  };
  const themesOf = groupBy(linksOf(links, 'HAS_THEME'), ({ from }) => from);
  const projectsOf = groupBy(linksOf(links, 'PARTICIPATES_IN'), ({ from }) => from);
  const rows = [...projectsOf.values()].map((projects) =>
    projects.flatMap(({ to }) => (themesOf.get(to) ?? []).map((link) => numberOf(link.to))),
  );
  return formalContext(traitsOf(rows));
}

function linksOf(links: readonly RelationshipRecord[], type: string): RelationshipRecord[] {
  return links.filter((link) => link.type === type);
}
