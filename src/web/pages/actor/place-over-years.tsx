import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { formatValue } from '../../components/format-number.ts';
import { OverYears } from '../../components/over-years.tsx';
import { SameAsTable } from '../../components/same-as-table.tsx';
import { YearColumns } from '../../components/year-columns.tsx';
import type { YearSpan } from '../../components/year-span.ts';
import { PlaceOverYearsDocument, type MeasureName, type PlaceOverYearsQuery } from '../../generated/operations.ts';
import { useRankText } from './use-rank-text.ts';

interface PlaceOverYearsProps {
  readonly id: string;
  /** Undefined when no project of the actor has a date. */
  readonly span: YearSpan | undefined;
}

/** How its place went by the measure that the reader chooses; asked then only. */
export function PlaceOverYears({ id, span }: PlaceOverYearsProps): ReactElement {
  const { t } = useTranslation();
  if (span === undefined) return <p>{t('insight.noDates')}</p>;
  return <OverYears>{(measure) => <Years id={id} span={span} measure={measure} />}</OverYears>;
}

interface YearsProps {
  readonly id: string;
  readonly span: YearSpan;
  readonly measure: MeasureName;
}

function Years({ id, span, measure }: YearsProps): ReactElement {
  const answer = useAnswer(PlaceOverYearsDocument, { id, measure, ...span });
  return <Answered answer={answer}>{({ evolution }) => <Evolution evolution={evolution} />}</Answered>;
}

function Evolution({ evolution: { measure, points } }: { readonly evolution: PlaceOverYearsQuery['evolution'] }): ReactElement {
  const { t } = useTranslation();
  const rank = useRankText(t('insight.noTie'));
  const known = points.flatMap(({ year, standing }) => (standing?.value == null ? [] : [{ year, value: standing.value }]));
  const last = points.at(-1);
  const most = known.reduce((one, other) => (other.value > one.value ? other : one), known[0] ?? { year: 0, value: 0 });
  const summary = t('insight.placeSummary', {
    measure: measure.label,
    first: points[0]?.year,
    last: last?.year,
    most: most.year,
    value: formatValue(most.value),
    now: formatValue(last?.standing?.value),
  });
  return (
    <>
      <YearColumns
        columns={points.map(({ year, standing }) => ({ year, parts: standing?.value == null ? [] : [standing.value] }))}
        summary={summary}
      />
      <p className="quiet">{t('network.undated', { count: last?.basis.undated ?? 0 })}</p>
      <SameAsTable
        caption={t('insight.overYears')}
        columns={[
          { id: 'value', title: measure.label, figure: true, cell: ({ standing }) => formatValue(standing?.value) },
          {
            id: 'rank',
            title: t('insight.rank'),
            figure: true,
            cell: ({ standing }) => rank(standing),
          },
        ]}
        rows={points}
      />
    </>
  );
}
