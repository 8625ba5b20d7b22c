import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Bars } from '../../components/bars.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { SourceText } from '../../components/sourced-page.tsx';
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
              <ul className="source-list">
                {sources.nodes.map((source) => (
                  <li key={source.id}>
                    <SourceText source={source} />{' '}
                    <span className="count">
                      {t('sources.states', { count: source.nodes.totalCount, formatted: formatNumber(source.nodes.totalCount) })}
                    </span>
                  </li>
                ))}
              </ul>
              <Pager page={sources.pageInfo} />
            </Section>
            <Section id="licences" title={t('lists.licences')}>
              <Bars
                bars={dataset.licenses.map(({ value, count }) => ({
                  id: value,
                  name: value === '' ? t('sources.noLicence') : value,
                  count,
                }))}
              />
            </Section>
          </>
        )}
      </Answered>
    </>
  );
}
