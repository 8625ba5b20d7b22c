import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Cite } from '../../components/cite.tsx';
import { Facts } from '../../components/facts.tsx';
import { formatMoney } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Edtf } from '../../components/period.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { useThingId } from '../../components/use-thing-id.ts';
import { ProjectDocument, type ProjectQuery } from '../../generated/operations.ts';
import { Participants } from './participants.tsx';
import { ProjectDeliberations } from './project-deliberations.tsx';

export type ProjectDetails = NonNullable<ProjectQuery['project']>;

export function ProjectPage(): ReactElement {
  const answer = useAnswer(ProjectDocument, { id: useThingId('project') });
  return (
    <Answered answer={answer}>
      {({ project, dataset }) => (project === null ? <Missing /> : <Details project={project} dataset={dataset} />)}
    </Answered>
  );
}

function Details({
  project,
  dataset,
}: {
  readonly project: ProjectDetails;
  readonly dataset: ProjectQuery['dataset'];
}): ReactElement {
  const { t } = useTranslation();
  return (
    <SourcedPage data={project}>
      <PageTitle text={project.title} over={label('NodeKind', 'PROJECT')} />
      <p className="lead">
        {project.summary ?? t('project.noSummary')}
        <Notes of={project.sources} />
      </p>
      <Facts
        facts={[
          { term: t('words.period'), value: project.period === null ? t('words.unknown') : <Edtf of={project.period} /> },
          { term: t('words.countries'), value: project.countries.length > 0 && <Links to={project.countries} /> },
          { term: t('words.themes'), value: project.themes.length > 0 && <Links to={project.themes} /> },
          { term: t('project.sourceThemes'), value: project.sourceThemes.join(', ') },
          {
            term: t('words.transition'),
            value: project.transitions.map((transition) => label('Transition', transition)).join(', '),
          },
          { term: t('project.status'), value: project.status },
          { term: t('project.budget'), value: project.budget !== null && formatMoney(project.budget) },
          { term: t('frame.practices'), value: project.practices.length > 0 && <Links to={project.practices} /> },
        ]}
      />
      <Participants project={project} />
      <ProjectDeliberations project={project} />
      <Cite id={project.id} name={project.title} dataset={dataset} />
    </SourcedPage>
  );
}
