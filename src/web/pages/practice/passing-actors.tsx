import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import type { PassingOnFragment } from '../../generated/operations.ts';
import type { PracticeDiffusion } from './diffusion.tsx';

/** From whom others learned it: where sources begin, and who passed on what it had learned. */
export function PassingActors({
  diffusion: { origins, relays, depth },
}: {
  readonly diffusion: PracticeDiffusion;
}): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<PassingOnFragment>[] = [
    { id: 'actor', title: t('words.actor'), cell: ({ actor }) => <ActorLink actor={actor} country /> },
    { id: 'teachers', title: t('diffusion.teachers'), figure: true, cell: ({ teachers }) => teachers },
    { id: 'learners', title: t('diffusion.learners'), figure: true, cell: ({ learners }) => learners },
    { id: 'reach', title: t('diffusion.reach'), figure: true, cell: ({ reach }) => reach },
  ];
  const table = (caption: string, rows: readonly PassingOnFragment[]) => (
    <DataTable caption={caption} columns={columns} rows={rows} rowId={({ actor }) => actor.id} />
  );
  return (
    <>
      <h3>{t('diffusion.origins')}</h3>
      {origins.length === 0 ? <p>{t('diffusion.noOrigin')}</p> : table(t('diffusion.origins'), origins)}
      <h3>{t('diffusion.relays')}</h3>
      {relays.length === 0 ? <p>{t('diffusion.noRelay')}</p> : table(t('diffusion.relays'), relays)}
      {depth > 0 && <p>{t('diffusion.depth', { count: depth })}</p>}
    </>
  );
}
