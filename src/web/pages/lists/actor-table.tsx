import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink, type NamedActor } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';

export interface ListedActor extends NamedActor {
  readonly metrics: { readonly degree: number } | null;
}

export function ActorTable({ actors }: { readonly actors: readonly ListedActor[] }): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<ListedActor>[] = [
    { id: 'name', title: t('words.actor'), cell: (actor) => <ActorLink actor={actor} /> },
    { id: 'kind', title: t('words.kind'), cell: ({ kind }) => label('ActorKind', kind) },
    { id: 'country', title: t('words.country'), cell: ({ country }) => (country ? <Links to={[country]} /> : null) },
    { id: 'collaborators', title: t('words.collaborators'), figure: true, cell: ({ metrics }) => metrics?.degree ?? 0 },
  ];
  return <DataTable caption={t('frame.actors')} columns={columns} rows={actors} rowId={({ id }) => id} />;
}
