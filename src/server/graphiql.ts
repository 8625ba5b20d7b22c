import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { MaillageError } from '../errors.ts';
import { readQuestions } from './questions.ts';

export const GRAPHIQL_PATH = '/graphiql';

/** What `npm run build` makes of src/web/graphiql: every script, style and font, so that the page asks no other host. */
const builtFolder = fileURLToPath(new URL('../../dist/web/graphiql/', import.meta.url));

/** The editor makes its styles and workers itself, and carries its icons inside its style sheet. */
const PAGE_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
].join('; ');

/** The page on which questions are tried out: GraphiQL with the questions of questions/ in a side panel. */
export async function addGraphiql(server: FastifyInstance): Promise<void> {
  const questions = readQuestions();
  server.get(`${GRAPHIQL_PATH}/questions.json`, () => questions);
  if (!existsSync(builtFolder)) {
    server.get(GRAPHIQL_PATH, () => {
      throw new MaillageError('BAD_FILE', 'The page is not built', { remedy: 'Run: npm run build' });
    });
    return;
  }
  await server.register(serveFiles, { root: builtFolder, prefix: `${GRAPHIQL_PATH}/`, index: false, preCompressed: true });
  server.get(GRAPHIQL_PATH, (_request, reply) => reply.header('content-security-policy', PAGE_POLICY).sendFile('index.html'));
}
