import { useParams } from 'react-router';

/** The id of the thing that the page's address names: `actor/lyon` at /actor/lyon. */
export function useThingId(kind: string): string {
  return `${kind}/${useParams()['name'] ?? ''}`;
}
