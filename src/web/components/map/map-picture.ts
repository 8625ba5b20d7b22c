import type { PlacedLabel } from '../picture/place-labels.ts';

/** A map as it is drawn, on the screen and in files alike. Paths are those of SVG, colours custom properties of tokens.css. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** All land, with the countries that are shaded. */
  readonly areas: readonly (Told & { readonly path: string; readonly colour: string })[];
  readonly arcs: readonly (Told & { readonly path: string; readonly head: string; readonly colour: string })[];
  /** Places, the large below the small; and countries too small for a shape. */
  readonly dots: readonly MapDot[];
  readonly labels: readonly PlacedLabel[];
  /** Names of the places that lie beyond the edge, and of the countries without shape and point. */
  readonly outside: readonly string[];
}

export interface MapDot extends Told {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** Only its rim is coloured. */
  readonly hollow: boolean;
}

interface Told {
  readonly id: string;
  readonly title: string | undefined;
  readonly address: string | undefined;
}
