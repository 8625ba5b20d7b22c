import type { OnEarth } from './on-earth.ts';

/** What a map shows. Colours are custom properties of tokens.css. */
export interface MapContent {
  readonly areas: readonly MapArea[];
  readonly spots: readonly MapSpot[];
  readonly arcs: readonly MapArc[];
}

/** A country that is shaded. */
export interface MapArea {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** What is said of it when one points at it. */
  readonly title: string;
  readonly colour: string;
  /** Page that a click on it opens. */
  readonly address: string;
  /** Where it is shown as a dot when the map is too coarse to have its shape. */
  readonly at: OnEarth | undefined;
}

/** A place with a number: the area of its circle. */
export interface MapSpot {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly at: OnEarth;
  readonly value: number;
  readonly colour: string;
  /** Stands for a country, of which no place is known. */
  readonly hollow: boolean;
  readonly address: string;
}

/** From one place to another. */
export interface MapArc {
  readonly id: string;
  readonly title: string;
  readonly from: OnEarth;
  readonly to: OnEarth;
  readonly colour: string;
  /** Whether it leads from one to the other, and does not only tie them. */
  readonly directed: boolean;
}
