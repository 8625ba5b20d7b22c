import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { FacetValuesFragment } from '../generated/operations.ts';
import { Bars } from './bars.tsx';

interface FacetBarsProps {
  readonly facet: FacetValuesFragment | undefined;
  /** Where a value leads to. */
  readonly address?: (value: string) => string;
  readonly most?: number;
}

/** How results are spread over the most frequent values of a field. */
export function FacetBars({ facet, address, most = 10 }: FacetBarsProps): ReactElement {
  const values = (facet?.values ?? []).slice(0, most);
  return (
    <Bars
      bars={values.map(({ value, label, count }) => ({
        id: value,
        name: address === undefined ? label : <Link to={address(value)}>{label}</Link>,
        count,
      }))}
    />
  );
}
