import { useSearchParams } from 'react-router';

const FEW = 25;
/** More would cost more than the API lets one operation cost. */
const MANY = 250;

/** How many entries the lists of a page show: some, or with `?more` in the address so many that only the largest are cut. */
export function useEntries(): number {
  const [parameters] = useSearchParams();
  return parameters.has('more') ? MANY : FEW;
}
