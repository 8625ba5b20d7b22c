import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { DataDocument } from '../../generated/operations.ts';
import { Coverage } from './coverage.tsx';
import { Downloads } from './downloads.tsx';
import { Lately } from './lately.tsx';

/** What the graph covers and what not, what came lately, and how to take it away. */
export function DataPage(): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(DataDocument, {});
  return (
    <>
      <PageTitle text={t('data.title')} />
      <p className="lead">{t('data.lead')}</p>
      <Answered answer={answer}>
        {(data) => (
          <>
            <Lately data={data} />
            <Coverage data={data} />
          </>
        )}
      </Answered>
      <Downloads />
      <Section id="api" title={t('data.api')}>
        <p>
          {t('data.apiText')} <a href="/graphiql">{t('frame.api')}</a>
        </p>
        <p>
          <Link to="/sources">{t('lists.allSources')}</Link>
        </p>
      </Section>
    </>
  );
}
