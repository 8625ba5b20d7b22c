import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { CountedSources } from '../../components/counted-sources.tsx';
import { LicenceBars } from '../../components/licence-bars.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { SourcesDocument } from '../../generated/operations.ts';

export function SourcesPage(): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const answer = useAnswer(SourcesDocument, { after: parameters.get('after') }, { keep: true });
  return (
    <>
      <PageTitle text={t('frame.sources')} />
      <p className="lead">{t('lists.sourcesLead')}</p>
      <Answered answer={answer}>
        {({ sources, dataset }) => (
          <>
            <Section id="all" title={t('lists.allSources')} total={sources.totalCount}>
              <CountedSources sources={sources.nodes} />
              <Pager page={sources.pageInfo} />
            </Section>
            <LicenceBars licences={dataset.licenses} />
          </>
        )}
      </Answered>
    </>
  );
}
