import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { Ontology } from '../ontology/ontology.ts';
import type { DocumentContext } from './collect-fields.ts';
import type { ComputedUse } from './computed-values.ts';
import type { Fragment } from './fragment.ts';
import { ParameterRegister } from './parameter-register.ts';

type SelectionSets = readonly (SelectionSetNode | undefined)[];

export type SelectNode = (
  compilation: Compilation,
  variable: string,
  type: GraphQLNamedType,
  selectionSets: SelectionSets,
) => Fragment;

export interface CompilationSettings {
  readonly ontology: Ontology;
  readonly orderedIndexes: boolean;
}

/** What is known and collected while one operation is compiled. */
export class Compilation {
  readonly parameters = new ParameterRegister();
  /** Fields that are computed in memory for the nodes that the statement finds. */
  readonly computedUses: ComputedUse[] = [];
  readonly document: DocumentContext;
  readonly ontology: Ontology;
  /** What the store can do (Capabilities). */
  readonly orderedIndexes: boolean;
  readonly #selectNode: SelectNode;
  #variables = 0;
  #bounded = true;

  constructor(document: DocumentContext, { ontology, orderedIndexes }: CompilationSettings, selectNode: SelectNode) {
    this.document = document;
    this.ontology = ontology;
    this.orderedIndexes = orderedIndexes;
    this.#selectNode = selectNode;
  }

  /** Projects a node to what a selection asks of it. Handed in, because what leads to a node is part of projecting one. */
  selectNode(variable: string, type: GraphQLNamedType, selectionSets: SelectionSets): Fragment {
    return this.#selectNode(this, variable, type, selectionSets);
  }

  /** Whether nothing so far walks ties or kinds of which nobody knows how many there are (Statement.bounded). */
  get bounded(): boolean {
    return this.#bounded;
  }

  /** To be called by what adds such a walk to the statement. */
  walk(): void {
    this.#bounded = false;
  }

  /** A variable that no other part of the statement uses; the hint makes the Cypher readable. */
  variable(hint: string): string {
    return `${hint.charAt(0).toLowerCase()}${hint.slice(1)}${String(++this.#variables)}`;
  }
}
