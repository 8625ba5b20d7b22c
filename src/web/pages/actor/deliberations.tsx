import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { Edtf } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import { useDeliberationTexts } from '../../components/use-deliberation-texts.ts';
import { isLocalGovernment, type ActorProfile, type LocalGovernmentProfile } from './actor-profile.ts';

type Deliberation = LocalGovernmentProfile['deliberations']['edges'][number]['node'];

/** What its council deliberated on: how high on the agenda, whether debated, how voted. */
export function Deliberations({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { rank, debate, vote } = useDeliberationTexts();
  if (!isLocalGovernment(actor) || actor.deliberations.totalCount === 0) return null;
  const rows = actor.deliberations.edges.map(({ node }) => node);
  const columns: readonly Column<Deliberation>[] = [
    {
      id: 'title',
      title: t('words.subject'),
      cell: (one) => (
        <>
          <Links to={[one]} />
          <Notes of={one.sources} />
        </>
      ),
    },
    { id: 'date', title: t('words.date'), cell: ({ date }) => <Edtf of={date} /> },
    { id: 'rank', title: t('deliberation.rank'), cell: rank },
    { id: 'debate', title: t('deliberation.debate'), cell: debate },
    { id: 'vote', title: t('deliberation.vote'), cell: vote },
  ];
  return (
    <Section id="deliberations" title={t('actor.deliberations')} total={actor.deliberations.totalCount} shown={rows.length}>
      <DataTable caption={t('actor.deliberations')} columns={columns} rows={rows} rowId={({ id }) => id} />
    </Section>
  );
}
