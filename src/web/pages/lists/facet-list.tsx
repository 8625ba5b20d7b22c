import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../components/format-number.ts';
import { PromptCheckbox } from '../../components/prompt-checkbox.tsx';
import type { FacetValuesFragment } from '../../generated/operations.ts';
import type { CriterionName } from './filters.ts';
import type { Criteria } from '../../components/use-criteria.ts';

interface FacetListProps {
  readonly title: string;
  readonly name: CriterionName;
  readonly facets: readonly FacetValuesFragment[];
  readonly criteria: Criteria;
}

/** Values shown before one asks for all. */
const FEW = 8;

/** The values of a criterion, with the number of results that each would give beside the other criteria. */
export function FacetList({ title, name, facets, criteria }: FacetListProps): ReactElement | null {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const values = (facets[0]?.values ?? []).map((value) => ({ ...value, value: shortValue(name, value.value) }));
  const chosen = new Set(criteria.parameters.getAll(name));
  if (values.length === 0 && chosen.size === 0) return null;
  const shown = values.filter(({ value }, index) => all || index < FEW || chosen.has(value));
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value}>
          <PromptCheckbox name={name} value={value} checked={chosen.has(value)} onToggle={() => criteria.toggle(name, value)} />
          <span>{label}</span>
          <span className="count">{formatNumber(count)}</span>
        </label>
      ))}
      {shown.length < values.length && (
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {t('lists.allValues', { count: values.length })}
        </button>
      )}
    </fieldset>
  );
}

/** As it stands in the address: a theme without the word of its kind. */
function shortValue(name: CriterionName, value: string): string {
  return name === 'theme' ? value.slice('theme/'.length) : value;
}
