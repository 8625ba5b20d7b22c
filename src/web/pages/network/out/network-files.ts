import { stringify } from 'csv-stringify/browser/esm/sync';
import Graph from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { ColourOf } from '../../../components/picture/colour-reader.ts';
import type { Picture } from '../drawing/picture.ts';
import type { NetworkModel } from '../model/network-model.ts';

/** The network that is shown, as files take it. */
export interface ShownNetwork {
  readonly model: NetworkModel;
  readonly picture: Picture;
  readonly colourOf: ColourOf;
  readonly measure: { readonly id: string; readonly values: ReadonlyMap<string, number> };
}

/** For Gephi and its like, with the places, sizes and colours of the picture. */
export function networkGexf({ model, picture, colourOf, measure }: ShownNetwork): string {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, label, x, y, size, colour } of picture.nodes) {
    graph.addNode(id, { label, viz: { x: tenths(x), y: tenths(y), size: tenths(size), color: colourOf(colour) } });
  }
  for (const { source, target, projectCount, strength, ties } of model.ties) {
    if (graph.hasNode(source) && graph.hasNode(target)) {
      graph.mergeEdge(source, target, { weight: projectCount, strength, ties: ties.join(' ') });
    }
  }
  return write(graph, {
    formatNode: (id, { label, viz }) => {
      const actor = model.actors.get(id);
      const value = measure.values.get(id);
      const attributes = {
        kind: actor?.kind,
        country: actor?.country?.name,
        ...(value !== undefined && { [measure.id]: value }),
      };
      return { label: String(label), viz: viz as object, attributes };
    },
    formatEdge: (_, { weight, strength, ties }) => ({ weight: Number(weight), attributes: { strength, ties } }),
  });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One row for each actor. */
export function actorsCsv({ model, picture, measure }: ShownNetwork): string {
  const rows = picture.nodes.map(({ id }) => {
    const actor = model.actors.get(id);
    return {
      id,
      name: actor?.name,
      kind: actor?.kind,
      country: actor?.country?.name,
      ties: model.tiesOf.get(id)?.length,
      [measure.id]: measure.values.get(id),
    };
  });
  return csv(rows, ['id', 'name', 'kind', 'country', 'ties', measure.id]);
}

/** One row for each tie. */
export function tiesCsv({ model }: ShownNetwork): string {
  const rows = model.ties.map(({ source, target, projectCount, strength, ties }) => ({
    source,
    target,
    source_name: model.actors.get(source)?.name,
    target_name: model.actors.get(target)?.name,
    ties: ties.join('|'),
    projects: projectCount,
    strength,
  }));
  return csv(rows, ['source', 'target', 'source_name', 'target_name', 'ties', 'projects', 'strength']);
}

/** With the mark by which Excel knows UTF-8, and what a spreadsheet would take for a formula made harmless. */
function csv(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], { header: true, columns: [...new Set(columns)], bom: true, escape_formulas: true });
}
