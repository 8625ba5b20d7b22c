import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatisticMeaningFragment } from '../generated/operations.ts';

/** What figures mean, their units, and how not to read them. */
export function Definitions({ of }: { readonly of: readonly StatisticMeaningFragment[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('insight.definitions')}</summary>
      <dl className="facts">
        {of.map(({ id, label, sentence, caution, unit }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {sentence} <span className="quiet">{caution}</span> {t('insight.unit', { unit })}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
