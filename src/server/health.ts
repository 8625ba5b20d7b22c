import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/graph-store.ts';
import { version } from './version.ts';

/** A store that does not answer within this time is not ready. */
const ANSWER_MS = 2_000;

/** Asked every few seconds: only failures are worth a line in the log. */
const QUIET = { logLevel: 'warn' } as const;

/** /health/live: the process runs. /health/ready: questions can be answered; 503 while starting, stopping or without a store. */
export function addHealth(server: FastifyInstance, store: () => GraphStore | undefined): void {
  server.get('/health/live', QUIET, () => ({ status: 'live', version }));
  server.get('/health/ready', QUIET, async (_request, reply) => {
    const opened = store();
    if (opened === undefined) return reply.code(503).send({ status: 'starting', version });
    const { engine } = opened;
    if (await answers(opened)) return { status: 'ready', version, engine };
    return reply.code(503).send({ status: 'failing', version, engine });
  });
}

async function answers(store: GraphStore): Promise<boolean> {
  try {
    await store.read({ text: 'RETURN 1 AS one' }, { timeoutMs: ANSWER_MS });
    return true;
  } catch {
    return false;
  }
}
