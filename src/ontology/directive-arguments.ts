import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** The arguments of a mapping directive on a definition, as plain values; undefined when the definition has no such directive. */
export function directiveArguments<Arguments>(
  definition: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined,
  name: string,
): Arguments | undefined {
  const directive = definition?.directives?.find((candidate) => candidate.name.value === name);
  if (directive === undefined) return undefined;
  const entries = (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
  return Object.fromEntries(entries) as Arguments;
}
