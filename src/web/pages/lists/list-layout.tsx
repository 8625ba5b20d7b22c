import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criteria } from '../../components/use-criteria.ts';

interface ListLayoutProps {
  readonly criteria: Criteria;
  readonly facets: ReactNode;
  readonly children: ReactNode;
}

/** Criteria beside the list; above it, and folded, where there is no room. */
export function ListLayout({ criteria, facets, children }: ListLayoutProps): ReactElement {
  const { t } = useTranslation();
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  return (
    <div className="list-layout">
      <details className="criteria" open={wide}>
        <summary>{t('lists.filters')}</summary>
        <TextCriterion criteria={criteria} key={criteria.parameters.get('q')} />
        {facets}
        {criteria.parameters.size > 0 && (
          <button type="button" onClick={criteria.clear}>
            {t('lists.clear')}
          </button>
        )}
      </details>
      <div>{children}</div>
    </div>
  );
}

function TextCriterion({ criteria }: { readonly criteria: Criteria }): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState(criteria.parameters.get('q') ?? '');
  return (
    <form
      role="search"
      aria-label={t('lists.text')}
      className="text-criterion"
      onSubmit={(event) => {
        event.preventDefault();
        criteria.set('q', text.trim());
      }}
    >
      <label>
        {t('lists.text')}
        <input type="text" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="submit">{t('search.submit')}</button>
    </form>
  );
}
