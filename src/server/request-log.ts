import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';

/** One line for each request, when it has been answered, in place of Fastify's two. */
export class RequestLog extends LogController {
  override incomingRequest(): void {
    // What it would say is in the line that follows.
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const details = { req: request, res: reply, responseTime: reply.elapsedTime };
    if (error) reply.log.error({ ...details, err: error }, 'request errored');
    else reply.log.info(details, 'request completed');
  }
}
