import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { label } from '../../components/label.ts';
import { CountryMap } from '../../components/map/country-map.tsx';
import { criterionTexts } from '../../components/picture/criterion-texts.ts';
import {
  ActorCountriesDocument,
  ProjectCountriesDocument,
  type ActorKind,
  type FacetValuesFragment,
  type Transition,
} from '../../generated/operations.ts';
import type { Criteria } from '../../components/use-criteria.ts';
import { actorFilter, projectFilter, themeId } from './filters.ts';

interface ResultMapProps {
  readonly criteria: Criteria;
  /** Facets of the list, which name the values of its filters. */
  readonly facets: readonly FacetValuesFragment[];
}

/** Where the actors of a list are. */
export function ActorResultMap({ criteria, facets }: ResultMapProps): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(ActorCountriesDocument, { filter: actorFilter(criteria.parameters) }, { keep: true });
  const filters = useFilterWords(criteria, facets);
  return (
    <Answered answer={answer}>
      {({ actors }) => (
        <CountryMap
          title={t('map.of.actors')}
          counted="actors"
          countries={actors.facets[0]?.values ?? []}
          address={(code) => `/actors?${inCountry(criteria, code)}`}
          filters={filters}
        />
      )}
    </Answered>
  );
}

/** Where the projects of a list take place. */
export function ProjectResultMap({ criteria, facets }: ResultMapProps): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(ProjectCountriesDocument, { filter: projectFilter(criteria.parameters) }, { keep: true });
  const filters = useFilterWords(criteria, facets);
  return (
    <Answered answer={answer}>
      {({ projects }) => (
        <CountryMap
          title={t('map.of.projects')}
          counted="projects"
          countries={projects.facets[0]?.values ?? []}
          address={(code) => `/projects?${inCountry(criteria, code)}`}
          filters={filters}
        />
      )}
    </Answered>
  );
}

/** The same list, of one country, as a table. */
function inCountry({ parameters }: Criteria, code: string): URLSearchParams {
  const narrowed = new URLSearchParams(parameters);
  narrowed.delete('view');
  narrowed.delete('after');
  narrowed.set('country', code);
  return narrowed;
}

/** The filters of a list, a line for each. */
function useFilterWords({ parameters }: Criteria, facets: ResultMapProps['facets']): string[] {
  const { t } = useTranslation();
  const named = (field: string, value: string) =>
    facets.find((facet) => facet.field === field)?.values.find((one) => one.value === value)?.label ?? value;
  return criterionTexts(
    [
      { term: t('words.kind'), values: parameters.getAll('kind').map((kind) => label('ActorKind', kind as ActorKind)) },
      { term: t('words.country'), values: parameters.getAll('country').map((code) => named('country', code)) },
      {
        term: t('words.transition'),
        values: parameters.getAll('transition').map((transition) => label('Transition', transition as Transition)),
      },
      { term: t('words.theme'), values: parameters.getAll('theme').map((theme) => named('theme', themeId(theme))) },
      { term: t('lists.text'), values: parameters.getAll('q') },
      { term: t('actor.memberships'), values: parameters.getAll('network') },
    ],
    t,
  );
}
