import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatMoney } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { Edtf, Period } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import { timeColumn } from '../../components/time-column.tsx';
import type { ActorProfile } from './actor-profile.ts';

type Participation = ActorProfile['participations']['edges'][number];

/** What it does, in which role. */
export function Participations({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.participations;
  if (totalCount === 0) return null;
  const columns: readonly Column<Participation>[] = [
    {
      id: 'project',
      title: t('words.project'),
      cell: ({ node, sources }) => (
        <>
          <Links to={[node]} />
          <Notes of={sources} />
        </>
      ),
    },
    {
      id: 'role',
      title: t('words.role'),
      cell: ({ role, amount }) => (
        <>
          {label('ParticipationRole', role)}
          {amount !== null && <>, {formatMoney(amount)}</>}
        </>
      ),
    },
    {
      id: 'period',
      title: t('words.period'),
      cell: ({ since, until, node }) =>
        since === null && until === null ? <Edtf of={node.period} /> : <Period since={since} until={until} />,
    },
    ...timeColumn(t('actor.onTimeLine'), edges, ({ node }) => ({
      start: node.startYear ?? undefined,
      end: node.endYear ?? undefined,
    })),
    { id: 'themes', title: t('words.themes'), cell: ({ node }) => <Links to={node.themes} /> },
  ];
  return (
    <Section id="projects" title={t('actor.participations')} total={totalCount} shown={edges.length}>
      <DataTable
        caption={t('actor.participations')}
        columns={columns}
        rows={edges}
        rowId={({ node, role }) => `${node.id} ${role}`}
      />
    </Section>
  );
}
