import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { CountedMap } from '../../components/map/counted-map.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { CountriesDocument, type CountriesQuery } from '../../generated/operations.ts';

interface CountedCountry {
  readonly code: string;
  readonly name: string;
  readonly actors: number;
  readonly projects: number;
}

/** The countries in which something is known, those with most actors first. */
export function CountriesPage(): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(CountriesDocument, {});
  const columns: readonly Column<CountedCountry>[] = [
    {
      id: 'name',
      title: t('words.country'),
      cell: ({ code, name }) => <Link to={`/country/${code.toLowerCase()}`}>{name}</Link>,
    },
    { id: 'actors', title: t('frame.actors'), figure: true, cell: ({ actors }) => actors },
    { id: 'projects', title: t('frame.projects'), figure: true, cell: ({ projects }) => projects },
  ];
  return (
    <>
      <PageTitle text={t('frame.countries')} />
      <Answered answer={answer}>
        {(data) => {
          const countries = countedCountries(data);
          return (
            <>
              <p className="lead">{t('lists.countriesLead', { count: countries.length })}</p>
              <CountedMap
                countries={{ projects: data.projects.facets[0]?.values ?? [], actors: data.actors.facets[0]?.values ?? [] }}
              />
              <DataTable caption={t('frame.countries')} columns={columns} rows={countries} rowId={({ code }) => code} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function countedCountries({ actors, projects }: CountriesQuery): CountedCountry[] {
  const counted = new Map<string, CountedCountry>();
  for (const { value, label, count } of actors.facets[0]?.values ?? []) {
    counted.set(value, { code: value, name: label, actors: count, projects: 0 });
  }
  for (const { value, label, count } of projects.facets[0]?.values ?? []) {
    counted.set(value, { code: value, name: label, actors: counted.get(value)?.actors ?? 0, projects: count });
  }
  return [...counted.values()].sort((a, b) => b.actors - a.actors || b.projects - a.projects || a.name.localeCompare(b.name));
}
