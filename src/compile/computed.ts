import { getNamedType, isLeafType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { Reader, ReadOptions } from '../graph/graph-store.ts';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { Arguments, FieldUse } from './field-use.ts';
import { call, type Complete } from './fragment.ts';

/** Stands for a node of the graph in a computed answer, until the statement has read what is asked of it. */
export class NodeReference {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/**
 * A computed answer: an object with the fields of its GraphQL type. A field with arguments is a function of them, and a
 * node is a NodeReference.
 */
export type ComputedObject = Readonly<Record<string, unknown>>;

/** How long whoever asks waits for what is computed, and how to tell them how much of it is done, from 0 to 1. */
export interface RequestLimits extends ReadOptions {
  readonly onProgress?: (done: number) => void;
}

/** Computes the answer of a root field for which Cypher is not enough, before the statement runs. */
export type ComputedRoot = (values: Arguments, reader: Reader, limits: RequestLimits) => Promise<unknown>;
export type ComputedRoots = Readonly<Record<string, ComputedRoot>>;

/** Argument values of a field in the request at hand. */
export type ValuesOf = (use: FieldUse) => Arguments;

/** A place of the selection where nodes are asked for: their ids go in by a parameter, what is asked of them comes out. */
interface Site {
  readonly parameter: string;
  readonly result: string;
  readonly clause: string;
  readonly complete: Complete;
}

interface ComputedField {
  readonly use: FieldUse;
  readonly site?: Site;
  readonly selection?: ComputedSelection;
}

type RawBySite = ReadonlyMap<Site, ReadonlyMap<string, unknown>>;

/** The selection on a computed answer: which nodes it needs, and how it is read with them. */
export class ComputedSelection {
  readonly #type: GraphQLObjectType;
  readonly #fields: readonly ComputedField[];

  constructor(compilation: Compilation, type: GraphQLObjectType, selectionSets: readonly (SelectionSetNode | undefined)[]) {
    this.#type = type;
    this.#fields = collectFields(compilation.document, type, selectionSets).map((use) => computedField(compilation, use));
  }

  /** All sites of this selection, in the order of their parameters. */
  get sites(): readonly Site[] {
    return this.#fields.flatMap(({ site, selection }) => [...(site === undefined ? [] : [site]), ...(selection?.sites ?? [])]);
  }

  /** Adds the ids that an answer needs at each site. */
  gather(answer: unknown, valuesOf: ValuesOf, ids: Map<Site, Set<string>>): void {
    for (const object of listed(answer)) {
      for (const field of this.#fields) {
        const value = fieldValue(object as ComputedObject, field.use, valuesOf);
        if (field.site !== undefined) for (const node of listed(value)) addId(ids, field.site, (node as NodeReference).id);
        field.selection?.gather(value, valuesOf, ids);
      }
    }
  }

  complete(answer: unknown, valuesOf: ValuesOf, raws: RawBySite): unknown {
    if (answer === null || answer === undefined) return null;
    if (Array.isArray(answer)) return answer.map((item) => this.complete(item, valuesOf, raws));
    return Object.fromEntries(
      this.#fields.map((field) => [field.use.responseKey, this.#completeField(answer as ComputedObject, field, valuesOf, raws)]),
    );
  }

  #completeField(object: ComputedObject, { use, site, selection }: ComputedField, valuesOf: ValuesOf, raws: RawBySite): unknown {
    if (use.definition.name === '__typename') return this.#type.name;
    const value = fieldValue(object, use, valuesOf);
    if (selection !== undefined) return selection.complete(value, valuesOf, raws);
    if (site === undefined) return value ?? null;
    const found = raws.get(site);
    const read = (node: NodeReference): unknown => (found?.has(node.id) === true ? site.complete(found.get(node.id)) : null);
    if (Array.isArray(value)) return value.map((node) => read(node as NodeReference)).filter((node) => node !== null);
    return value === null || value === undefined ? null : read(value as NodeReference);
  }
}

function computedField(compilation: Compilation, use: FieldUse): ComputedField {
  const type = getNamedType(use.definition.type);
  if (isLeafType(type)) return { use };
  if (!isNodeType(compilation, type.name)) {
    return { use, selection: new ComputedSelection(compilation, type as GraphQLObjectType, subselections(use)) };
  }
  const node = compilation.variable('node');
  const result = compilation.variable('nodes');
  const parameter = compilation.parameters.reserve();
  const fragment = compilation.selectNode(node, type, subselections(use));
  const lines = [
    `MATCH (${node}:Node) WHERE ${node}.id IN $${parameter}`,
    ...fragment.clauses,
    `RETURN collect([${node}.id, ${fragment.expression}]) AS ${result}`,
  ];
  return { use, site: { parameter, result, clause: call([], lines), complete: fragment.complete } };
}

function isNodeType({ ontology }: Compilation, type: string): boolean {
  return (
    type === 'Node' ||
    ontology.nodeKinds.has(type) ||
    [...ontology.nodeKinds.values()].some((kind) => kind.subtypes.some(({ name }) => name === type))
  );
}

function fieldValue(object: ComputedObject, use: FieldUse, valuesOf: ValuesOf): unknown {
  const value = object[use.definition.name];
  return typeof value === 'function' ? (value as (values: Arguments) => unknown)(valuesOf(use)) : value;
}

function listed(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function addId(ids: Map<Site, Set<string>>, site: Site, id: string): void {
  const known = ids.get(site) ?? new Set();
  ids.set(site, known.add(id));
}

export type { Site };
