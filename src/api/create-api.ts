import { makeExecutableSchema } from '@graphql-tools/schema';
import { execute, GraphQLError, printSchema, type ExecutionResult } from 'graphql';
import { Compiler, type CompiledRequest } from '../compile/compiler.ts';
import { MaillageError } from '../errors.ts';
import type { GraphStore } from '../graph/graph-store.ts';
import { publicSchema } from '../ontology/public-schema.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import type { Api, OperationRequest } from './api.ts';
import { computedParts } from './computed/index.ts';
import { scalars } from './scalars.ts';
import { asksIntrospection, introspectionPart } from './introspection.ts';
import { searchIdsIn } from './search-ids.ts';

/** Puts the API together over a store: operations are compiled to one statement each, introspection is left to graphql-js. */
export function createApi({ store }: { readonly store: GraphStore }): Api {
  const { ontology } = readOntology();
  const schema = makeExecutableSchema({ typeDefs: printSchema(publicSchema()), resolvers: scalars });
  const { orderedIndexes } = store.capabilities;
  const parts = computedParts(store, ontology, () => compiler);
  const compiler: Compiler = new Compiler({ schema, ontology, orderedIndexes, ...parts });

  async function answer(request: OperationRequest): Promise<ExecutionResult> {
    const { document, operationName, variables = {}, signal, timeoutMs, mostTextHits, onProgress } = request;
    const compiled = compiler.compile(document, operationName, variables);
    if (!('plan' in compiled)) return { errors: compiled };
    const options = { ...(signal !== undefined && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
    const data = await compiled.plan.run(compiled.variables, {
      reader: { read: (statement) => store.read(statement, options) },
      limits: { ...options, ...(onProgress !== undefined && { onProgress }) },
      searchIds: searchIdsIn(store, mostTextHits),
    });
    return asksIntrospection(document) ? withIntrospection(request, compiled, data) : { data };
  }

  async function withIntrospection(
    { document, operationName }: OperationRequest,
    { variables }: CompiledRequest,
    data: Record<string, unknown>,
  ): Promise<ExecutionResult> {
    const part = introspectionPart(schema, document, operationName, variables);
    const described = await execute({ schema, document: part, variableValues: variables });
    return { ...described, data: { ...described.data, ...data } };
  }

  return {
    schema,
    async execute(request) {
      try {
        return await answer(request);
      } catch (error) {
        return { data: null, errors: [toGraphQLError(error)] };
      }
    },
  };
}

/** Keeps the error as the cause: the server masks what is not a MaillageError and logs it. */
function toGraphQLError(error: unknown): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GraphQLError) return error;
  const { code, where, remedy } =
    error instanceof MaillageError ? error : { code: 'INTERNAL', where: undefined, remedy: undefined };
  const extensions = { code, ...(where !== undefined && { where }), ...(remedy !== undefined && { remedy }) };
  return new GraphQLError(original.message, { originalError: original, extensions });
}
