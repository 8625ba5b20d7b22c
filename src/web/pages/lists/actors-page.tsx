import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { label } from '../../components/label.ts';
import { measureNamed, measureNames } from '../../components/measure-names.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { ActorsDocument, type ActorsQuery } from '../../generated/operations.ts';
import { ActorTable } from './actor-table.tsx';
import { ExportLinks } from './export-links.tsx';
import { FacetList } from './facet-list.tsx';
import { actorFilter, actorOrders, orderNamed, sharedCriteria } from './filters.ts';
import { ListLayout } from './list-layout.tsx';
import { RankedActors } from './ranked-actors.tsx';
import { OrderChoice } from '../../components/order-choice.tsx';
import { useCriteria, type Criteria } from '../../components/use-criteria.ts';
import { ActorResultMap } from './result-map.tsx';
import { listView, ViewChoice } from './view-choice.tsx';

export function ActorsPage(): ReactElement {
  const { t } = useTranslation();
  const criteria = useCriteria();
  const view = listView(criteria);
  const answer = useActors(criteria);
  const facets = answer.data && <ActorFacets criteria={criteria} data={answer.data} />;
  const measure = measureNamed(criteria.parameters.get('sort'));
  const orders = [
    ...(['name', 'collaborators', 'projects'] as const).map((id) => ({ id, name: t(`lists.actorOrders.${id}`) })),
    ...measureNames.map((id) => ({ id, name: t('insight.byMeasure', { measure: label('MeasureName', id) }) })),
  ];
  return (
    <>
      <PageTitle text={t('frame.actors')} />
      <ListLayout criteria={criteria} facets={facets}>
        <Answered answer={answer}>
          {({ actors, country, theme }) => (
            <>
              <div className="list-head">
                <p role="status">{t('lists.actorCount', { count: actors.totalCount })}</p>
                <ViewChoice criteria={criteria} />
                {view === 'table' && <OrderChoice criteria={criteria} orders={orders} />}
              </div>
              {actors.totalCount === 0 && <p className="state">{t('lists.none')}</p>}
              {view === 'map' && <ActorResultMap criteria={criteria} facets={[...country.facets, ...theme.facets]} />}
              {view === 'table' && measure !== undefined && <RankedActors measure={measure} parameters={criteria.parameters} />}
              {view === 'table' && measure === undefined && (
                <>
                  {actors.totalCount > 0 && <ActorTable actors={actors.nodes} />}
                  <Pager page={actors.pageInfo} />
                </>
              )}
              <p>
                <Link to={`/network?${sharedCriteria(criteria.parameters)}`}>{t('network.ofList')}</Link>
              </p>
              <ExportLinks type="actors" filter={actorFilter(criteria.parameters)} />
            </>
          )}
        </Answered>
      </ListLayout>
    </>
  );
}

function useActors({ parameters }: Criteria) {
  return useAnswer(
    ActorsDocument,
    {
      filter: actorFilter(parameters),
      withoutKind: actorFilter(parameters, 'kind'),
      withoutCountry: actorFilter(parameters, 'country'),
      withoutTransition: actorFilter(parameters, 'transition'),
      withoutTheme: actorFilter(parameters, 'theme'),
      orderBy: orderNamed(actorOrders, parameters.get('sort')),
      // A cursor of a ranking is another: see RankedActors.
      after: measureNamed(parameters.get('sort')) === undefined ? parameters.get('after') : null,
    },
    { keep: true },
  );
}

function ActorFacets({ criteria, data }: { readonly criteria: Criteria; readonly data: ActorsQuery }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <FacetList title={t('words.kind')} name="kind" facets={data.kind.facets} criteria={criteria} />
      <FacetList title={t('words.country')} name="country" facets={data.country.facets} criteria={criteria} />
      <FacetList title={t('words.transition')} name="transition" facets={data.transition.facets} criteria={criteria} />
      <FacetList title={t('words.theme')} name="theme" facets={data.theme.facets} criteria={criteria} />
    </>
  );
}
