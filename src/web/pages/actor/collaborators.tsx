import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { Years } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { timeColumn } from '../../components/time-column.tsx';
import type { ActorProfile } from './actor-profile.ts';

type Collaborator = ActorProfile['collaborators']['edges'][number];

/** With whom it works, and on what. */
export function Collaborators({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.collaborators;
  if (totalCount === 0) return null;
  const columns: readonly Column<Collaborator>[] = [
    { id: 'actor', title: t('words.actor'), cell: ({ node }) => <ActorLink actor={node} country /> },
    { id: 'projects', title: t('words.sharedProjects'), cell: (collaborator) => <SharedProjects of={collaborator} /> },
    { id: 'themes', title: t('words.themes'), cell: ({ themes }) => <Links to={themes.map(({ theme }) => theme)} /> },
    { id: 'years', title: t('words.years'), cell: ({ firstYear, lastYear }) => <Years first={firstYear} last={lastYear} /> },
    ...timeColumn(t('actor.onTimeLine'), edges, ({ firstYear, lastYear }) => ({
      start: firstYear ?? undefined,
      end: lastYear ?? undefined,
    })),
  ];
  return (
    <Section id="collaborators" title={t('actor.collaborators')} total={totalCount} shown={edges.length}>
      <DataTable caption={t('actor.collaborators')} columns={columns} rows={edges} rowId={({ node }) => node.id} />
    </Section>
  );
}

/** Names the first projects and counts the others: all of them are on the page of either actor. */
function SharedProjects({ of: { projects, projectCount } }: { readonly of: Collaborator }): ReactElement {
  const { t } = useTranslation();
  const others = projectCount - projects.length;
  return (
    <>
      <Links to={projects} />
      {others > 0 && <span className="quiet"> {t('words.andOthers', { count: others })}</span>}
    </>
  );
}
