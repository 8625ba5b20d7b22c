import { actorId, actorName } from '../../components/actor-name.ts';

/** One of the two whose common ground is asked for: an actor, or a country with all its actors. */
export interface Side {
  /** Its id, e.g. actor/lyon or country/sn. */
  readonly id: string;
  /** ISO 3166-1 alpha-2, of a country. */
  readonly country: string | undefined;
}

/** Addresses say `a=lyon&b=SN`: actors by the end of their id, countries by their code, which is in capitals. */
export function readSide(parameters: URLSearchParams, name: 'a' | 'b'): Side | undefined {
  const value = parameters.get(name) ?? '';
  if (value === '') return undefined;
  return /^[A-Z]{2}$/.test(value)
    ? { id: `country/${value.toLowerCase()}`, country: value }
    : { id: actorId(value), country: undefined };
}

/** What stands in the address for the id of an actor or a country. */
export function sideName(id: string): string {
  return id.startsWith('country/') ? id.slice('country/'.length).toUpperCase() : actorName(id);
}
