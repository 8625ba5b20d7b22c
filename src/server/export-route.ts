import { Readable, type Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api/api.ts';
import { MaillageError } from '../errors.ts';
import { tellingBreakOff } from '../export/break-off.ts';
import { exportSource, type ExportStore } from '../export/export-source.ts';
import type { GraphStore, ReadOptions } from '../graph/graph-store.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { checkExport, exportParameters, selectedExport, type AskedExport } from './export-request.ts';
import { publicAllowance } from './limits/limits.ts';
import { unlessStalled } from './unless-stalled.ts';

interface ExportRoute {
  readonly Params: { readonly format: string };
  /** A parameter that is given twice is a list. */
  readonly Querystring: Readonly<Record<string, string | readonly string[]>>;
}

interface Exported {
  readonly store: GraphStore;
  readonly api: Api;
}

export interface ExportLimits {
  /** Longest time that one reading of the graph may take. */
  readonly timeoutMs: number;
  /** Longest time that a client may take nothing of what is ready for it. */
  readonly stallMs: number;
}

/** /export/:format: the graph, or what a filter keeps of it, as a file that is sent while it is read. */
export function addExport(server: FastifyInstance, service: () => Exported | undefined, limits: ExportLimits): void {
  server.get<ExportRoute>('/export/:format', async ({ params, query }, reply) => {
    const opened = service();
    if (opened === undefined) {
      throw new MaillageError('STORE_UNAVAILABLE', 'Maillage is starting', {
        remedy: 'Ask again in a moment; /health/ready says when.',
      });
    }
    const stop = new AbortController();
    stopWhenGone(reply.raw, stop);
    const options: ReadOptions = { signal: stop.signal, timeoutMs: limits.timeoutMs };
    // What is asked wrongly is said before the first byte: afterwards the status can no longer tell.
    const checked = checkExport(params.format, askedOf(query));
    const { format, about, filter } = checked;
    const request = await selectedExport(checked, opened.api, publicAllowance, options);
    const store: ExportStore = {
      read: (statement) => opened.store.read(statement, options),
      version: () => opened.store.version(),
    };
    const source = await exportSource(store, readOntology().ontology, request);
    const file = Readable.from(tellingBreakOff(format, unlessStalled(format.write(source), stop, limits.stallMs)), {
      objectMode: false,
    });
    stop.signal.addEventListener('abort', () => file.destroy(stop.signal.reason as Error));
    const name = format.table === true || filter !== undefined ? `maillage-${about}` : 'maillage';
    return reply
      .type(format.mediaType)
      .header('content-disposition', `attachment; filename="${name}.${format.extension}"`)
      .send(file);
  });
}

/** A misspelt parameter is refused: without its filter, an export would be of something else than was asked for. */
function askedOf(query: ExportRoute['Querystring']): AskedExport {
  const unknown = Object.keys(query).filter((name) => !exportParameters.some((known) => known === name));
  if (unknown.length > 0) {
    throw new MaillageError('BAD_REQUEST', `There is no parameter ${unknown.join(', ')}`, {
      where: 'address',
      remedy: `Choose among ${exportParameters.join(', ')}.`,
    });
  }
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().join()]));
}

/** `close` comes after every answer too; only before its end does it mean that the client went away. */
function stopWhenGone(answer: Writable, stop: AbortController): void {
  answer.once('close', () => {
    if (!answer.writableFinished) stop.abort();
  });
}
