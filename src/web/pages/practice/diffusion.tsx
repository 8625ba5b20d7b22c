import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { Facts } from '../../components/facts.tsx';
import { formatNumber, formatValue } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { DiffusionDocument, type DiffusionQuery } from '../../generated/operations.ts';
import { AdoptionCurve } from './adoption-curve.tsx';
import { FirstMovers } from './first-movers.tsx';
import { LearningDirections } from './learning-directions.tsx';
import { PassingActors } from './passing-actors.tsx';
import type { PracticeDetails } from './practice-page.tsx';

/** Its diffusion, in the sense of `diffusion` in the API. */
export type PracticeDiffusion = DiffusionQuery['diffusion'];

/** In figures, how it spread: each beside how much is known of it. */
export function Diffusion({ practice }: { readonly practice: PracticeDetails }): ReactElement | null {
  const { t } = useTranslation();
  const spread = practice.adoptions.totalCount > 0;
  const answer = useAnswer(DiffusionDocument, { practice: practice.id }, { enabled: spread });
  if (!spread) return null;
  return (
    <Section id="diffusion" title={t('diffusion.title')}>
      <Answered answer={answer}>
        {({ diffusion }) => (
          <>
            <Known diffusion={diffusion} />
            <AdoptionCurve diffusion={diffusion} />
            <LearningDirections diffusion={diffusion} />
            <FirstMovers diffusion={diffusion} />
            <PassingActors diffusion={diffusion} />
            <Definitions of={diffusion.statistics} />
          </>
        )}
      </Answered>
    </Section>
  );
}

function Known({ diffusion: { known, timeToAdoption } }: { readonly diffusion: PracticeDiffusion }): ReactElement {
  const { t } = useTranslation();
  const { adoptions, edges } = known;
  const outOf = (count: number, total: number) => t('insight.outOf', { count: formatNumber(count), total: formatNumber(total) });
  return (
    <Facts
      facts={[
        { term: t('diffusion.adoptions'), value: formatNumber(adoptions) },
        { term: t('diffusion.withYear'), value: outOf(adoptions - known.withoutYear, adoptions) },
        { term: t('diffusion.withTeacher'), value: outOf(adoptions - known.withoutTeacher, adoptions) },
        { term: t('diffusion.withCountry'), value: outOf(adoptions - known.withoutCountry, adoptions) },
        { term: t('diffusion.withDirection'), value: edges > 0 && outOf(edges - known.edgesWithoutDirection, edges) },
        { term: t('diffusion.beforeList'), value: known.beforeList > 0 && formatNumber(known.beforeList) },
        { term: t('diffusion.contradicting'), value: known.edgesContradicting > 0 && formatNumber(known.edgesContradicting) },
        {
          term: t('diffusion.time'),
          value:
            timeToAdoption !== null &&
            t('diffusion.times', {
              first: timeToAdoption.firstYear,
              quarter: formatValue(timeToAdoption.lowerQuartile),
              half: formatValue(timeToAdoption.median),
              most: formatValue(timeToAdoption.upperQuartile),
              all: formatValue(timeToAdoption.longest),
              count: timeToAdoption.of,
            }),
        },
      ]}
    />
  );
}
