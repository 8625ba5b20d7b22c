import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { actorName } from '../../components/actor-name.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { OrderChoice } from '../../components/order-choice.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { useCriteria } from '../../components/use-criteria.ts';
import { useKnownText } from '../../components/use-known-text.ts';
import { CouncilsDocument, type CouncilSharesFragment, type CouncilsQuery } from '../../generated/operations.ts';
import { councilOrderWords, readCouncilOrder } from './council-order.ts';

type Council = CouncilsQuery['councilImportance']['edges'][number];

/** Councils with what they made of what was put before them, and over how many deliberations that is known. */
export function CouncilTable(): ReactElement {
  const { t } = useTranslation();
  const criteria = useCriteria();
  const { parameters } = criteria;
  const variables = { orderBy: readCouncilOrder(parameters), after: parameters.get('councils') };
  const answer = useAnswer(CouncilsDocument, variables, { keep: true });
  const known = useKnownText();
  const columns: readonly Column<Council>[] = [
    { id: 'council', title: t('deliberation.council'), cell: ({ node }) => <ActorLink actor={node} /> },
    {
      id: 'count',
      title: t('deliberations.count'),
      figure: true,
      cell: ({ node, figures }) => <Link to={`?council=${actorName(node.id)}`}>{formatNumber(figures.deliberations)}</Link>,
    },
    { id: 'rank', title: t('deliberations.rank'), figure: true, cell: ({ figures }) => known(figures.relativeRank) },
    { id: 'debated', title: t('deliberations.debated'), figure: true, cell: ({ figures }) => known(figures.debated) },
    { id: 'unanimous', title: t('deliberations.unanimous'), figure: true, cell: ({ figures }) => known(figures.unanimous) },
    { id: 'index', title: t('deliberations.index'), figure: true, cell: ({ figures }) => indexText(figures) },
  ];
  return (
    <Answered answer={answer}>
      {({ councilImportance: { totalCount, overall, edges, pageInfo, statistics } }) => (
        <Section id="councils" title={t('deliberations.councils')} total={totalCount}>
          <p>
            {t('deliberations.overall', {
              deliberations: overall.deliberations,
              rank: known(overall.relativeRank),
              debated: known(overall.debated),
              unanimous: known(overall.unanimous),
            })}
          </p>
          <OrderChoice
            criteria={criteria}
            orders={councilOrderWords.map((id) => ({ id, name: t(`deliberations.orders.${id}`) }))}
          />
          <DataTable caption={t('deliberations.councils')} columns={columns} rows={edges} rowId={({ node }) => node.id} />
          <Pager page={pageInfo} name="councils" of={t('deliberations.councils')} />
          <Definitions of={statistics} />
        </Section>
      )}
    </Answered>
  );
}

function indexText({ index }: CouncilSharesFragment): string {
  return index === null ? '–' : formatNumber(Math.round(index * 100) / 100);
}
