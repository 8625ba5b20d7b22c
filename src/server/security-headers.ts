import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** What pages of any site may do with an answer: read it, and nothing that a browser does with pages. */
const policy = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // For whoever ends TLS to say: it would bind the other names of the domain too.
  strictTransportSecurity: false,
});

/**
 * Sends helmet's headers with every answer. Nothing in them hangs on the request, so helmet is asked once; @fastify/helmet
 * makes its middleware anew for each request, which takes 4 µs.
 */
export function addSecurityHeaders(server: FastifyInstance): void {
  const headers = headersOf(policy);
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

function headersOf(middleware: typeof policy): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  middleware(request, response, (error) => {
    if (error !== undefined) throw error as Error;
  });
  return response.getHeaders();
}
