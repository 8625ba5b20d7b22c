import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatMoney } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import { Period } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import type { ProjectDetails } from './project-page.tsx';

type Participant = ProjectDetails['participants']['edges'][number];

/** Who takes part, in which role, and who says so. */
export function Participants({ project }: { readonly project: ProjectDetails }): ReactElement {
  const { t } = useTranslation();
  const { edges, totalCount } = project.participants;
  const columns: readonly Column<Participant>[] = [
    {
      id: 'actor',
      title: t('words.actor'),
      cell: ({ node, sources }) => (
        <>
          <ActorLink actor={node} country />
          <Notes of={sources} />
        </>
      ),
    },
    { id: 'role', title: t('words.role'), cell: ({ role }) => label('ParticipationRole', role) },
    { id: 'kind', title: t('words.kind'), cell: ({ node }) => label('ActorKind', node.kind) },
    ...(edges.some(({ since, until }) => since !== null || until !== null)
      ? [
          {
            id: 'period',
            title: t('words.period'),
            cell: ({ since, until }: Participant) => <Period since={since} until={until} />,
          },
        ]
      : []),
    ...(edges.some(({ amount }) => amount !== null)
      ? [
          {
            id: 'amount',
            title: t('project.amount'),
            figure: true,
            cell: ({ amount }: Participant) => amount && formatMoney(amount),
          },
        ]
      : []),
  ];
  return (
    <Section id="participants" title={t('project.participants')} total={totalCount} shown={edges.length}>
      {totalCount === 0 ? (
        <p>{t('project.noParticipants')}</p>
      ) : (
        <DataTable
          caption={t('project.participants')}
          columns={columns}
          rows={edges}
          rowId={({ node, role }) => `${node.id} ${role}`}
        />
      )}
    </Section>
  );
}
