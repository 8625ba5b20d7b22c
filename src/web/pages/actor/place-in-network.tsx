import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { formatShare, formatValue } from '../../components/format-number.ts';
import { Sampled } from '../../components/sampled.tsx';
import { Section } from '../../components/section.tsx';
import { yearSpan } from '../../components/year-span.ts';
import {
  PlaceInNetworkDocument,
  PlaceOnPathsDocument,
  type MeasureMeaningFragment,
  type MeasureName,
  type StandingFiguresFragment,
} from '../../generated/operations.ts';
import type { ActorProfile } from './actor-profile.ts';
import { PlaceOverYears } from './place-over-years.tsx';
import { useRankText } from './use-rank-text.ts';

interface Place {
  readonly measure: MeasureMeaningFragment;
  /** Null where the measure is not defined, undefined while it is not known yet. */
  readonly standing: StandingFiguresFragment | null | undefined;
}

/** Where it stands in the network of shared projects by each measure, and how that went over the years. */
export function PlaceInNetwork({ actor: { id } }: { readonly actor: ActorProfile }): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(PlaceInNetworkDocument, { id, participants: [id] });
  const onPaths = useAnswer(PlaceOnPathsDocument, { id });
  return (
    <Section id="place-in-network" title={t('insight.place')}>
      <Answered answer={answer}>
        {({ actor, measures, projects }) => {
          const standings: Partial<Record<MeasureName, StandingFiguresFragment | null>> = {
            ...actor?.metrics,
            ...onPaths.data?.actor?.metrics,
          };
          if (!standings.DEGREE) return <p>{t('insight.noPlace')}</p>;
          return (
            <>
              <p>{t('insight.placeLead')}</p>
              <PlaceTable places={measures.map((measure) => ({ measure, standing: standings[measure.name] }))} />
              <Answered answer={onPaths}>{({ ranking }) => <Sampled by={ranking.sampling} />}</Answered>
              <Definitions of={measures} />
              <PlaceOverYears id={id} span={yearSpan(projects.facets[0])} />
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function PlaceTable({ places }: { readonly places: readonly Place[] }): ReactElement {
  const { t } = useTranslation();
  const rank = useRankText(t('insight.undefined'));
  const columns: readonly Column<Place>[] = [
    {
      id: 'measure',
      title: t('insight.measure'),
      cell: ({ measure }) => <Link to={`/actors?sort=${measure.name}`}>{measure.label}</Link>,
    },
    { id: 'value', title: t('insight.value'), figure: true, cell: ({ standing }) => formatValue(standing?.value) },
    {
      id: 'rank',
      title: t('insight.rank'),
      figure: true,
      cell: ({ standing }) => (standing === undefined ? '…' : rank(standing)),
    },
    {
      id: 'percentile',
      title: t('insight.percentile'),
      figure: true,
      cell: ({ standing }) => (standing?.percentile == null ? '–' : formatShare(standing.percentile / 100)),
    },
  ];
  return <DataTable caption={t('insight.place')} columns={columns} rows={places} rowId={({ measure }) => measure.name} />;
}
