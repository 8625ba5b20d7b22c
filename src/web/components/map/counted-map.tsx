import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { CountryMap, type CountedCountry } from './country-map.tsx';
import { Section } from '../section.tsx';

type Counted = 'projects' | 'actors';

interface CountedMapProps {
  readonly countries: Readonly<Record<Counted, readonly CountedCountry[]>>;
}

const choices: readonly Counted[] = ['projects', 'actors'];

/** Countries by projects or by actors, as the address says. */
export function CountedMap({ countries }: CountedMapProps): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const counted = parameters.get('map') === 'actors' ? 'actors' : 'projects';
  return (
    <Section id="map" title={t('map.counted')}>
      <nav aria-labelledby="map">
        <ul className="chips">
          {choices.map((choice) => (
            <li key={choice}>
              <Link
                to={choice === 'projects' ? '?' : `?map=${choice}`}
                preventScrollReset
                aria-current={choice === counted ? 'true' : undefined}
              >
                {t(`map.of.${choice}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <CountryMap
        title={t(`map.of.${counted}`)}
        counted={counted}
        countries={countries[counted]}
        address={(code) => `/country/${code.toLowerCase()}`}
      />
    </Section>
  );
}
