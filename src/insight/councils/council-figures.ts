import { groupBy } from '../../group-by.ts';
import { isUndated } from '../year-window.ts';
import { grantKey, type Deliberation, type DeliberationSource, type Grant } from './deliberation-source.ts';

/** A mean or a share over what is known, with how many deliberations say nothing; null when none says anything. */
export interface KnownFigure {
  readonly value: number | null;
  readonly known: number;
  readonly unknown: number;
}

export const importanceParts = ['RANK', 'DEBATE', 'DISSENT'] as const;
/** A part of the index of importance, as the enum ImportancePart of schema/ has it. */
export type ImportancePart = (typeof importanceParts)[number];

/** What councils made of some deliberations. */
export interface CouncilFigures {
  readonly deliberations: number;
  readonly undated: number;
  /** Mean rank on the agenda, as stated. */
  readonly agendaRank: KnownFigure;
  /** Mean place on the agenda, from 0 for the first item to 1 for the last. */
  readonly relativeRank: KnownFigure;
  /** Share with a debate. */
  readonly debated: KnownFigure;
  /** Share that passed without a vote against or an abstention. */
  readonly unanimous: KnownFigure;
  readonly projects: number;
  readonly projectsWithAmount: number;
  readonly amounts: readonly Grant[];
  /** Mean of the chosen parts, from 0 to 1; null unless all of them are known. */
  readonly index: number | null;
}

export function councilFigures(
  deliberations: readonly Deliberation[],
  grants: DeliberationSource['grants'],
  parts: readonly ImportancePart[],
): CouncilFigures {
  const over = (valueOf: (one: Deliberation) => number | null): KnownFigure => knownMean(deliberations.map(valueOf));
  const relativeRank = over(relativeRankOf);
  const debated = over(({ debated: said }) => numberOf(said));
  const unanimous = over(({ unanimous: said }) => numberOf(said));
  return {
    deliberations: deliberations.length,
    undated: deliberations.filter(({ years }) => isUndated(years)).length,
    agendaRank: over(({ agendaRank }) => agendaRank),
    relativeRank,
    debated,
    unanimous,
    ...granted(deliberations, grants),
    index: indexOf(parts, {
      RANK: inverse(relativeRank.value),
      DEBATE: debated.value,
      DISSENT: inverse(unanimous.value),
    }),
  };
}

/** Null for what is not known, what cannot be (item 12 of 10) and the only item of a sitting, which is first and last. */
function relativeRankOf({ agendaRank: rank, agendaSize: size }: Deliberation): number | null {
  if (rank === null || size === null || rank < 1 || rank > size || size === 1) return null;
  return (rank - 1) / (size - 1);
}

function knownMean(values: readonly (number | null)[]): KnownFigure {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  return {
    value: known.length === 0 ? null : sum / known.length,
    known: known.length,
    unknown: values.length - known.length,
  };
}

/** Without a part that is not known there is no index: a mean of the others would be one of something else. */
function indexOf(parts: readonly ImportancePart[], values: Readonly<Record<ImportancePart, number | null>>): number | null {
  const { value, unknown } = knownMean([...new Set(parts)].map((part) => values[part]));
  return unknown > 0 ? null : value;
}

/** Each project counts once, however many deliberations concern it. */
function granted(
  deliberations: readonly Deliberation[],
  grants: DeliberationSource['grants'],
): Pick<CouncilFigures, 'projects' | 'projectsWithAmount' | 'amounts'> {
  const keys = new Set(
    deliberations.flatMap(({ localGovernment, projects }) => projects.map((project) => grantKey(localGovernment, project))),
  );
  const found = [...keys].flatMap((key) => grants.get(key) ?? []);
  const currencies = [...groupBy(found, ({ currency }) => currency)].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    projects: keys.size,
    projectsWithAmount: [...keys].filter((key) => grants.has(key)).length,
    amounts: currencies.map(([currency, same]) => ({ currency, amount: same.reduce((sum, { amount }) => sum + amount, 0) })),
  };
}

function numberOf(said: boolean | null): number | null {
  return said === null ? null : Number(said);
}

function inverse(share: number | null): number | null {
  return share === null ? null : 1 - share;
}
