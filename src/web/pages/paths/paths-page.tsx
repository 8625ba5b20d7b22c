import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { actorName } from '../../components/actor-name.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { SourcedPage } from '../../components/sourced-page.tsx';
import { PathsDocument } from '../../generated/operations.ts';
import { PathForm } from './path-form.tsx';
import { PathSteps } from './path-steps.tsx';
import { readPathQuestion } from './path-question.ts';

/** How two actors are tied: several paths, each step with its sources. */
export function PathsPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const { from, to, avoid, maxDegree } = readPathQuestion(parameters);
  const variables = { from: from ?? '', to: to ?? '', avoid, maxDegree: maxDegree ?? null };
  const asked = from !== undefined && to !== undefined;
  const answer = useAnswer(PathsDocument, variables, { enabled: asked });
  return (
    <>
      <PageTitle text={t('paths.title')} />
      <p className="lead">{t('paths.lead')}</p>
      <PathForm />
      {asked && (
        <p>
          <Link to={`/common?a=${actorName(from)}&b=${actorName(to)}`}>{t('paths.common')}</Link>
        </p>
      )}
      {asked && (
        <Answered answer={answer}>
          {({ paths }) => (
            <SourcedPage data={paths}>
              <p role="status">{t('paths.count', { count: paths.length })}</p>
              {paths.length === 0 && <p className="state">{t('paths.none')}</p>}
              <ol className="paths">
                {paths.map((path) => (
                  <PathSteps key={path.steps.map(({ node }) => node.id).join(' ')} path={path} />
                ))}
              </ol>
            </SourcedPage>
          )}
        </Answered>
      )}
    </>
  );
}
