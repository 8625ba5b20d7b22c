import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { actorPlaces } from '../../components/map/actor-places.ts';
import { knownPlace } from '../../components/map/on-earth.ts';
import { PlaceMap } from '../../components/map/place-map.tsx';
import { Section } from '../../components/section.tsx';
import { CountryPlacesDocument } from '../../generated/operations.ts';
import type { CountryDetails } from './country-page.tsx';

/** The towns in which the actors of a country have their seat. */
export function ActorMap({ country }: { readonly country: CountryDetails }): ReactElement {
  const { t } = useTranslation();
  const { id, code, name } = country;
  const answer = useAnswer(CountryPlacesDocument, { filter: { countries: [code] } });
  return (
    <Answered answer={answer}>
      {({ actors: { nodes, totalCount } }) => (
        <Section id="map" title={t('country.map')} total={totalCount} shown={nodes.length}>
          <PlaceMap
            title={t('country.mapOf', { country: name })}
            // A point of the country would tell nothing of where in it they are.
            found={actorPlaces(nodes.map((actor) => ({ ...actor, country: null })))}
            beside={{ areas: [{ code, title: name, colour: '--shade-1', address: `/${id}`, at: knownPlace(country) }] }}
            detail="50m"
          />
        </Section>
      )}
    </Answered>
  );
}
