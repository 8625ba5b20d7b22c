import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatShare } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import type { PracticeDiffusion } from './diffusion.tsx';

type Direction = PracticeDiffusion['directions'][number];

/** How much of what is known to have been learned went from South to North, and so on; by which list, too. */
export function LearningDirections({
  diffusion: { directions, known, southAndNorth },
}: {
  readonly diffusion: PracticeDiffusion;
}): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<Direction>[] = [
    { id: 'direction', title: t('diffusion.direction'), cell: ({ direction }) => label('LearningDirection', direction) },
    { id: 'count', title: t('diffusion.links'), figure: true, cell: ({ count }) => count },
    { id: 'share', title: t('diffusion.share'), figure: true, cell: ({ share }) => (share === null ? '–' : formatShare(share)) },
    { id: 'within', title: t('diffusion.withinCountry'), figure: true, cell: ({ withinCountry }) => withinCountry },
  ];
  const ofKnownDirection = known.edges - known.edgesWithoutDirection;
  return (
    <>
      <h3>{t('diffusion.directions')}</h3>
      {ofKnownDirection === 0 ? (
        <p>{t('diffusion.noDirection')}</p>
      ) : (
        <DataTable caption={t('diffusion.directions')} columns={columns} rows={directions} rowId={({ direction }) => direction} />
      )}
      <p className="quiet">
        {t('diffusion.sides', { from: southAndNorth.from, review: southAndNorth.review })}{' '}
        <a className="outside" href={southAndNorth.url}>
          {t('diffusion.list')}
        </a>
      </p>
    </>
  );
}
