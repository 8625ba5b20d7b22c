import { useTranslation } from 'react-i18next';
import { formatFineShare, formatNumber } from '../../components/format-number.ts';
import type { ThemeCohesionQuery } from '../../generated/operations.ts';

export type Cohesion = ThemeCohesionQuery['themeCohesion']['themes'][number];

export interface CohesionRow {
  readonly id: string;
  readonly title: string;
  readonly text: (theme: Cohesion) => string;
}

/** The figures of the community on a theme, each with the number of cases that it rests on. */
export function useCohesionRows(years: { readonly firstYear: number; readonly lastYear: number }): readonly CohesionRow[] {
  const { t } = useTranslation();
  const pairs = (count: number) => t('cohesion.pairs', { count });
  const actors = (count: number) => t('cohesion.actors', { count });
  const cases = (count: number) => t('cohesion.cases', { count });
  const figure = (value: number | null, format: (value: number) => string, ...restsOn: readonly string[]) =>
    t('cohesion.counted', { text: value === null ? t('words.unknown') : format(value), cases: restsOn.join(', ') });
  const share = (value: number | null, ...restsOn: readonly string[]) => figure(value, formatFineShare, ...restsOn);
  return [
    { id: 'members', title: t('cohesion.members'), text: ({ members }) => formatNumber(members.totalCount) },
    { id: 'ties', title: t('cohesion.ties'), text: ({ ties }) => formatNumber(ties) },
    { id: 'density', title: t('cohesion.density'), text: ({ density: { value, of } }) => share(value, pairs(of)) },
    { id: 'core', title: t('cohesion.core'), text: ({ core: { value, of } }) => figure(value, formatNumber, actors(of)) },
    { id: 'research', title: t('cohesion.research'), text: ({ research: { value, of } }) => share(value, actors(of)) },
    ...(['publications', 'events'] as const).flatMap((kind): CohesionRow[] => [
      {
        id: kind,
        title: t(`cohesion.${kind}`),
        text: ({ [kind]: { members, jaccard } }) => share(jaccard.value, pairs(jaccard.of), actors(members)),
      },
      {
        id: `${kind}-shared`,
        title: t(`cohesion.${kind}Shared`),
        text: ({ [kind]: { shared } }) => share(shared.value, cases(shared.of)),
      },
    ]),
    {
      id: 'persistence',
      title: t('cohesion.persistence', { first: years.firstYear, last: years.lastYear }),
      text: ({ persistence: { overall } }) => share(overall.value, cases(overall.of)),
    },
    { id: 'undated', title: t('cohesion.undated'), text: ({ persistence }) => formatNumber(persistence.undated) },
  ];
}
