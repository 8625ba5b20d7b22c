import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Bars } from '../../components/bars.tsx';
import { FacetBars } from '../../components/facet-bars.tsx';
import { LicenceBars } from '../../components/licence-bars.tsx';
import { Section } from '../../components/section.tsx';
import { YearBars } from '../../components/year-bars.tsx';
import type { DataQuery, FacetValuesFragment } from '../../generated/operations.ts';

/** How much is known of which kind, country, year and under which licence; and of how much one of these is not known. */
export function Coverage({ data }: { readonly data: DataQuery }): ReactElement {
  const { t } = useTranslation();
  const { dataset, actors, projects } = data;
  const years = facetOf(projects, 'startYear');
  const dated = (years?.values ?? []).reduce((sum, { count }) => sum + count, 0);
  const countryAddress = (code: string) => `/country/${code.toLowerCase()}`;
  return (
    <>
      <Section id="kinds" title={t('data.kinds')}>
        <Bars bars={dataset.counts.map(({ value, label, count }) => ({ id: value, name: label, count }))} />
      </Section>
      <Section id="years" title={t('data.years')}>
        <YearBars facet={years} />
        <p className="quiet">{t('data.undated', { count: projects.totalCount - dated, total: projects.totalCount })}</p>
      </Section>
      <div className="columns">
        <Section id="actor-countries" title={t('data.actorCountries')}>
          <FacetBars facet={facetOf(actors, 'country')} address={countryAddress} most={15} />
        </Section>
        <Section id="project-countries" title={t('data.projectCountries')}>
          <FacetBars facet={facetOf(projects, 'country')} address={countryAddress} most={15} />
        </Section>
      </div>
      <p>
        <Link to="/countries">{t('home.allCountries')}</Link>
      </p>
      <LicenceBars licences={dataset.licenses} />
    </>
  );
}

function facetOf(list: { readonly facets: readonly FacetValuesFragment[] }, field: string): FacetValuesFragment | undefined {
  return list.facets.find((facet) => facet.field === field);
}
