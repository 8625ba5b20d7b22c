import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criteria } from './use-criteria.ts';

interface OrderChoiceProps {
  readonly criteria: Criteria;
  /** Words for orders in addresses, with what readers see. */
  readonly orders: readonly { readonly id: string; readonly name: string }[];
}

export function OrderChoice({ criteria, orders }: OrderChoiceProps): ReactElement {
  const { t } = useTranslation();
  const first = orders[0]?.id;
  const chosen = criteria.parameters.get('sort') ?? first;
  return (
    <label className="order-choice">
      {t('lists.order')}{' '}
      <select value={chosen} onChange={({ target }) => criteria.set('sort', target.value === first ? '' : target.value)}>
        {orders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
