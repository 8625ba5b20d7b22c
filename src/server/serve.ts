import closeWithGrace from 'close-with-grace';
import type { FastifyInstance } from 'fastify';
import { createApi } from '../api/create-api.ts';
import { MaillageError } from '../errors.ts';
import { createLogger } from './logger.ts';
import { openSeededStore } from './open-store.ts';
import { createServer, type Service } from './server.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';

/** Room for the store to close after the last request, before the process is ended whatever it does. */
const CLOSE_STORE_MS = 10_000;

/** Serves until the process is told to stop. Rejects when the graph cannot be opened or the port cannot be had. */
export async function serve(settings: Settings): Promise<void> {
  const logger = createLogger(settings);
  const service = openService(settings, logger);
  const { timeoutMs, answersBytes } = settings;
  const { http, ready } = await createServer({ service, logger, timeoutMs, answersBytes });
  const stopping = stopOnSignal(http, service, settings.shutdownMs);
  try {
    await listen(http, settings);
    await ready;
  } catch (error) {
    stopping.uninstall();
    await http.close();
    await closeStore(service);
    throw error;
  }
  logger.info(
    { engine: (await service).store.engine, version },
    'Maillage is ready: explorer at /, questions at /graphql, their editor at /graphiql',
  );
}

async function closeStore(service: Promise<Service>): Promise<void> {
  const opened = await service.catch(() => undefined);
  await opened?.store.close();
}

async function openService(settings: Settings, logger: ReturnType<typeof createLogger>): Promise<Service> {
  const store = await openSeededStore(settings, {
    started: () => logger.info('The graph is empty: writing the seed'),
    ended: (counts) => logger.info(counts, 'The seed is written'),
  });
  return { store, api: await createApi({ store }) };
}

async function listen(server: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (cause) {
    throw new MaillageError('BAD_SETTING', `Nothing can listen at ${host}:${port}`, {
      where: 'HOST, PORT',
      remedy: 'Another program may be there: stop it or set another PORT.',
      cause,
    });
  }
}

/**
 * On the first SIGTERM or SIGINT no connection is taken any more, running requests get `shutdownMs` to end, then the store is
 * closed. A second signal ends the process at once.
 */
function stopOnSignal(http: FastifyInstance, service: Promise<Service>, shutdownMs: number): { uninstall(): void } {
  const delay = shutdownMs + CLOSE_STORE_MS;
  return closeWithGrace({ delay, logger: http.log, skip: ['beforeExit'] }, async ({ signal, err }) => {
    if (err !== undefined) http.log.fatal({ err }, 'Maillage stops because of an error nobody handled');
    else http.log.info({ signal }, 'Maillage stops');
    await closeServer(http, shutdownMs);
    await closeStore(service);
  });
}

async function closeServer(http: FastifyInstance, shutdownMs: number): Promise<void> {
  const hurry = setTimeout(() => http.server.closeAllConnections(), shutdownMs);
  await http.close();
  clearTimeout(hurry);
}
