import { actorEdges, actorNodes, type GraphEdge, type GraphNode } from '../actor-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { citation, contentsLine, type ExportSource } from '../export-source.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** GEXF 1.3 (gephi/gexf, specs/1.3): actors and what ties them, with dates, for Gephi and its like. */
export const gexf: ExportFormat = {
  id: 'gexf',
  label: { fr: 'GEXF 1.3 (Gephi)', en: 'GEXF 1.3 (Gephi)' },
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  const contents = contentsLine(source, 'Actors, their shared projects and partnerships.');
  const sources = (await source.sources()).map(citation).join('\n');
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta${xmlAttributes({ lastmodifieddate: source.version.committedAt.slice(0, 10) })}>`,
    '<creator>Maillage</creator>',
    `<description>${xmlText(`${contents} Sources and their licences:\n${sources}`)}</description>`,
    '</meta>',
    '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date">',
    attributes('node', ['kind', 'country', 'sources']),
    attributes('edge', ['relation', 'projects', 'sources']),
    '<nodes>\n',
  ].join('\n');
  for await (const batch of actorNodes(source)) yield batch.map(node).join('');
  yield '</nodes>\n<edges>\n';
  for await (const batch of actorEdges(source)) yield batch.map(edge).join('');
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributes(owner: 'node' | 'edge', names: readonly string[]): string {
  const declared = names.map((name) => `<attribute${xmlAttributes({ id: name, title: name, type: 'string' })}/>`);
  return `<attributes class="${owner}" mode="static">${declared.join('')}</attributes>`;
}

function node({ id, label, kind, country, start, end, sources }: GraphNode): string {
  const values = attvalues({ kind, country, sources: sources.join('|') });
  return `<node${xmlAttributes({ id, label, ...dates(start, end) })}>${values}</node>\n`;
}

function edge({ id, source, target, kind, weight, start, end, projects, sources }: GraphEdge): string {
  // `kind` tells parallel edges apart since 1.3; the attribute is for readers that do not know it yet.
  const values = attvalues({ relation: kind, projects: projects.join('|'), sources: sources.join('|') });
  return `<edge${xmlAttributes({ id, source, target, kind, weight, ...dates(start, end) })}>${values}</edge>\n`;
}

/** Years are widened to days: xsd:date has no year alone. */
function dates(start: number | undefined, end: number | undefined): Record<string, string | undefined> {
  return {
    start: start === undefined ? undefined : `${start}-01-01`,
    end: end === undefined ? undefined : `${end}-12-31`,
  };
}

function attvalues(values: Readonly<Record<string, string>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  return `<attvalues>${given.map(([name, value]) => `<attvalue${xmlAttributes({ for: name, value })}/>`).join('')}</attvalues>`;
}
