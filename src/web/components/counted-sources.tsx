import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountedSourceFragment } from '../generated/operations.ts';
import { formatNumber } from './format-number.ts';
import { SourceText } from './sourced-page.tsx';

/** Sources, each with the number of things that it states. */
export function CountedSources({ sources }: { readonly sources: readonly CountedSourceFragment[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceText source={source} />{' '}
          <span className="count">
            {t('sources.states', { count: source.nodes.totalCount, formatted: formatNumber(source.nodes.totalCount) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
