import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegendEntry } from '../picture/framed-svg.ts';

/** What the colours of a map mean. */
export function MapLegend({ entries }: { readonly entries: readonly LegendEntry[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="map-legend" aria-label={t('map.legend')}>
      {entries.map(({ name, colour }) => (
        <li key={colour}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect width="10" height="10" style={{ fill: `var(${colour})` }} />
          </svg>{' '}
          {name}
        </li>
      ))}
    </ul>
  );
}
