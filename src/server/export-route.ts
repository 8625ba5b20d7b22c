import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { MaillageError } from '../errors.ts';
import { exportSource, tableTypes, type TableChoice, type TableType } from '../export/export-source.ts';
import { exportFormat } from '../export/formats.ts';
import { chosenTable } from '../export/table-columns.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { readOntology } from '../ontology/read-ontology.ts';

interface ExportRoute {
  readonly Params: { readonly format: string };
  /** A parameter that is given twice is a list. */
  readonly Querystring: { readonly type?: string | readonly string[]; readonly columns?: string | readonly string[] };
}

/** /export/:format: the graph, or a table of it, as a file that is sent while it is read. */
export function addExport(server: FastifyInstance, store: () => GraphStore | undefined): void {
  server.get<ExportRoute>('/export/:format', async ({ params, query }, reply) => {
    const opened = store();
    if (opened === undefined) {
      throw new MaillageError('STORE_UNAVAILABLE', 'Maillage is starting', {
        remedy: 'Ask again in a moment; /health/ready says when.',
      });
    }
    const choice = tableChoice(query);
    const format = exportFormat(params.format, choice);
    const { ontology } = readOntology();
    // What is asked wrongly is said before the first byte: afterwards the status can no longer tell.
    if (format.table === true) chosenTable(ontology, choice);
    const source = await exportSource(opened, ontology, choice);
    const name = format.table === true ? `maillage-${choice.type ?? 'actors'}` : 'maillage';
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="${name}.${format.extension}"`)
      .send(Readable.from(format.write(source), { objectMode: false }));
  });
}

function tableChoice({ type, columns }: ExportRoute['Querystring']): TableChoice {
  const known = tableTypes.find((candidate) => candidate === type);
  if (type !== undefined && known === undefined) {
    throw new MaillageError('BAD_REQUEST', 'There is no table of this type', {
      where: 'type',
      remedy: `Choose among ${tableTypes.join(', ')}.`,
    });
  }
  return {
    type: known satisfies TableType | undefined,
    columns: columns === undefined ? undefined : [columns].flat().join().split(','),
  };
}
