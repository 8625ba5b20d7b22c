import { getNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import type { LinkDirection } from '../ontology/ontology.ts';
import { subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { encodeCursor } from './cursor.ts';
import type { FieldUse } from './field-use.ts';
import type { Fragment } from './fragment.ts';
import type { Order } from './order.ts';
import { mappingOf } from './field-mapping.ts';
import { selectEmbedded } from './select-embedded.ts';
import { plain, selectObject } from './select-object.ts';
import { selectReferences } from './select-sources.ts';

/** The variables of one relationship as a reader came upon it. */
export interface EdgeVariables {
  readonly parent: string;
  readonly edge: string;
  readonly node: string;
  readonly direction: LinkDirection;
  /** The order of the list it stands in, when it has a cursor. */
  readonly order?: Order;
}

/** An edge of a connection: the relationship's own properties and sources, and the nodes at its ends. */
export function selectEdge(
  compilation: Compilation,
  variables: EdgeVariables,
  type: GraphQLObjectType,
  selectionSets: readonly (SelectionSetNode | undefined)[],
  particular: (use: FieldUse) => Fragment | undefined = () => undefined,
): Fragment {
  return selectObject(
    compilation,
    type,
    selectionSets,
    (use) => particular(use) ?? selectEdgeField(compilation, variables, type, use),
  );
}

function selectEdgeField(compilation: Compilation, variables: EdgeVariables, type: GraphQLObjectType, use: FieldUse): Fragment {
  const { parent, edge, node, direction, order = [] } = variables;
  const toNode = (variable: string): Fragment =>
    compilation.selectNode(variable, getNamedType(use.definition.type), subselections(use));
  if (use.definition.name === 'cursor') return plain(cursorKeys(order), (raw) => encodeCursor(raw as readonly unknown[]));
  if (use.definition.name === 'node') return toNode(node);
  const mapping = mappingOf(compilation, type, use.definition.name);
  switch (mapping.how) {
    case 'sources':
      return selectReferences(compilation, edge, 'sources', use);
    case 'references':
      return selectReferences(compilation, edge, mapping.property.name, use);
    case 'endpoint':
      return toNode((mapping.side === 'TO') === (direction === 'OUT') ? node : parent);
    case 'embedded':
      return selectEmbedded(compilation, edge, use, mapping.properties);
    case 'property':
      return plain(`${edge}.${mapping.property.name}`);
    default:
      throw new TypeError(`[select-edge] ${type.name}.${use.definition.name}: ${mapping.how} belongs to a node`);
  }
}

/** The values of the order keys in one row, from which its cursor is made. */
export function cursorKeys(order: Order): string {
  return `[${order.map(({ expression }) => expression).join(', ')}]`;
}
