import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatNumber, formatShare, formatValue } from '../../components/format-number.ts';
import { label } from '../../components/label.ts';
import { Pager } from '../../components/pager.tsx';
import { Sampled } from '../../components/sampled.tsx';
import { RankedActorsDocument, type MeasureName, type RankedActorsQuery } from '../../generated/operations.ts';
import { actorFilter } from './filters.ts';

type RankedActor = RankedActorsQuery['ranking']['edges'][number];

interface RankedActorsProps {
  readonly measure: MeasureName;
  readonly parameters: URLSearchParams;
}

/** The actors of the list that have a place in the network, in the order of a measure. Filters change who is listed, not the ranks. */
export function RankedActors({ measure, parameters }: RankedActorsProps): ReactElement {
  const { t } = useTranslation();
  const variables = { measure, among: actorFilter(parameters), after: parameters.get('after') };
  const answer = useAnswer(RankedActorsDocument, variables, { keep: true });
  const columns: readonly Column<RankedActor>[] = [
    { id: 'name', title: t('words.actor'), cell: ({ node }) => <ActorLink actor={node} country /> },
    { id: 'kind', title: t('words.kind'), cell: ({ node }) => label('ActorKind', node.kind) },
    { id: 'value', title: label('MeasureName', measure), figure: true, cell: ({ value }) => formatValue(value) },
    { id: 'rank', title: t('insight.rank'), figure: true, cell: ({ rank }) => formatNumber(rank) },
    {
      id: 'percentile',
      title: t('insight.percentile'),
      figure: true,
      cell: ({ percentile }) => formatShare(percentile / 100),
    },
  ];
  return (
    <Answered answer={answer}>
      {({ ranking: { measure: meaning, sampling, totalCount, edges, pageInfo } }) => (
        <>
          <p>
            {meaning.sentence} <span className="quiet">{meaning.caution}</span> {t('insight.unit', { unit: meaning.unit })}
          </p>
          <p>{t('insight.ranked', { count: totalCount })}</p>
          <Sampled by={sampling} />
          {edges.length > 0 && (
            <DataTable caption={t('frame.actors')} columns={columns} rows={edges} rowId={({ node }) => node.id} />
          )}
          <Pager page={pageInfo} />
        </>
      )}
    </Answered>
  );
}
