import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../components/label.ts';
import { SameAsTable } from '../../components/same-as-table.tsx';
import { YearColumns } from '../../components/year-columns.tsx';
import type { PracticeDiffusion } from './diffusion.tsx';

/** How many had adopted it by the end of each year, South and North on one another. */
export function AdoptionCurve({ diffusion: { curve } }: { readonly diffusion: PracticeDiffusion }): ReactElement | null {
  const { t } = useTranslation();
  const [first, last] = [curve[0], curve.at(-1)];
  if (first === undefined || last === undefined || curve.length < 2) return null;
  const [south, north] = [label('Side', 'SOUTH'), label('Side', 'NORTH')];
  const onNoSide = last.cumulative - last.cumulativeSouth - last.cumulativeNorth;
  return (
    <>
      <h3>{t('diffusion.curve')}</h3>
      <YearColumns
        columns={curve.map(({ year, cumulative, cumulativeSouth, cumulativeNorth }) => ({
          year,
          parts: [cumulativeSouth, cumulativeNorth, ...(onNoSide > 0 ? [cumulative - cumulativeSouth - cumulativeNorth] : [])],
        }))}
        names={[south, north, ...(onNoSide > 0 ? [t('diffusion.noSide')] : [])]}
        summary={t('diffusion.curveSummary', {
          first: first.year,
          last: last.year,
          count: last.cumulative,
          south: last.cumulativeSouth,
          north: last.cumulativeNorth,
        })}
      />
      <SameAsTable
        caption={t('diffusion.curve')}
        columns={[
          { id: 'new', title: t('diffusion.ofYear'), figure: true, cell: ({ adoptions }) => adoptions },
          { id: 'all', title: t('diffusion.untilThen'), figure: true, cell: ({ cumulative }) => cumulative },
          { id: 'south', title: south, figure: true, cell: ({ cumulativeSouth }) => cumulativeSouth },
          { id: 'north', title: north, figure: true, cell: ({ cumulativeNorth }) => cumulativeNorth },
        ]}
        rows={curve}
      />
    </>
  );
}
