import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { PlaceMap } from '../../components/map/place-map.tsx';
import { Section } from '../../components/section.tsx';
import { CountryPlacesDocument } from '../../generated/operations.ts';

/** The towns in which the actors of a country have their seat. */
export function ActorMap({ code, name }: { readonly code: string; readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(CountryPlacesDocument, { filter: { countries: [code] } });
  return (
    <Answered answer={answer}>
      {({ actors: { nodes, totalCount } }) => (
        <Section id="map" title={t('country.map')} total={totalCount} shown={nodes.length}>
          <PlaceMap title={t('country.mapOf', { country: name })} actors={nodes} detail="50m" />
        </Section>
      )}
    </Answered>
  );
}
