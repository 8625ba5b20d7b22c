import type { Ontology } from './ontology.ts';

export interface PropertyOfLabel {
  readonly label: string;
  readonly property: string;
}

/** What an engine must set up before data is written, in terms that every engine understands. */
export interface StoreRules {
  /** A value occurs once among the nodes of the label. Also read as an index. */
  readonly unique: readonly PropertyOfLabel[];
  /** Looked up or ordered by. */
  readonly indexes: readonly PropertyOfLabel[];
  /** Labels whose nodes carry `searchNames` and `searchText`. */
  readonly searchable: readonly string[];
}

/** Label that every node with an id carries, so that one index finds any of them. */
export const NODE_LABEL = 'Node';
export const IDENTIFIER_LABEL = 'Identifier';
/** Of what is kept of two records that were made one: no part of the public graph. */
export const MERGE_LABEL = 'ActorMerge';
/** Folded form of the field that lists of a kind are ordered by. */
export const ORDER_PROPERTY = 'orderKey';
/** Folded names of a node, separated by ` | `: what full-text search weighs most. */
export const SEARCH_NAMES_PROPERTY = 'searchNames';
/** Folded other searchable text of a node. */
export const SEARCH_TEXT_PROPERTY = 'searchText';

export function storeRules(ontology: Ontology): StoreRules {
  const kinds = [...ontology.nodeKinds.values()];
  return {
    unique: [
      { label: NODE_LABEL, property: 'id' },
      { label: IDENTIFIER_LABEL, property: 'key' },
      { label: MERGE_LABEL, property: 'id' },
    ],
    indexes: kinds.flatMap((kind) =>
      [ORDER_PROPERTY, ...kind.properties.filter((p) => p.indexed).map((p) => p.name)].map((property) => ({
        label: kind.label,
        property,
      })),
    ),
    searchable: kinds.filter((kind) => kind.properties.some((p) => p.searchWeight > 0)).map((kind) => kind.label),
  };
}
