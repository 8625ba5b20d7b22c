import { actorEdges, actorNodes, type GraphEdge, type GraphNode } from '../actor-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { citation, contentsLine, type ExportSource } from '../export-source.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** GraphML: the same graph as GEXF. */
export const graphml: ExportFormat = {
  id: 'graphml',
  label: { fr: 'GraphML', en: 'GraphML' },
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  write,
};

/** Names of attributes and their types; GraphML has no dates and no lists, so years are numbers and lists are joined. */
const nodeKeys = { label: 'string', kind: 'string', country: 'string', start: 'int', end: 'int', sources: 'string' } as const;
const edgeKeys = { kind: 'string', weight: 'double', start: 'int', end: 'int', projects: 'string', sources: 'string' } as const;

async function* write(source: ExportSource): AsyncGenerator<string> {
  const contents = contentsLine(source, 'Maillage: actors, their shared projects and partnerships.');
  const sources = (await source.sources()).map(citation).join('\n');
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(`${contents} Sources and their licences:\n${sources}`)}</desc>`,
    ...keys('node', nodeKeys),
    ...keys('edge', edgeKeys),
    '<graph id="maillage" edgedefault="undirected">\n',
  ].join('\n');
  for await (const batch of actorNodes(source)) yield batch.map(node).join('');
  for await (const batch of actorEdges(source)) yield batch.map(edge).join('');
  yield '</graph>\n</graphml>\n';
}

function keys(owner: 'node' | 'edge', types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(
    ([name, type]) => `<key${xmlAttributes({ id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': type })}/>`,
  );
}

function node({ id, label, kind, country, start, end, sources }: GraphNode): string {
  const values = data('node', { label, kind, country, start, end, sources: sources.join('|') });
  return `<node${xmlAttributes({ id: token(id) })}>${values}</node>\n`;
}

function edge({ id, source, target, kind, weight, start, end, projects, sources }: GraphEdge): string {
  const values = data('edge', { kind, weight, start, end, projects: projects.join('|'), sources: sources.join('|') });
  return `<edge${xmlAttributes({ id: token(id), source: token(source), target: token(target) })}>${values}</edge>\n`;
}

function data(owner: 'node' | 'edge', values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `<data key="${owner}-${name}">${xmlText(String(value))}</data>`)
    .join('');
}

/** Ids are NMTOKENs, which have no slash and no space: `actor:lyon` for `actor/lyon`. */
function token(id: string): string {
  return id.replaceAll('/', ':').replaceAll(' ', '.');
}
