import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { PlaceMap } from '../../components/map/place-map.tsx';
import { Section } from '../../components/section.tsx';
import { CountryPlacesDocument } from '../../generated/operations.ts';
import type { CountryDetails } from './country-page.tsx';

/** The towns in which the actors of a country have their seat. */
export function ActorMap({ country }: { readonly country: CountryDetails }): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(CountryPlacesDocument, { filter: { countries: [country.code] } });
  return (
    <Answered answer={answer}>
      {({ actors: { nodes, totalCount } }) => (
        <Section id="map" title={t('country.map')} total={totalCount} shown={nodes.length}>
          <PlaceMap title={t('country.mapOf', { country: country.name })} actors={nodes} within={country} />
        </Section>
      )}
    </Answered>
  );
}
