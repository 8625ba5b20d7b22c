import { useSearchParams } from 'react-router';

const FEW = 25;
const ALL = 500;

/** How many entries the lists of a page show: some, or with `?all` in the address so many that only the largest are cut. */
export function useEntries(): number {
  const [parameters] = useSearchParams();
  return parameters.has('all') ? ALL : FEW;
}
