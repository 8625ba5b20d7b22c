import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface ExportLinksProps {
  readonly type: 'actors' | 'projects';
  /** No criterion is set, so that the file holds what is listed. */
  readonly whole: boolean;
}

/** Files of the list. The export takes no criteria: where some are set, the words say that the file holds more. */
export function ExportLinks({ type, whole }: ExportLinksProps): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="export-links">
      {t(whole ? 'lists.exportWhole' : 'lists.exportMore')} <a href={`/export/csv-excel?type=${type}`}>{t('lists.csvExcel')}</a>
      {' · '}
      <a href={`/export/csv?type=${type}`}>{t('lists.csv')}</a>
    </p>
  );
}
