import type { ReactElement } from 'react';
import type { MeasureName } from '../generated/operations.ts';
import { MeasureChoice } from './measure-choice.tsx';
import { measureNamed } from './measure-names.ts';
import { useCriteria } from './use-criteria.ts';

interface OverYearsProps {
  /** Called with the measure that the reader chose; nothing is asked before. */
  readonly children: (measure: MeasureName) => ReactElement;
}

/** The choice of a measure, kept in the address, and how it went over the years. */
export function OverYears({ children }: OverYearsProps): ReactElement {
  const criteria = useCriteria();
  const measure = measureNamed(criteria.parameters.get('over'));
  return (
    <>
      <MeasureChoice criteria={criteria} />
      {measure !== undefined && children(measure)}
    </>
  );
}
