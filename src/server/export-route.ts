import { Readable, type Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api/api.ts';
import { MaillageError } from '../errors.ts';
import { tellingBreakOff } from '../export/break-off.ts';
import { exportSource, type ExportStore } from '../export/export-source.ts';
import type { GraphStore, ReadOptions } from '../graph/graph-store.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { crosstabFile, crosstabParameters } from './crosstab-request.ts';
import { checkExport, exportParameters, selectedExport } from './export-request.ts';
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
    const opened = whenOpen(service());
    const stop = stopWhenGone(reply.raw);
    const options: ReadOptions = { signal: stop.signal, timeoutMs: limits.timeoutMs };
    // What is asked wrongly is said before the first byte: afterwards the status can no longer tell.
    const checked = checkExport(params.format, askedOf(query, exportParameters));
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

/** /export/crosstab.csv: a cross table, which is small, in one piece. */
export function addCrosstabExport(
  server: FastifyInstance,
  service: () => Exported | undefined,
  { timeoutMs }: ExportLimits,
): void {
  server.get<Omit<ExportRoute, 'Params'>>('/export/crosstab.csv', async ({ query }, reply) => {
    const { api } = whenOpen(service());
    const { signal } = stopWhenGone(reply.raw);
    const file = await crosstabFile(api, askedOf(query, crosstabParameters), publicAllowance, { signal, timeoutMs });
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="maillage-crosstab.csv"')
      .send(file);
  });
}

function whenOpen(service: Exported | undefined): Exported {
  if (service !== undefined) return service;
  throw new MaillageError('STORE_UNAVAILABLE', 'Maillage is starting', {
    remedy: 'Ask again in a moment; /health/ready says when.',
  });
}

/** A misspelt parameter is refused: without its filter, an export would be of something else than was asked for. */
function askedOf<Name extends string>(
  query: ExportRoute['Querystring'],
  parameters: readonly Name[],
): { readonly [Known in Name]?: string } {
  const unknown = Object.keys(query).filter((name) => !parameters.some((known) => known === name));
  if (unknown.length > 0) {
    throw new MaillageError('BAD_REQUEST', `There is no parameter ${unknown.join(', ')}`, {
      where: 'address',
      remedy: `Choose among ${parameters.join(', ')}.`,
    });
  }
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat().join()])) as {
    [Known in Name]?: string;
  };
}

/** `close` comes after every answer too; only before its end does it mean that the client went away. */
function stopWhenGone(answer: Writable): AbortController {
  const stop = new AbortController();
  answer.once('close', () => {
    if (!answer.writableFinished) stop.abort();
  });
  return stop;
}
