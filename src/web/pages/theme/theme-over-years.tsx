import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { formatValue } from '../../components/format-number.ts';
import { OverYears } from '../../components/over-years.tsx';
import { SameAsTable } from '../../components/same-as-table.tsx';
import { YearColumns } from '../../components/year-columns.tsx';
import { yearSpan, type YearSpan } from '../../components/year-span.ts';
import {
  ThemeOverYearsDocument,
  type FacetValuesFragment,
  type MeasureName,
  type ThemeOverYearsQuery,
} from '../../generated/operations.ts';

interface ThemeOverYearsProps {
  readonly id: string;
  /** Years in which projects on it began. */
  readonly startYears: FacetValuesFragment | undefined;
}

/** How the theme went year by year, with the measure that the reader chooses; asked then only. */
export function ThemeOverYears({ id, startYears }: ThemeOverYearsProps): ReactElement | null {
  const span = yearSpan(startYears);
  if (span === undefined) return null;
  return <OverYears>{(measure) => <Years id={id} span={span} measure={measure} />}</OverYears>;
}

interface YearsProps {
  readonly id: string;
  readonly span: YearSpan;
  readonly measure: MeasureName;
}

function Years({ id, span, measure }: YearsProps): ReactElement {
  const answer = useAnswer(ThemeOverYearsDocument, { id, measure, ...span });
  return (
    <Answered answer={answer}>
      {({ evolution, statistics }) => (
        <>
          <Evolution evolution={evolution} />
          <Definitions of={[...statistics.filter(({ name }) => name === 'NETWORK_OVER_TIME'), evolution.measure]} />
        </>
      )}
    </Answered>
  );
}

function Evolution({ evolution: { measure, points } }: { readonly evolution: ThemeOverYearsQuery['evolution'] }): ReactElement {
  const { t } = useTranslation();
  const [first, last] = [points[0], points.at(-1)];
  const mean = t('cohesion.mean', { measure: measure.label });
  const summary = t('cohesion.yearSummary', {
    measure: measure.label,
    first: first?.year,
    last: last?.year,
    before: formatValue(first?.summary.mean),
    now: formatValue(last?.summary.mean),
    actorsBefore: first?.summary.participantCount,
    actors: last?.summary.participantCount,
  });
  return (
    <>
      <h3>{mean}</h3>
      <YearColumns
        columns={points.map(({ year, summary: { mean: value } }) => ({ year, parts: value === null ? [] : [value] }))}
        summary={summary}
      />
      <p className="quiet">{t('network.undated', { count: last?.basis.undated ?? 0 })}</p>
      <SameAsTable
        caption={t('insight.overYears')}
        columns={[
          { id: 'projects', title: t('frame.projects'), figure: true, cell: ({ summary: { projectCount } }) => projectCount },
          { id: 'actors', title: t('words.actors'), figure: true, cell: ({ summary: { participantCount } }) => participantCount },
          { id: 'mean', title: mean, figure: true, cell: ({ summary: { mean: value } }) => formatValue(value) },
          {
            id: 'median',
            title: t('cohesion.median'),
            figure: true,
            cell: ({ summary: { median } }) => formatValue(median),
          },
        ]}
        rows={points}
      />
    </>
  );
}
