import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface Definition {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  readonly caution: string;
}

/** What figures mean, and how not to read them. */
export function Definitions({ of }: { readonly of: readonly Definition[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('deliberations.definitions')}</summary>
      <dl className="facts">
        {of.map(({ id, label, sentence, caution }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {sentence} <span className="quiet">{caution}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
