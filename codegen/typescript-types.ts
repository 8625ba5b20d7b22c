import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse, printSchema, type GraphQLSchema } from 'graphql';

/** TypeScript types of the API, for the code that answers with them and for the explorer that reads them. */
export async function typescriptTypes(schema: GraphQLSchema): Promise<string> {
  const types = await codegen({
    filename: 'types.ts',
    schema: parse(printSchema(schema)),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: false,
      defaultScalarType: 'unknown',
      scalars: { Year: 'number', EDTF: 'string', URL: 'string', ID: 'string' },
    },
  });
  return `// Made from schema/ by \`npm run codegen\`: do not edit.\n${types}`;
}
