import type { useTranslation } from 'react-i18next';

interface Criterion {
  readonly term: string;
  readonly values: readonly string[];
}

/** Filters in words, each with its values; those without a value are not said. */
export function criterionTexts(criteria: readonly Criterion[], t: ReturnType<typeof useTranslation>['t']): string[] {
  return criteria
    .filter(({ values }) => values.length > 0)
    .map(({ term, values }) => t('picture.criterion', { term, values: values.join(', ') }));
}
