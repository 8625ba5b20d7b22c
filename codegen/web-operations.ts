import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, printSchema, type GraphQLSchema } from 'graphql';

const folder = new URL('../src/web/', import.meta.url);

/** The operations of src/web with the types of their variables and answers. They are texts: the browser needs no GraphQL parser. */
export async function webOperations(schema: GraphQLSchema): Promise<string> {
  const text = await codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    documents: operationFiles().map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
    config: {
      documentMode: 'string',
      dedupeFragments: true,
      immutableTypes: true,
      enumType: 'string-literal',
      useTypeImports: true,
      skipTypename: true,
      inlineFragmentTypes: 'combine',
      defaultScalarType: 'unknown',
      scalars: { Year: 'number', EDTF: 'string', URL: 'string', ID: 'string' },
    },
  });
  return `// Made from schema/ and the operations beside it by \`npm run codegen\`: do not edit.\n${text}\n`;
}

function operationFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => fileURLToPath(new URL(name, folder)));
}
