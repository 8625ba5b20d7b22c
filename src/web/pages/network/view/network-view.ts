import type { ActorKind, MeasureName, Tie, Transition } from '../../../generated/operations.ts';

export const colourings = ['kind', 'country', 'community'] as const;
export type Colouring = (typeof colourings)[number];

export const layoutNames = ['force', 'circle', 'map'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** How many actors one may ask for; the API takes no more than the last. */
export const limits = [200, 500, 1_000, 2_000, 5_000] as const;

export const kinds = [
  'LOCAL_GOVERNMENT',
  'RESEARCH',
  'ASSOCIATION',
  'BUSINESS',
  'PUBLIC_INSTITUTION',
] as const satisfies ActorKind[];
export const transitions = ['URBAN', 'DIGITAL', 'ECOLOGICAL'] as const satisfies Transition[];
export const ties = ['PROJECT', 'PARTNERSHIP', 'MEMBERSHIP', 'LEARNING'] as const satisfies Tie[];

/** What may stand around the drawing. */
export const parts = ['years', 'tools', 'legend', 'notes', 'find', 'panel', 'files', 'table'] as const;
export type Part = (typeof parts)[number];

/** A place in the plane of the layout. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where one looks: the middle of the view and how much of the picture it takes, 1 for all of it. */
export interface CameraView extends Point {
  readonly ratio: number;
}

/** All that a reader chooses on the page of the network. Actors stand by their names in addresses: `lyon` for actor/lyon. */
export interface NetworkView {
  readonly kinds: readonly ActorKind[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly transitions: readonly Transition[];
  /** Themes by their names in addresses: `water` for theme/water. */
  readonly themes: readonly string[];
  /** Ways of being tied; none chosen means all. */
  readonly ties: readonly Tie[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly ego: string | undefined;
  readonly depth: number;
  readonly most: number;
  readonly size: MeasureName;
  readonly colour: Colouring;
  readonly layout: LayoutName;
  readonly seed: number;
  readonly selected: readonly string[];
  /** Actors whose neighbours were added. */
  readonly expanded: readonly string[];
  readonly hidden: readonly string[];
  /** Actors that keep a place of their own whatever the layout. */
  readonly pins: ReadonlyMap<string, Point>;
  readonly camera: CameraView | undefined;
  /** What is shown around a drawing that is embedded in another page. */
  readonly show: readonly Part[];
}

export const plainView: NetworkView = {
  kinds: [],
  countries: [],
  transitions: [],
  themes: [],
  ties: [],
  from: undefined,
  to: undefined,
  ego: undefined,
  depth: 1,
  most: 500,
  size: 'DEGREE',
  colour: 'kind',
  layout: 'force',
  seed: 1,
  selected: [],
  expanded: [],
  hidden: [],
  pins: new Map(),
  camera: undefined,
  show: [],
};
