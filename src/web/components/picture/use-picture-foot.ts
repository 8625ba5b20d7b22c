import { useTranslation } from 'react-i18next';
import type { PictureDatasetFragment } from '../../generated/operations.ts';
import { formatDay, formatMoment } from '../format-date.ts';
import { formatNumber } from '../format-number.ts';

/** The lines at the foot of every picture, as of the moment it is asked: date, sources, licences, address. */
export function usePictureFoot(): (dataset: PictureDatasetFragment) => string[] {
  const { t } = useTranslation();
  return ({ builtAt, counts, licenses }) => {
    const sources = counts.find(({ value }) => value === 'SOURCE')?.count ?? 0;
    const licences = licenses.map(({ value, count }) => `${value || t('sources.noLicence')} (${formatNumber(count)})`).join(', ');
    return [
      t('picture.date', { date: formatDay(new Date()), data: formatMoment(builtAt) }),
      t('picture.sources', { sources: formatNumber(sources), address: `${location.origin}/sources` }),
      t('picture.licences', { licences }),
      location.href,
    ];
  };
}
