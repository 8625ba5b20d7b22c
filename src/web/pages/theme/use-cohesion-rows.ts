import { useTranslation } from 'react-i18next';
import { formatFineShare, formatNumber } from '../../components/format-number.ts';
import type { FigureFragment, ThemeCohesionQuery } from '../../generated/operations.ts';

export type Cohesion = ThemeCohesionQuery['themeCohesion']['themes'][number];

export interface CohesionRow {
  readonly id: string;
  readonly title: string;
  readonly text: (theme: Cohesion) => string;
}

/** The figures of the community on a theme, each with the number of cases that it rests on. */
export function useCohesionRows(years: { readonly firstYear: number; readonly lastYear: number }): readonly CohesionRow[] {
  const { t } = useTranslation();
  const counted = (text: string, of: number, cases: 'pairs' | 'actors' | 'cases') =>
    t('cohesion.counted', { text, cases: t(`cohesion.${cases}`, { count: of }) });
  const share = ({ value, of }: FigureFragment, cases: 'pairs' | 'actors' | 'cases') =>
    counted(value === null ? t('words.unknown') : formatFineShare(value), of, cases);
  return [
    { id: 'members', title: t('cohesion.members'), text: ({ members }) => formatNumber(members.totalCount) },
    { id: 'ties', title: t('cohesion.ties'), text: ({ ties }) => formatNumber(ties) },
    { id: 'density', title: t('cohesion.density'), text: ({ density }) => share(density, 'pairs') },
    {
      id: 'core',
      title: t('cohesion.core'),
      text: ({ core }) => counted(core.value === null ? t('words.unknown') : formatNumber(core.value), core.of, 'actors'),
    },
    { id: 'research', title: t('cohesion.research'), text: ({ research }) => share(research, 'actors') },
    ...(['publications', 'events'] as const).flatMap((kind) => [
      { id: kind, title: t(`cohesion.${kind}`), text: (one: Cohesion) => share(one[kind].jaccard, 'pairs') },
      { id: `${kind}-shared`, title: t(`cohesion.${kind}Shared`), text: (one: Cohesion) => share(one[kind].shared, 'cases') },
    ]),
    {
      id: 'persistence',
      title: t('cohesion.persistence', { first: years.firstYear, last: years.lastYear }),
      text: ({ persistence }) => share(persistence.overall, 'cases'),
    },
    { id: 'undated', title: t('cohesion.undated'), text: ({ persistence }) => formatNumber(persistence.undated) },
  ];
}
