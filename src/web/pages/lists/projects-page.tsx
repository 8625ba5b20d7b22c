import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { Edtf } from '../../components/period.tsx';
import { ProjectsDocument, type ProjectsQuery } from '../../generated/operations.ts';
import { ExportLinks } from './export-links.tsx';
import { FacetList } from './facet-list.tsx';
import { orderNamed, projectFilter, projectOrders } from './filters.ts';
import { ListLayout } from './list-layout.tsx';
import { OrderChoice } from '../../components/order-choice.tsx';
import { useCriteria, type Criteria } from '../../components/use-criteria.ts';
import { ProjectResultMap } from './result-map.tsx';
import { listView, ViewChoice } from './view-choice.tsx';

export function ProjectsPage(): ReactElement {
  const { t } = useTranslation();
  const criteria = useCriteria();
  const view = listView(criteria);
  const answer = useProjects(criteria);
  const facets = answer.data && <ProjectFacets criteria={criteria} data={answer.data} />;
  const orders = (['title', 'latest', 'earliest', 'participants'] as const).map((id) => ({
    id,
    name: t(`lists.projectOrders.${id}`),
  }));
  return (
    <>
      <PageTitle text={t('frame.projects')} />
      <ListLayout criteria={criteria} facets={facets}>
        <Answered answer={answer}>
          {({ projects, country, theme }) => (
            <>
              <div className="list-head">
                <p role="status">{t('lists.projectCount', { count: projects.totalCount })}</p>
                <ViewChoice criteria={criteria} />
                {view === 'table' && <OrderChoice criteria={criteria} orders={orders} />}
              </div>
              {projects.totalCount === 0 && <p className="state">{t('lists.none')}</p>}
              {view === 'map' ? (
                <ProjectResultMap criteria={criteria} facets={[...country.facets, ...theme.facets]} />
              ) : (
                <>
                  {projects.totalCount > 0 && <ProjectTable projects={projects.nodes} />}
                  <Pager page={projects.pageInfo} />
                </>
              )}
              <ExportLinks type="projects" filter={projectFilter(criteria.parameters)} />
            </>
          )}
        </Answered>
      </ListLayout>
    </>
  );
}

function useProjects({ parameters }: Criteria) {
  return useAnswer(
    ProjectsDocument,
    {
      filter: projectFilter(parameters),
      withoutTransition: projectFilter(parameters, 'transition'),
      withoutTheme: projectFilter(parameters, 'theme'),
      withoutCountry: projectFilter(parameters, 'country'),
      // A project must have all the kinds that are asked for: each further one narrows the list.
      withoutKind: projectFilter(parameters),
      orderBy: orderNamed(projectOrders, parameters.get('sort')),
      after: parameters.get('after'),
    },
    { keep: true },
  );
}

function ProjectFacets({ criteria, data }: { readonly criteria: Criteria; readonly data: ProjectsQuery }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <FacetList title={t('words.transition')} name="transition" facets={data.transition.facets} criteria={criteria} />
      <FacetList title={t('words.theme')} name="theme" facets={data.theme.facets} criteria={criteria} />
      <FacetList title={t('words.country')} name="country" facets={data.country.facets} criteria={criteria} />
      <FacetList title={t('lists.withKind')} name="kind" facets={data.kind.facets} criteria={criteria} />
    </>
  );
}

type ListedProject = ProjectsQuery['projects']['nodes'][number];

function ProjectTable({ projects }: { readonly projects: readonly ListedProject[] }): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<ListedProject>[] = [
    { id: 'title', title: t('words.project'), cell: (project) => <Links to={[project]} /> },
    { id: 'period', title: t('words.period'), cell: ({ period }) => <Edtf of={period} /> },
    { id: 'countries', title: t('words.countries'), cell: ({ countries }) => <Links to={countries} /> },
    { id: 'themes', title: t('words.themes'), cell: ({ themes }) => <Links to={themes} /> },
  ];
  return <DataTable caption={t('frame.projects')} columns={columns} rows={projects} rowId={({ id }) => id} />;
}
