import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../components/format-date.ts';
import { formatNumber } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { SourceText } from '../../components/sourced-page.tsx';
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
      <ul className="source-list">
        {read.map((source) => (
          <li key={source.id}>
            <SourceText source={source} />{' '}
            <span className="count">
              {t('sources.states', { count: source.nodes.totalCount, formatted: formatNumber(source.nodes.totalCount) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
