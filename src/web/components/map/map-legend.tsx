import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '../picture/framed-svg.ts';
import { discStyle } from './disc-style.ts';

/** What the colours of a map mean. */
export function MapLegend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="map-legend" aria-label={t('map.legend')}>
      {entries.map(({ name, colour, hollow = false }) => (
        <li key={name}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="4" style={discStyle(colour, hollow)} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}
