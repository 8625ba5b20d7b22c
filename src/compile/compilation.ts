import type { Ontology } from '../ontology/ontology.ts';
import type { DocumentContext } from './collect-fields.ts';
import { ParameterRegister } from './parameter-register.ts';

/** What is known and collected while one operation is compiled. */
export class Compilation {
  readonly parameters = new ParameterRegister();
  readonly document: DocumentContext;
  readonly ontology: Ontology;
  #variables = 0;

  constructor(document: DocumentContext, ontology: Ontology) {
    this.document = document;
    this.ontology = ontology;
  }

  /** A variable that no other part of the statement uses; the hint makes the Cypher readable. */
  variable(hint: string): string {
    return `${hint.charAt(0).toLowerCase()}${hint.slice(1)}${String(++this.#variables)}`;
  }
}
