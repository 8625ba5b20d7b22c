import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { label } from '../../components/label.ts';
import type { PracticeDiffusion } from './diffusion.tsx';

type FirstMover = PracticeDiffusion['firstMovers'][number];

/** Who adopted it first, as far as years are known. */
export function FirstMovers({ diffusion: { firstMovers } }: { readonly diffusion: PracticeDiffusion }): ReactElement | null {
  const { t } = useTranslation();
  if (firstMovers.length === 0) return null;
  const columns: readonly Column<FirstMover>[] = [
    { id: 'actor', title: t('words.actor'), cell: ({ actor }) => <ActorLink actor={actor} country /> },
    { id: 'year', title: t('words.year'), figure: true, cell: ({ year }) => year },
    { id: 'rank', title: t('insight.rank'), figure: true, cell: ({ rank }) => rank },
    { id: 'side', title: t('diffusion.side'), cell: ({ side }) => (side === null ? t('words.unknown') : label('Side', side)) },
  ];
  return (
    <>
      <h3>{t('diffusion.firstMovers')}</h3>
      <DataTable caption={t('diffusion.firstMovers')} columns={columns} rows={firstMovers} rowId={({ actor }) => actor.id} />
    </>
  );
}
