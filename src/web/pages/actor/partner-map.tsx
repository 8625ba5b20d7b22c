import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { actorPlaces, placeOf, type FoundPlace } from '../../components/map/actor-places.ts';
import type { MapContent } from '../../components/map/map-content.ts';
import { PlaceMap } from '../../components/map/place-map.tsx';
import { Section } from '../../components/section.tsx';
import type { ActorProfile } from './actor-profile.ts';

const OWN = '--own-spot';

/** Where those are with whom it has a partnership or a project, with a line to each. */
export function PartnerMap({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const partners = [...actor.partnerships.edges, ...actor.collaborators.edges].map(({ node }) => node);
  if (partners.length === 0) return null;
  const found = actorPlaces(partners);
  const own = placeOf(actor);
  return (
    <Section id="map" title={t('actor.map')}>
      <PlaceMap
        title={t('actor.mapOf', { name: actor.name })}
        found={found}
        {...(own && { beside: linesFrom(actor, own, found.places), legend: [{ name: actor.name, colour: OWN }] })}
        notes={[t('actor.mapNote')]}
      />
    </Section>
  );
}

function linesFrom({ id, name }: ActorProfile, own: FoundPlace, places: readonly FoundPlace[]): Partial<MapContent> {
  return {
    spots: [{ id, name, title: name, at: own.at, value: 1, address: `/${id}`, colour: OWN, hollow: own.ofCountry }],
    arcs: places
      .filter((place) => place.id !== own.id)
      .map((place) => ({
        id: place.id,
        title: `${own.name} – ${place.name}`,
        from: own.at,
        to: place.at,
        colour: '--arc',
        directed: false,
      })),
  };
}
