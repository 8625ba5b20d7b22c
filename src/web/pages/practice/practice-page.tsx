import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Facts } from '../../components/facts.tsx';
import { InlineList } from '../../components/inline-list.tsx';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProjectTable } from '../../components/project-table.tsx';
import { Section } from '../../components/section.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { timeColumn } from '../../components/time-column.tsx';
import { useThingId } from '../../components/use-thing-id.ts';
import { PracticeDocument, type PracticeQuery } from '../../generated/operations.ts';
import { Diffusion } from './diffusion.tsx';
import { LearningTree } from './learning-tree.tsx';
import { SpreadMap } from './spread-map.tsx';

export type PracticeDetails = NonNullable<PracticeQuery['practice']>;
type Adoption = PracticeDetails['adoptions']['edges'][number];

/** What it is and how it spread. */
export function PracticePage(): ReactElement {
  const answer = useAnswer(PracticeDocument, { id: useThingId('practice') });
  return (
    <Answered answer={answer}>{({ practice }) => (practice === null ? <Missing /> : <Details practice={practice} />)}</Answered>
  );
}

function Details({ practice }: { readonly practice: PracticeDetails }): ReactElement {
  const { t } = useTranslation();
  return (
    <SourcedPage data={practice}>
      <PageTitle text={practice.name} over={label('NodeKind', 'PRACTICE')} />
      <p className="lead">
        {practice.description}
        <Notes of={practice.sources} />
      </p>
      <Facts facts={[{ term: t('words.themes'), value: practice.themes.length > 0 && <Links to={practice.themes} /> }]} />
      <LearningTree practice={practice} />
      <SpreadMap practice={practice} />
      <Diffusion practice={practice} />
      <Adoptions practice={practice} />
      {practice.projects.length > 0 && (
        <Section id="projects" title={t('practice.projects')} total={practice.projects.length}>
          <ProjectTable projects={practice.projects} />
        </Section>
      )}
    </SourcedPage>
  );
}

function Adoptions({ practice: { adoptions } }: { readonly practice: PracticeDetails }): ReactElement {
  const { t } = useTranslation();
  const { edges, totalCount } = adoptions;
  const columns: readonly Column<Adoption>[] = [
    {
      id: 'actor',
      title: t('words.actor'),
      cell: ({ actor, sources }) => (
        <>
          <ActorLink actor={actor} country />
          <Notes of={sources} />
        </>
      ),
    },
    { id: 'year', title: t('words.year'), cell: ({ year }) => year ?? t('words.unknown') },
    ...timeColumn(t('actor.onTimeLine'), edges, ({ year }) => ({ start: year ?? undefined, end: year ?? undefined })),
    {
      id: 'from',
      title: t('practice.from'),
      cell: ({ learnedFrom }) => (
        <InlineList items={learnedFrom.map((one) => ({ id: one.id, content: <ActorLink actor={one} country /> }))} />
      ),
    },
  ];
  return (
    <Section id="adoptions" title={t('practice.adoptions')} total={totalCount} shown={edges.length}>
      {totalCount === 0 ? (
        <p>{t('practice.noAdoptions')}</p>
      ) : (
        <DataTable caption={t('practice.adoptions')} columns={columns} rows={edges} rowId={({ actor }) => actor.id} />
      )}
    </Section>
  );
}
