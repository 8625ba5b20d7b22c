import type { FieldNode, GraphQLField } from 'graphql';

/** Coerced argument values of one field, defaults included. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Reads one value out of a field's arguments; run again for each request that shares a plan. */
export type Read<Value> = (values: Arguments) => Value;

/** A field of a selection set, with all the places of the document that ask for it under one response key. */
export interface FieldUse {
  readonly responseKey: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** Argument values of the request that the plan is compiled for: only their shape may decide the text. */
  readonly values: Arguments;
}
