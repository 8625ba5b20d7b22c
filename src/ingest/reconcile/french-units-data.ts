import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What is read of @etalab/decoupage-administratif (Insee, DGCL; Licence Ouverte). */
export interface CommuneEntry {
  readonly code: string;
  readonly nom: string;
  readonly type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  readonly departement: string;
  readonly region: string;
  readonly siren?: string;
  /** Of a former commune: the one it is part of now. */
  readonly chefLieu?: string;
  readonly anciensCodes?: readonly string[];
}

export interface AreaEntry {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
}

export interface EpciEntry {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

export interface FrenchUnitsData {
  readonly communes: readonly CommuneEntry[];
  readonly departements: readonly AreaEntry[];
  readonly regions: readonly AreaEntry[];
  readonly epci: readonly EpciEntry[];
}

/** Thirteen megabytes of JSON: read when the first French local government is met, and not kept. */
export async function readFrenchUnitsData(): Promise<FrenchUnitsData> {
  const { resolve } = createRequire(import.meta.url);
  const read = async <Entry>(name: string): Promise<Entry[]> =>
    JSON.parse(await readFile(resolve(`@etalab/decoupage-administratif/data/${name}.json`), 'utf8')) as Entry[];
  return {
    communes: await read('communes'),
    departements: await read('departements'),
    regions: await read('regions'),
    epci: [...(await read<EpciEntry>('epci')), ...(await read<EpciEntry>('ept'))],
  };
}
