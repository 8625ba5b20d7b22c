import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** In place of everything when a script of a page cannot be had, or fails. */
export function Broken(): ReactElement {
  const { t } = useTranslation();
  return (
    <main id="main" className="state state-failed" role="alert">
      <h1>Maillage</h1>
      <p>{t('states.broken')}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('states.retry')}
      </button>
    </main>
  );
}
