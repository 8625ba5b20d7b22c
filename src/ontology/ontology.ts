/**
 * The ontology as plain data: what schema/ says about kinds of node and relationship, resolved once (read-ontology.ts)
 * and asked by everything that stores, checks, compiles or documents the graph.
 */

export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Year' | 'EDTF' | 'URL' | 'Enum';
export type LanguageCode = 'fr' | 'en';

/** A stored property of a node or a relationship. */
export interface Property {
  /** Name in the graph: `nameFr`. */
  readonly name: string;
  /** Name in CSV: `name_fr`. */
  readonly column: string;
  /** GraphQL field that shows it: `name`. */
  readonly field: string;
  readonly scalar: ScalarName;
  readonly list: boolean;
  readonly required: boolean;
  /** The values an Enum property may take. */
  readonly values?: readonly string[];
  /** Name of its enum, for its labels. */
  readonly enumName?: string;
  /** Set on each of the two properties of a field that has a language. */
  readonly language?: LanguageCode;
  /** Set with `language` when at least one of the two properties of the field must be given. */
  readonly requiredText?: boolean;
  /** Set on each property of a field that is an object (Money): given all together or not at all. */
  readonly part?: boolean;
  /** Kind that each id of a list of references belongs to. */
  readonly references?: string;
  /** Set when the property is computed from an EDTF property as the record is written. */
  readonly year?: { readonly of: string; readonly bound: 'START' | 'END' };
  /** Set when only nodes of this subtype have it. */
  readonly subtype?: string;
  readonly searchWeight: number;
  readonly indexed: boolean;
  readonly description: string;
}

export interface Phrase {
  readonly fr: string;
  readonly en: string;
}

export interface Subtype {
  /** GraphQL type and second label: `LocalGovernment`. */
  readonly name: string;
  /** Value of the `kind` property: `LOCAL_GOVERNMENT`. */
  readonly kind: string;
  readonly description: string;
}

export interface NodeKind {
  /** GraphQL type and label: `Actor`. */
  readonly name: string;
  readonly label: string;
  /** Beginning of its ids: `actor` in `actor/lyon`. */
  readonly prefix: string;
  /** Name of its CSV without extension: `actors`. */
  readonly table: string;
  /** Field that lists are ordered by: `name`. */
  readonly order: string;
  readonly title: Phrase;
  readonly properties: readonly Property[];
  readonly subtypes: readonly Subtype[];
  readonly description: string;
}

export interface RelationshipKind {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Names of its CSVs without extension: one for each kind in `from`, in that order, or a single one for all. */
  readonly tables: readonly string[];
  /** Properties that tell two relationships between the same nodes apart. */
  readonly key: readonly string[];
  /** Read from either end alike, so that a tie of B with A is the same as a tie of A with B. */
  readonly symmetric: boolean;
  readonly phrase: Phrase;
  readonly inverse: Phrase;
  readonly properties: readonly Property[];
  readonly description: string;
}

export type LinkDirection = 'OUT' | 'IN' | 'BOTH';

/** How a GraphQL field is read from the graph. */
export type FieldMapping =
  | { readonly how: 'property'; readonly property: Property }
  | { readonly how: 'text'; readonly properties: readonly Property[]; readonly list: boolean }
  | { readonly how: 'embedded'; readonly properties: readonly Property[] }
  | {
      readonly how: 'link';
      readonly relationship: RelationshipKind;
      readonly direction: LinkDirection;
      /** There is always a node at the other end. */
      readonly required: boolean;
    }
  | { readonly how: 'endpoint'; readonly side: 'FROM' | 'TO' }
  | { readonly how: 'references'; readonly property: Property }
  | { readonly how: 'sources' }
  | { readonly how: 'id' }
  | { readonly how: 'derived' };

export interface Ontology {
  readonly nodeKinds: ReadonlyMap<string, NodeKind>;
  readonly relationships: ReadonlyMap<string, RelationshipKind>;
  /** By coordinate: `Actor.name`. Only fields of types that are stored. */
  readonly fields: ReadonlyMap<string, FieldMapping>;
  /** Edge types and the relationship whose properties they show. */
  readonly edgeTypes: ReadonlyMap<string, RelationshipKind>;
  /** By enum, then value: what readers see. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, Phrase>>;
}

/** The kind that an id belongs to, read from its prefix; undefined when the id has none of the known prefixes. */
export function kindOfId(ontology: Ontology, id: string): NodeKind | undefined {
  const prefix = id.slice(0, id.indexOf('/'));
  return [...ontology.nodeKinds.values()].find((kind) => kind.prefix === prefix);
}

/** The GraphQL type of a node of this kind: its subtype when it has some, told by its `kind` property. */
export function typeNameOf(kind: NodeKind, kindValue: unknown): string {
  return kind.subtypes.find((subtype) => subtype.kind === kindValue)?.name ?? kind.name;
}
