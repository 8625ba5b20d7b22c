import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type ExecutionResult } from 'graphql';
import type { FastifyBaseLogger } from 'fastify';
import type { Api } from '../api/api.ts';
import { answerError, statusOf } from './answer-errors.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { KnownCosts } from './limits/known-costs.ts';
import { limits, publicAllowance } from './limits/limits.ts';
import { QuickAnswers } from './quick-answers.ts';

export interface RequestContext extends BaseContext {
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
  /** Set when the operation was executed already and only its errors are left to tell. */
  readonly answered?: ExecutionResult;
}

export interface GraphqlServer {
  readonly apollo: ApolloServer<RequestContext>;
  /** Asked first: what it does not answer goes to Apollo. */
  readonly quick: QuickAnswers;
}

export interface GraphqlServerOptions {
  readonly api: Api;
  readonly kept: KeptAnswers | undefined;
  readonly logger: FastifyBaseLogger;
  readonly timeoutMs: number;
}

/** Header that tells the cost of an operation in points, so that clients see how far below the limit they are. */
export const COST_HEADER = 'maillage-cost';

/**
 * Apollo Server parses, validates and speaks GraphQL over HTTP; the API executes. Apollo keeps validated documents and hands
 * over the same object for the same text, by which the API finds its plan again. So does what answers known documents itself.
 */
export async function startGraphqlServer({ api, kept, logger, timeoutMs }: GraphqlServerOptions): Promise<GraphqlServer> {
  const costs = new KnownCosts(publicAllowance);
  const quick = new QuickAnswers({ api, costs, kept, timeoutMs });
  const apollo = new ApolloServer<RequestContext>({
    gateway: executeThrough(api, timeoutMs),
    plugins: [ApolloServerPluginLandingPageDisabled(), limitOperations(api, costs, quick), setStatus()],
    parseOptions: { maxTokens: limits.tokens.most },
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => answerError(error, logger, formatted),
    logger,
  });
  await apollo.start();
  return { apollo, quick };
}

/** The one supported way to let Apollo Server execute through something other than graphql-js. */
function executeThrough(api: Api, timeoutMs: number): GatewayInterface {
  const executor: GatewayExecutor = ({ document, request, context }) => {
    const { signal, answered } = context as RequestContext;
    if (answered !== undefined) return Promise.resolve(answered);
    const { operationName, variables } = request;
    return api.execute({ document, operationName, variables, signal, timeoutMs });
  };
  return {
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: api.schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () => Promise.resolve({ executor }),
    stop: () => Promise.resolve(),
  };
}

function limitOperations(api: Api, costs: KnownCosts, quick: QuickAnswers): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, operation, request, response, source }) {
          if (operation === null || operation === undefined) throw noSuchOperation(request.operationName);
          quick.remember(source, document);
          const cost = costs.costOf({ schema: api.schema, document, operation, variables: request.variables });
          response.http.headers.set(COST_HEADER, String(cost));
          return Promise.resolve();
        },
      }),
  };
}

function noSuchOperation(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? 'The document has several operations: say which one in operationName.'
      : `The document has no operation named ${name}.`;
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}

function setStatus(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response }) {
          const answer = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
          const failed = answer.errors !== undefined && (answer.data === undefined || answer.data === null);
          response.http.status = failed ? statusOf(answer.errors ?? []) : 200;
          return Promise.resolve();
        },
      }),
  };
}
