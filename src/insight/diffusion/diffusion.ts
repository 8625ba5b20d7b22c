import { groupBy } from '../../group-by.ts';
import type { Adoption, AdoptionSource } from './adoption-source.ts';
import { Cascade } from './cascade.ts';
import { FIRST_LIST_YEAR, sideOf, type Side } from '../dac-recipients.ts';

export const directions = ['SOUTH_TO_NORTH', 'NORTH_TO_SOUTH', 'SOUTH_TO_SOUTH', 'NORTH_TO_NORTH'] as const;
/** Between the sides of two countries, as the enum LearningDirection of schema/ has it. */
export type LearningDirection = (typeof directions)[number];

/** One actor learned the practice from another. */
export interface LearningEdge {
  readonly teacher: string;
  readonly learner: string;
  /** The year the learner took it up. */
  readonly year: number | null;
  /** Years from the teacher's adoption to the learner's; null when either is unknown or the learner was first. */
  readonly lag: number | null;
  /** By the lists of the learner's year; null when a side is not known. */
  readonly direction: LearningDirection | null;
  readonly withinCountry: boolean;
  /** The learner is said to have taken it up before its teacher, or to have learned it from itself. */
  readonly contradicts: boolean;
  readonly sources: readonly string[];
}

export interface DirectionShare {
  readonly direction: LearningDirection;
  readonly count: number;
  /** Of the edges whose direction is known; null when there is none. */
  readonly share: number | null;
  readonly withinCountry: number;
}

/** How many took it up in a year, and how many had by its end. */
export interface CurvePoint {
  readonly year: number;
  readonly adoptions: number;
  readonly cumulative: number;
  readonly cumulativeSouth: number;
  readonly cumulativeNorth: number;
}

/** Years from the first dated adoption to the others: five numbers of their distribution. */
export interface TimeToAdoption {
  readonly firstYear: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly longest: number;
  /** Number of adoptions counted. */
  readonly of: number;
}

/** An adoption in the order of years; those of one year share the best rank. */
export interface Mover {
  readonly actor: string;
  readonly year: number;
  readonly rank: number;
  readonly side: Side | null;
}

/** How much of a practice's diffusion is known. */
export interface DiffusionKnowledge {
  readonly adoptions: number;
  readonly withoutYear: number;
  readonly withoutTeacher: number;
  readonly withoutCountry: number;
  readonly edges: number;
  readonly edgesWithoutYear: number;
  readonly edgesWithoutDirection: number;
  readonly edgesContradicting: number;
  readonly beforeList: number;
}

export interface Diffusion {
  readonly known: DiffusionKnowledge;
  readonly curve: readonly CurvePoint[];
  readonly timeToAdoption: TimeToAdoption | null;
  readonly edges: readonly LearningEdge[];
  readonly directions: readonly DirectionShare[];
  readonly movers: readonly Mover[];
  readonly cascade: Cascade;
}

/** Sorts after every year. */
const UNKNOWN_LAST = Number.MAX_SAFE_INTEGER;

type Countries = AdoptionSource['countries'];
type Dated = Adoption & { readonly year: number };

/** All figures of one practice; what is not known is counted and never guessed. */
export function diffusion(adoptions: readonly Adoption[], countries: Countries): Diffusion {
  const edges = learningEdges(adoptions, countries);
  const dated = adoptions.filter((adoption): adoption is Dated => adoption.year !== null).sort((a, b) => a.year - b.year);
  return {
    known: knowledge(adoptions, edges, countries),
    curve: curveOf(dated, countries),
    timeToAdoption: timeToAdoption(dated),
    edges,
    directions: directionShares(edges),
    movers: moversOf(dated, countries),
    cascade: new Cascade(edges),
  };
}

function moversOf(dated: readonly Dated[], countries: Countries): Mover[] {
  let rank = 0;
  return dated.map(({ actor, year }, index) => {
    if (dated[index - 1]?.year !== year) rank = index + 1;
    return { actor, year, rank, side: sideOf(countries.get(actor) ?? [], year) };
  });
}

