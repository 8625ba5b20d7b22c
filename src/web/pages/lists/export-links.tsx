import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorFilter, ProjectFilter } from '../../generated/operations.ts';

interface ExportLinksProps {
  readonly type: 'actors' | 'projects';
  /** What the list is filtered by; the file holds the same. */
  readonly filter: ActorFilter | ProjectFilter;
}

/** Files of what is listed, under the same filter. */
export function ExportLinks({ type, filter }: ExportLinksProps): ReactElement {
  const { t } = useTranslation();
  const filtered = Object.keys(filter).length === 0 ? '' : `&filter=${encodeURIComponent(JSON.stringify(filter))}`;
  const formats = ['csv-excel', 'xlsx', 'csv'] as const;
  return (
    <p className="export-links">
      {t('lists.export')}{' '}
      {formats.map((format, index) => (
        <span key={format}>
          {index === 0 ? '' : ' · '}
          <a href={`/export/${format}?type=${type}${filtered}`}>{t(`lists.formats.${format}`)}</a>
        </span>
      ))}
    </p>
  );
}
