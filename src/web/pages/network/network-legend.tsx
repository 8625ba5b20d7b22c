import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../components/format-number.ts';
import type { NodeGroup } from './model/node-groups.ts';

interface NetworkLegendProps {
  readonly groups: readonly NodeGroup[];
  /** What the size of a circle says. */
  readonly size: string;
}

export function NetworkLegend({ groups, size }: NetworkLegendProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="network-legend">
      <ul aria-label={t('network.legend')}>
        {groups.map(({ key, name, colour, count }) => (
          <li key={key}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <circle cx="5" cy="5" r="4.5" fill={`var(${colour})`} />
            </svg>{' '}
            {name} <span className="count">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('network.sizeSays', { size })}</p>
    </div>
  );
}
