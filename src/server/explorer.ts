import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { MaillageError } from '../errors.ts';

/** What `npm run build` makes of src/web. */
const builtFolder = fileURLToPath(new URL('../../dist/web/explorer/', import.meta.url));

/** Nothing from another host, no script or style inside the page, no form sent by the browser itself, no frame. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Views that other sites may show inside their pages: no more than the page itself allows, but anywhere. */
const embedded = ['/embed/network'];
const EMBEDDED_POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');

/** First segments of the explorer's addresses: kinds of thing, whose pages are at their ids, lists and tools. A test asks them all. */
const sections = [
  ...['actor', 'project', 'theme', 'country', 'place', 'practice', 'deliberation', 'publication', 'event', 'person', 'source'],
  ...['search', 'actors', 'projects', 'themes', 'countries', 'practices', 'sources'],
  ...['network', 'paths', 'common', 'communities', 'deliberations', 'data'],
];

/** French at /, English at /en. */
const languages = ['', '/en'];

/** The explorer at /: one page for all its addresses, whose script reads from the address what to show. */
export async function addExplorer(server: FastifyInstance): Promise<void> {
  const addresses = languages.flatMap((language) => [
    language === '' ? '/' : language,
    ...sections.flatMap((section) => [`${language}/${section}`, `${language}/${section}/*`]),
  ]);
  if (!existsSync(builtFolder)) {
    server.get('/', () => {
      throw new MaillageError('BAD_FILE', 'The explorer is not built', { remedy: 'Run: npm run build' });
    });
    return;
  }
  await server.register(serveFiles, {
    root: `${builtFolder}assets/`,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    // GraphiQL's files may have given replies the method before.
    decorateReply: !server.hasReplyDecorator('sendFile'),
    // Names of files change with what they hold.
    immutable: true,
    maxAge: '365d',
  });
  const page = readFileSync(`${builtFolder}index.html`, 'utf8');
  const sendPage = (reply: FastifyReply, policy = PAGE_POLICY) =>
    reply
      .header('content-security-policy', policy)
      // It names the current scripts: a kept copy would ask for those of an earlier build.
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page);
  for (const address of addresses) server.get(address, (_request, reply) => sendPage(reply));
  for (const address of languages.flatMap((language) => embedded.map((view) => language + view))) {
    server.get(address, (_request, reply) => sendPage(reply.removeHeader('x-frame-options'), EMBEDDED_POLICY));
  }
  // A reader who is led astray gets the explorer's words for it; a program gets those of the API.
  server.get('/*', (request, reply) =>
    (request.headers.accept ?? '').includes('text/html') ? sendPage(reply.code(404)) : reply.callNotFound(),
  );
}
