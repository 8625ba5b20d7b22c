import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CountedSources } from '../../components/counted-sources.tsx';
import { formatMoment } from '../../components/format-date.ts';
import { formatNumber } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import type { DataQuery } from '../../generated/operations.ts';

/** When the data last changed, and the sources that were read last. */
export function Lately({ data: { dataset, sources } }: { readonly data: DataQuery }): ReactElement {
  const { t } = useTranslation();
  const read = sources.nodes.filter(({ retrieved }) => retrieved !== null);
  return (
    <Section id="lately" title={t('data.lately')}>
      <p>{t('data.changed', { moment: formatMoment(dataset.builtAt), version: dataset.version })}</p>
      <p>
        {read.length === 0
          ? t('data.unread')
          : t('data.readLast', { count: read.length, total: formatNumber(sources.totalCount) })}
      </p>
      <CountedSources sources={read} />
    </Section>
  );
}
