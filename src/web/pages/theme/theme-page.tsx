import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { CollaborationList } from '../../components/collaboration-list.tsx';
import { FacetBars } from '../../components/facet-bars.tsx';
import { Facts } from '../../components/facts.tsx';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { CountryMap } from '../../components/map/country-map.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProjectTable } from '../../components/project-table.tsx';
import { Section } from '../../components/section.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { useEntries } from '../../components/use-entries.ts';
import { useThingId } from '../../components/use-thing-id.ts';
import { YearBars } from '../../components/year-bars.tsx';
import { ThemeDocument, type ThemeQuery } from '../../generated/operations.ts';
import { ActorTable } from '../lists/actor-table.tsx';
import { ThemeCohesion } from './theme-cohesion.tsx';
import { ThemeOverYears } from './theme-over-years.tsx';

type ThemeDetails = NonNullable<ThemeQuery['theme']>;

/** Who works on this, where, with whom, since when. Projects on narrower themes count. */
export function ThemePage(): ReactElement {
  const id = useThingId('theme');
  const answer = useAnswer(ThemeDocument, { id, themes: [id], entries: useEntries() });
  return (
    <Answered answer={answer}>
      {(data) => (data.theme === null ? <Missing /> : <Details theme={data.theme} data={data} />)}
    </Answered>
  );
}

function Details({ theme, data }: { readonly theme: ThemeDetails; readonly data: ThemeQuery }): ReactElement {
  const { t } = useTranslation();
  const name = theme.id.slice('theme/'.length);
  const facet = (field: string) => theme.actors.facets.find((one) => one.field === field);
  return (
    <SourcedPage data={data}>
      <PageTitle
        text={theme.label}
        over={theme.transition === null ? label('NodeKind', 'THEME') : label('Transition', theme.transition)}
      />
      <p className="lead">
        {theme.definition}
        <Notes of={theme.sources} />
      </p>
      <Vocabulary theme={theme} />
      <Section id="who" title={t('theme.who')} total={theme.actors.totalCount} shown={data.actors.nodes.length}>
        <ActorTable actors={data.actors.nodes} />
        <p>
          <Link to={`/actors?theme=${name}`}>{t('theme.filterActors')}</Link>
        </p>
      </Section>
      <Section id="where" title={t('theme.where')}>
        <CountryMap
          title={t('theme.mapOf', { theme: theme.label })}
          counted="actors"
          countries={facet('country')?.values ?? []}
          address={(code) => `/actors?theme=${name}&country=${code}`}
        />
        <FacetBars facet={facet('country')} address={(code) => `/actors?theme=${name}&country=${code}`} />
      </Section>
      <Section id="kinds" title={t('home.byKind')}>
        <FacetBars facet={facet('kind')} address={(kind) => `/actors?theme=${name}&kind=${kind}`} />
      </Section>
      <Section
        id="with"
        title={t('theme.withWhom')}
        total={data.collaborations.totalCount}
        shown={data.collaborations.nodes.length}
      >
        <CollaborationList collaborations={data.collaborations.nodes} />
        <p>
          <Link to={`/network?theme=${name}`}>{t('network.sameAsNetwork')}</Link>
        </p>
      </Section>
      <ThemeCohesion theme={theme} />
      <Section id="since" title={t('theme.projects')} total={theme.projects.totalCount} shown={data.projects.nodes.length}>
        <YearBars facet={theme.projects.facets[0]} />
        <ThemeOverYears id={theme.id} startYears={theme.projects.facets[0]} />
        <ProjectTable projects={data.projects.nodes} />
      </Section>
    </SourcedPage>
  );
}

/** Its place among other themes, and its counterparts in other vocabularies. */
function Vocabulary({ theme }: { readonly theme: ThemeDetails }): ReactElement {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { term: t('theme.broader'), value: theme.broader && <Links to={[theme.broader]} /> },
        { term: t('theme.narrower'), value: theme.narrower.length > 0 && <Links to={theme.narrower} /> },
        { term: t('theme.altLabels'), value: theme.altLabels.join(', ') },
        { term: t('theme.sdg'), value: theme.sdgTargets.join(', ') },
        { term: t('theme.dac'), value: theme.dacPurposeCodes.join(', ') },
        { term: t('theme.atlas'), value: theme.cncdTheme },
      ]}
    />
  );
}