/** The earliest first, those without a year last. */
function learningEdges(adoptions: readonly Adoption[], countries: Countries): LearningEdge[] {
  const yearOf = new Map(adoptions.map(({ actor, year }) => [actor, year]));
  const edges = adoptions.flatMap(({ actor: learner, year, learnedFrom, sources }) =>
    [...new Set(learnedFrom)].sort().map((teacher): LearningEdge => {
      const lag = difference(year, yearOf.get(teacher) ?? null);
      const [from, to] = [countries.get(teacher) ?? [], countries.get(learner) ?? []];
      return {
        teacher,
        learner,
        year,
        lag: lag !== null && lag >= 0 ? lag : null,
        direction: directionOf(sideOf(from, year), sideOf(to, year)),
        withinCountry: from.length === 1 && to.length === 1 && from[0] === to[0],
        contradicts: teacher === learner || (lag !== null && lag < 0),
        sources,
      };
    }),
  );
  return edges.sort((one, other) => (one.year ?? UNKNOWN_LAST) - (other.year ?? UNKNOWN_LAST));
}

function difference(later: number | null, earlier: number | null): number | null {
  return later === null || earlier === null ? null : later - earlier;
}

function directionOf(from: Side | null, to: Side | null): LearningDirection | null {
  return from === null || to === null ? null : `${from}_TO_${to}`;
}

function directionShares(edges: readonly LearningEdge[]): DirectionShare[] {
  const known = edges.filter(({ direction }) => direction !== null).length;
  return directions.map((direction) => {
    const found = edges.filter((edge) => edge.direction === direction);
    return {
      direction,
      count: found.length,
      share: known === 0 ? null : found.length / known,
      withinCountry: found.filter(({ withinCountry }) => withinCountry).length,
    };
  });
}

/** One point for each year from the first to the last adoption. */
function curveOf(dated: readonly Dated[], countries: Countries): CurvePoint[] {
  const [first, last] = [dated[0]?.year, dated.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const byYear = groupBy(dated, ({ year }) => year);
  const sum = { all: 0, SOUTH: 0, NORTH: 0 };
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const taken = byYear.get(year) ?? [];
    for (const { actor } of taken) {
      const side = sideOf(countries.get(actor) ?? [], year);
      sum.all++;
      if (side !== null) sum[side]++;
    }
    return { year, adoptions: taken.length, cumulative: sum.all, cumulativeSouth: sum.SOUTH, cumulativeNorth: sum.NORTH };
  });
}

function timeToAdoption(dated: readonly Dated[]): TimeToAdoption | null {
  const [first] = dated;
  if (first === undefined) return null;
  const waits = dated.map(({ year }) => year - first.year);
  return {
    firstYear: first.year,
    lowerQuartile: quantile(waits, 0.25),
    median: quantile(waits, 0.5),
    upperQuartile: quantile(waits, 0.75),
    longest: quantile(waits, 1),
    of: waits.length,
  };
}

/** Between the two values nearest to the place, in proportion (Hyndman & Fan 1996, doi:10.2307/2684934, definition 7). */
function quantile(ascending: readonly number[], share: number): number {
  const place = (ascending.length - 1) * share;
  const [below, above] = [ascending[Math.floor(place)] ?? 0, ascending[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place % 1);
}

function knowledge(adoptions: readonly Adoption[], edges: readonly LearningEdge[], countries: Countries): DiffusionKnowledge {
  const count = <Item>(items: readonly Item[], has: (item: Item) => boolean): number => items.filter(has).length;
  return {
    adoptions: adoptions.length,
    withoutYear: count(adoptions, ({ year }) => year === null),
    withoutTeacher: count(adoptions, ({ learnedFrom }) => learnedFrom.length === 0),
    withoutCountry: count(adoptions, ({ actor }) => !countries.has(actor)),
    edges: edges.length,
    edgesWithoutYear: count(edges, ({ year }) => year === null),
    edgesWithoutDirection: count(edges, ({ direction }) => direction === null),
    edgesContradicting: count(edges, ({ contradicts }) => contradicts),
    beforeList: count(adoptions, ({ year }) => year !== null && year < FIRST_LIST_YEAR),
  };
}
