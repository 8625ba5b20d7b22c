import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, Source, type DefinitionNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

const schemaFolder = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The SDL of schema/, one file per concept, as one document in which object types repeat the fields of their interfaces. */
export function readSchemaDocument(folder = schemaFolder): DocumentNode {
  const definitions = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .flatMap((name) => parse(new Source(readFileSync(`${folder}/${name}`, 'utf8'), `schema/${name}`)).definitions);
  return { kind: Kind.DOCUMENT, definitions: completeFromInterfaces(definitions) };
}

/**
 * GraphQL makes an object type repeat each field of its interfaces. The five kinds of actor would say the same 25 fields
 * five times; they leave them out in schema/, and get them here.
 */
function completeFromInterfaces(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaceFields = new Map<string, readonly FieldDefinitionNode[]>();
  for (const definition of definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      interfaceFields.set(definition.name.value, definition.fields ?? []);
    }
  }
  return definitions.map((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
    const inherited = (definition.interfaces ?? []).flatMap(({ name }) => interfaceFields.get(name.value) ?? []);
    return { ...definition, fields: mergeFields(inherited, definition.fields ?? []) };
  });
}

/** Inherited fields first; where a type says a field again, its own type and mapping win and a missing description is inherited. */
function mergeFields(inherited: readonly FieldDefinitionNode[], own: readonly FieldDefinitionNode[]): FieldDefinitionNode[] {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const field of [...inherited, ...own]) {
    const description = field.description ?? fields.get(field.name.value)?.description;
    fields.set(field.name.value, description === undefined ? field : { ...field, description });
  }
  return [...fields.values()];
}
