import { groupBy } from '../../group-by.ts';
import { meetsWindow, type YearWindow } from '../year-window.ts';
import { councilFigures, type CouncilFigures, type ImportancePart } from './council-figures.ts';
import type { DeliberationSource } from './deliberation-source.ts';

export const councilOrderFields = ['INDEX', 'RELATIVE_RANK', 'DEBATED', 'UNANIMOUS', 'DELIBERATIONS'] as const;
/** What a list of councils is ordered by, as the enum CouncilOrderField of schema/ has it. */
export type CouncilOrderField = (typeof councilOrderFields)[number];

export interface CouncilQuestion {
  readonly window: YearWindow;
  /** Ids of themes: only deliberations on one of them, or on a narrower one. */
  readonly about: readonly string[] | undefined;
  /** Only these local governments. */
  readonly among: ReadonlySet<string> | undefined;
  readonly parts: readonly ImportancePart[];
  readonly orderBy: { readonly field: CouncilOrderField; readonly direction: 'ASC' | 'DESC' };
}

export interface Council {
  readonly localGovernment: string;
  readonly figures: CouncilFigures;
  /** What the list is ordered by; unknown values come last in either direction, and those that are alike by their ids. */
  readonly value: number | null;
}

export interface CouncilList {
  readonly councils: readonly Council[];
  /** Over the deliberations of all councils of the list together. */
  readonly overall: CouncilFigures;
}

const valueOf: Readonly<Record<CouncilOrderField, (figures: CouncilFigures) => number | null>> = {
  INDEX: ({ index }) => index,
  RELATIVE_RANK: ({ relativeRank }) => relativeRank.value,
  DEBATED: ({ debated }) => debated.value,
  UNANIMOUS: ({ unanimous }) => unanimous.value,
  DELIBERATIONS: ({ deliberations }) => deliberations,
};

/** The local governments that deliberated within the choice, with what their councils made of it. */
export function councilList({ deliberations, grants }: DeliberationSource, question: CouncilQuestion): CouncilList {
  const { window, about, among, parts, orderBy } = question;
  const chosen = deliberations.filter(
    ({ localGovernment, years, themes }) =>
      meetsWindow(years, window) &&
      among?.has(localGovernment) !== false &&
      (about === undefined || about.some((theme) => themes.has(theme))),
  );
  const councils = [...groupBy(chosen, ({ localGovernment }) => localGovernment)].map(([localGovernment, own]): Council => {
    const figures = councilFigures(own, grants, parts);
    return { localGovernment, figures, value: valueOf[orderBy.field](figures) };
  });
  return { councils: councils.sort(comparing(orderBy.direction)), overall: councilFigures(chosen, grants, parts) };
}

function comparing(direction: 'ASC' | 'DESC'): (one: Council, other: Council) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  return (one, other) =>
    Number(one.value === null) - Number(other.value === null) ||
    sign * ((one.value ?? 0) - (other.value ?? 0)) ||
    (one.localGovernment < other.localGovernment ? -1 : 1);
}
