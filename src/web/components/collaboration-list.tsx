import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollaborationLineFragment } from '../generated/operations.ts';
import { ActorLink } from './actor-link.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { Years } from './period.tsx';

/** Pairs of actors that share projects. */
export function CollaborationList({
  collaborations,
}: {
  readonly collaborations: readonly CollaborationLineFragment[];
}): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<CollaborationLineFragment>[] = [
    {
      id: 'pair',
      title: t('words.actors'),
      cell: ({ a, b }) => (
        <>
          <ActorLink actor={a} country /> {'–'} <ActorLink actor={b} country />
        </>
      ),
    },
    { id: 'projects', title: t('words.sharedProjects'), figure: true, cell: ({ projectCount }) => projectCount },
    { id: 'years', title: t('words.years'), cell: ({ firstYear, lastYear }) => <Years first={firstYear} last={lastYear} /> },
  ];
  return (
    <DataTable
      caption={t('words.collaborations')}
      columns={columns}
      rows={collaborations}
      rowId={({ a, b }) => `${a.id} ${b.id}`}
    />
  );
}
