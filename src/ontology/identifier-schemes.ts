/** A register whose codes stand for actors or places. */
export interface IdentifierScheme {
  readonly label: string;
  readonly pattern: RegExp;
  /** How a code looks, in words. */
  readonly form: string;
  /** Address of the register's page for a code, with `{value}` in place of the code. */
  readonly url?: string;
}

export const identifierSchemes: Readonly<Record<string, IdentifierScheme>> = {
  insee: {
    label: 'Insee, code officiel géographique',
    pattern: /^(?:\d{2}|2[AB])\d{3}$|^(?:DEP-(?:\d{2,3}|2[AB])|REG-\d{2})$/,
    form: 'five characters for a commune (69123, 2A004), DEP- or REG- and its code for a département or a région (DEP-69, REG-84)',
  },
  siren: {
    label: 'Sirene, entreprise',
    pattern: /^\d{9}$/,
    form: 'nine digits',
    url: 'https://annuaire-entreprises.data.gouv.fr/entreprise/{value}',
  },
  siret: {
    label: 'Sirene, établissement',
    pattern: /^\d{14}$/,
    form: 'fourteen digits',
    url: 'https://annuaire-entreprises.data.gouv.fr/etablissement/{value}',
  },
  rna: { label: 'Répertoire national des associations', pattern: /^W\d{9}$/, form: 'W and nine digits' },
  geonames: { label: 'GeoNames', pattern: /^\d{1,9}$/, form: 'digits', url: 'https://www.geonames.org/{value}' },
  wikidata: { label: 'Wikidata', pattern: /^Q[1-9]\d*$/, form: 'Q and digits', url: 'https://www.wikidata.org/wiki/{value}' },
  // A zero, six characters of Crockford's base 32 (no i, l, o, u) and two check digits: ror.readme.io/docs/identifier
  ror: {
    label: 'ROR',
    pattern: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/,
    form: 'a zero and eight characters, without the address',
    url: 'https://ror.org/{value}',
  },
  'iati-org': {
    label: 'IATI',
    pattern: /^[A-Z0-9]{2,}-[^\s|]+$/i,
    form: 'a register, a hyphen and the code, e.g. FR-RC-775722523',
  },
  'hal-struct': {
    label: 'HAL, structure',
    pattern: /^\d+$/,
    form: 'digits',
    url: 'https://aurehal.archives-ouvertes.fr/structure/read/id/{value}',
  },
  // The number of the organisation in MyCovenant, which stays when its name or group changes.
  covenant: {
    label: 'Covenant of Mayors',
    pattern: /^\d{1,9}(?:_[a-z]{2,9})?$/,
    form: 'digits, with the regional office after an underscore (20369_med)',
  },
  openalex: { label: 'OpenAlex', pattern: /^I\d+$/, form: 'I and digits', url: 'https://openalex.org/{value}' },
};

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** What an Identifier node is found by: `insee:69123`. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme}:${value}`;
}

/** A key without a colon is all scheme: a value is missing then, and the checks say so. */
export function splitIdentifierKey(key: string): Identifier {
  const colon = key.indexOf(':');
  return colon < 0 ? { scheme: key, value: '' } : { scheme: key.slice(0, colon), value: key.slice(colon + 1) };
}

/** The register's page for a code; undefined when it has none. */
export function identifierUrl({ scheme, value }: Identifier): string | undefined {
  return identifierSchemes[scheme]?.url?.replace('{value}', encodeURIComponent(value));
}
