import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { formatNumber } from './format-number.ts';

interface SectionProps {
  /** Its anchor in the address. */
  readonly id: string;
  readonly title: string;
  /** Number of all entries, where the section is a list. */
  readonly total?: number;
  /** Number of the entries that are shown; says so, and leads to the others, when there are more. */
  readonly shown?: number;
  readonly children: ReactNode;
}

/** A part of a page with a heading. A list that is not complete says so. */
export function Section({ id, title, total, shown, children }: SectionProps): ReactElement {
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id}>
        {title}
        {total !== undefined && <span className="count"> {formatNumber(total)}</span>}
      </h2>
      {children}
      {total !== undefined && shown !== undefined && shown < total && <Cut total={total} shown={shown} />}
    </section>
  );
}

function Cut({ total, shown }: { readonly total: number; readonly shown: number }): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  return (
    <p className="cut">
      {t('words.shown', { shown: formatNumber(shown), total: formatNumber(total) })}
      {!parameters.has('more') && (
        <>
          {' '}
          <Link to={parameters.size === 0 ? '?more' : `?${parameters}&more`} preventScrollReset>
            {t('words.showMore')}
          </Link>
        </>
      )}
    </p>
  );
}
