import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

interface PagerProps {
  readonly page: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Name of the cursor in the address. */
  readonly name?: string;
  /** What is paged, where a page has several lists. */
  readonly of?: string;
}

/** Leads to the next page of a list, and back to its beginning; Back leads to the page before. */
export function Pager({ page, name = 'after', of }: PagerProps): ReactElement | null {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const later = parameters.has(name);
  if (!page.hasNextPage && !later) return null;
  return (
    <nav className="pager" aria-label={of === undefined ? t('lists.pages') : t('lists.pagesOf', { list: of })}>
      {later && <Link to={addressWith(parameters, name, null)}>{t('lists.firstPage')}</Link>}
      {page.hasNextPage && <Link to={addressWith(parameters, name, page.endCursor)}>{t('lists.nextPage')}</Link>}
    </nav>
  );
}

function addressWith(parameters: URLSearchParams, name: string, cursor: string | null): string {
  const next = new URLSearchParams(parameters);
  if (cursor === null) next.delete(name);
  else next.set(name, cursor);
  return `?${next}`;
}
