import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { yearOf } from '../../components/edtf-text.ts';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { Period } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import { timeColumn } from '../../components/time-column.tsx';
import type { ActorProfile } from './actor-profile.ts';

type Partnership = ActorProfile['partnerships']['edges'][number];

/** Ties that it declared with others, the earliest first, those without a date last. */
export function Partnerships({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.partnerships;
  if (totalCount === 0) return null;
  const start = ({ since }: Partnership) => yearOf(since);
  const rows = edges.toSorted(
    (a, b) => (start(a) ?? Infinity) - (start(b) ?? Infinity) || a.node.name.localeCompare(b.node.name),
  );
  const columns: readonly Column<Partnership>[] = [
    {
      id: 'actor',
      title: t('words.partner'),
      cell: ({ node, sources }) => (
        <>
          <ActorLink actor={node} country />
          <Notes of={sources} />
        </>
      ),
    },
    { id: 'kind', title: t('words.form'), cell: ({ kind }) => label('PartnershipKind', kind) },
    { id: 'period', title: t('words.period'), cell: ({ since, until }) => <Period since={since} until={until} /> },
    ...timeColumn(t('actor.onTimeLine'), rows, (tie) => ({ start: start(tie), end: yearOf(tie.until) })),
    { id: 'themes', title: t('words.themes'), cell: ({ themes }) => <Links to={themes} /> },
  ];
  return (
    <Section id="partnerships" title={t('actor.partnerships')} total={totalCount} shown={edges.length}>
      <DataTable
        caption={t('actor.partnerships')}
        columns={columns}
        rows={rows}
        rowId={({ node, kind }, index) => `${node.id} ${kind} ${index}`}
      />
    </Section>
  );
}
