import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { MaillageError } from '../errors.ts';
import { answerError, statusOf } from './answer-errors.ts';
import { LimitExceeded } from './limits/limit-exceeded.ts';
import { limits } from './limits/limits.ts';

/** Answers what fails before or outside GraphQL in the form of a GraphQL answer, so that clients read one form. */
export function answerHttpError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  const answer = answerError(meant(error, status), request.log);
  return reply.code(status >= 400 && status < 500 ? status : statusOf([answer])).send({ errors: [answer] });
}

export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = new MaillageError('BAD_REQUEST', 'There is nothing at this address', {
    remedy: 'The explorer is at /; questions go to /graphql, and their editor is at /graphiql.',
  });
  return reply.code(404).send({ errors: [answerError(error, request.log)] });
}

function meant(error: FastifyError, status: number): unknown {
  if (error instanceof MaillageError) return error;
  if (status === 413) return new LimitExceeded('requestBytes', limits.requestBytes.most);
  if (status === 415)
    return new MaillageError('BAD_REQUEST', 'The body must be JSON', { remedy: 'Send content-type: application/json.' });
  if (status >= 400 && status < 500)
    return new MaillageError('BAD_REQUEST', 'The request cannot be read', { remedy: 'Send {"query": "…"} as JSON.' });
  return error;
}
