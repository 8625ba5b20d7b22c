import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PlaceMap } from '../../components/map/place-map.tsx';
import { Section } from '../../components/section.tsx';
import type { ActorProfile } from './actor-profile.ts';

/** Where those are with whom it has a partnership or a project. */
export function PartnerMap({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const partners = [...actor.partnerships.edges, ...actor.collaborators.edges].map(({ node }) => node);
  if (partners.length === 0) return null;
  return (
    <Section id="map" title={t('actor.map')}>
      <PlaceMap title={t('actor.mapOf', { name: actor.name })} actors={partners} from={actor} notes={[t('actor.mapNote')]} />
    </Section>
  );
}
