import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from './page-title.tsx';

/** For addresses that lead to nothing. */
export function Missing(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle text={t('states.missingTitle')} />
      <p>{t('states.missing')}</p>
    </>
  );
}
