import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from './label.ts';
import { measureNamed, measureNames } from './measure-names.ts';
import type { Criteria } from './use-criteria.ts';

/** The measure whose years are shown; none until the reader chooses one, since they are long to compute. */
export function MeasureChoice({ criteria }: { readonly criteria: Criteria }): ReactElement {
  const { t } = useTranslation();
  return (
    <p>
      <label className="order-choice">
        {t('insight.overYears')}{' '}
        <select
          value={measureNamed(criteria.parameters.get('over')) ?? ''}
          onChange={({ target }) => criteria.set('over', target.value)}
        >
          <option value="">{t('insight.noMeasure')}</option>
          {measureNames.map((name) => (
            <option key={name} value={name}>
              {label('MeasureName', name)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
