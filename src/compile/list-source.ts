import type { LinkDirection } from '../ontology/ontology.ts';
import type { FacetSpecs } from './facet-spec.ts';
import type { FieldUse } from './field-use.ts';
import type { Fragment } from './fragment.ts';
import type { Order } from './order.ts';

/** A list to be read page by page: the clauses that bind its rows, and their order. */
export interface ListSource {
  /** Variables of the statement around it that the clauses use. */
  readonly imports: readonly string[];
  /** Clauses that bind `node` and what is in `carried`, ending where a WHERE may follow. */
  readonly match: readonly string[];
  readonly predicates: readonly string[];
  /** Subqueries that compute what only the order needs. */
  readonly orderClauses?: readonly string[];
  readonly order: Order;
  readonly node: string;
  readonly edge?: string;
  readonly parent?: string;
  readonly direction?: LinkDirection;
  /** Variables besides `node` that the clauses bind and that edges and cursors read. */
  readonly carried: readonly string[];
  /** Variables that `orderClauses` bind. */
  readonly orderCarried?: readonly string[];
  /** Fields of the edge, or of the row's object, that are not the relationship's own. */
  readonly edgeField?: (use: FieldUse) => Fragment | undefined;
  /** How `nodes` and an edge's `node` are read, when they are not a node of the graph. */
  readonly selectRow?: (use: FieldUse) => Fragment;
  readonly facets?: FacetSpecs;
  /** Set when the list is all nodes of this label in alphabetical order, of which the store may keep the order. */
  readonly alphabetOf?: string;
}
