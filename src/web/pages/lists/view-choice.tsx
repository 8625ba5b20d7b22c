import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criteria } from '../../components/use-criteria.ts';

export type ListView = 'table' | 'map';

const views: readonly ListView[] = ['table', 'map'];

/** How the address asks a list to be shown. */
export function listView({ parameters }: Criteria): ListView {
  return parameters.get('view') === 'map' ? 'map' : 'table';
}

/** The same result as a table or on a map. */
export function ViewChoice({ criteria }: { readonly criteria: Criteria }): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="order-choice">
      {t('lists.view')}{' '}
      <select
        value={listView(criteria)}
        onChange={({ target }) => criteria.set('view', target.value === 'table' ? '' : target.value)}
      >
        {views.map((view) => (
          <option key={view} value={view}>
            {t(`lists.views.${view}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
