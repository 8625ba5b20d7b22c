import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { CollaborationList } from '../../components/collaboration-list.tsx';
import { FacetBars } from '../../components/facet-bars.tsx';
import { label } from '../../components/label.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProjectTable } from '../../components/project-table.tsx';
import { Section } from '../../components/section.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { useEntries } from '../../components/use-entries.ts';
import { useThingId } from '../../components/use-thing-id.ts';
import { YearBars } from '../../components/year-bars.tsx';
import { CountryDocument, type CountryQuery } from '../../generated/operations.ts';
import { ActorTable } from '../lists/actor-table.tsx';
import { ActorMap } from './actor-map.tsx';

/** Who of a country works with whom abroad, what takes place in it, and on which themes. */
export function CountryPage(): ReactElement {
  const code = useThingId('country').slice('country/'.length).toUpperCase();
  const answer = useAnswer(CountryDocument, {
    code,
    actors: { countries: [code] },
    projects: { countries: [code] },
    between: { countries: [code], crossBorder: true },
    entries: useEntries(),
  });
  return (
    <Answered answer={answer}>
      {(data) => (data.country === null ? <Missing /> : <Details country={data.country} data={data} />)}
    </Answered>
  );
}

export type CountryDetails = NonNullable<CountryQuery['country']>;

interface DetailsProps {
  readonly country: CountryDetails;
  readonly data: CountryQuery;
}

function Details({ country, data: { actors, projects, collaborations, country: stated } }: DetailsProps): ReactElement {
  const { t } = useTranslation();
  const { code, name } = country;
  const facet = (field: string) => projects.facets.find((one) => one.field === field);
  const empty = actors.totalCount === 0 && projects.totalCount === 0;
  return (
    <SourcedPage data={[stated, projects]}>
      <PageTitle text={name} over={label('NodeKind', 'COUNTRY')} />
      <p className="lead">
        {empty
          ? t('country.empty')
          : t('country.lead', {
              actors: t('lists.actorCount', { count: actors.totalCount }),
              projects: t('lists.projectCount', { count: projects.totalCount }),
            })}
        <Notes of={country.sources} />
      </p>
      {collaborations.totalCount > 0 && (
        <Section id="with" title={t('country.with')} total={collaborations.totalCount} shown={collaborations.nodes.length}>
          <CollaborationList collaborations={collaborations.nodes} />
          <p>
            <Link to={`/network?country=${code}`}>{t('network.sameAsNetwork')}</Link>
          </p>
        </Section>
      )}
      {actors.totalCount > 0 && (
        <Section id="actors" title={t('country.actors')} total={actors.totalCount} shown={actors.nodes.length}>
          {(actors.facets[0]?.values.length ?? 0) > 1 && (
            <FacetBars facet={actors.facets[0]} address={(kind) => `/actors?country=${code}&kind=${kind}`} />
          )}
          <ActorTable actors={actors.nodes} />
          <p>
            <Link to={`/actors?country=${code}`}>{t('theme.filterActors')}</Link>
          </p>
        </Section>
      )}
      {actors.totalCount > 0 && <ActorMap country={country} />}
      {projects.totalCount > 0 && (
        <Section id="projects" title={t('country.projects')} total={projects.totalCount} shown={projects.nodes.length}>
          <YearBars facet={facet('startYear')} />
          <FacetBars
            facet={facet('theme')}
            address={(theme) => `/projects?country=${code}&theme=${theme.slice('theme/'.length)}`}
          />
          <ProjectTable projects={projects.nodes} />
        </Section>
      )}
    </SourcedPage>
  );
}
