import { citation, type ExportSource } from './export-source.ts';

/** The README beside files that have no place for sources and licences themselves. */
export async function* sourcesReadme(source: ExportSource): AsyncGenerator<string> {
  const { filter } = source;
  yield [
    '# Maillage',
    '',
    'Acteurs, projets et thèmes de l’action extérieure des collectivités territoriales, et ce qui les lie. Chaque ligne nomme ses',
    'sources dans la colonne `sources`. `datapackage.json` décrit les tables et leurs colonnes.',
    '',
    'Actors, projects and themes of local governments’ external action, and what ties them. Each row names its sources in the',
    'column `sources`. `datapackage.json` describes the tables and their columns.',
    '',
    ...(filter === undefined ? [] : [`Filtre, le reste n’y est pas / Filter, the rest is not here: \`${filter}\``, '']),
    '## Sources et licences / Sources and licences',
    '',
    'Une source sans licence déclarée (« no licence stated ») n’est pas libre pour autant : demandez à son éditeur.',
    'A source that states no licence is not free for that: ask its publisher.',
    '',
    '',
  ].join('\n');
  for (const notice of await source.sources()) yield `- \`${notice.id}\`: ${citation(notice).replaceAll('\n', ' ')}\n`;
}
