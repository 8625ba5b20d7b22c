import { identifierKey, type Identifier } from '../../ontology/identifier-schemes.ts';

/** Registers of which a body has one code, so that two codes are two bodies. The others list seats, items or pages. */
const oneForEach: ReadonlySet<string> = new Set(['insee', 'siren', 'ror']);

/** What registers put around their codes in addresses, and letters that some sources change. */
const tidy: Readonly<Record<string, (value: string) => string>> = {
  siren: (value) => value.replace(/\s/g, ''),
  siret: (value) => value.replace(/\s/g, ''),
  insee: (value) => value.toUpperCase(),
  wikidata: (value) => (/Q\d+$/i.exec(value)?.[0] ?? value).toUpperCase(),
  geonames: (value) => /geonames\.org\/(\d+)/.exec(value)?.[1] ?? value,
  ror: (value) => (/0[0-9a-z]{8}$/i.exec(value)?.[0] ?? value).toLowerCase(),
  'iati-org': (value) => value.toUpperCase(),
};

/** An IATI id of a French register ends with the SIREN: FR-RC-775722523 (org-id.guide). */
const FRENCH_ORG_ID = /^FR-[A-Z]+-(\d{9})(?:\d{5})?$/;

/** Keys that find the body an identifier stands for, the one that was given first: an establishment's SIRET gives its body's SIREN too. */
export function keysOf({ scheme, value }: Identifier): string[] {
  const tidied = tidy[scheme]?.(value.trim()) ?? value.trim();
  const given = identifierKey({ scheme, value: tidied });
  const siren = scheme === 'siret' ? tidied.slice(0, 9) : scheme === 'iati-org' ? FRENCH_ORG_ID.exec(tidied)?.[1] : undefined;
  return siren === undefined ? [given] : [given, identifierKey({ scheme: 'siren', value: siren })];
}

/** The register in which two bodies have different codes; undefined when none says that they are two. */
export function contradiction(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  return [...oneForEach].find((scheme) => {
    const codes = ofScheme(a, scheme);
    const others = ofScheme(b, scheme);
    return codes.length > 0 && others.length > 0 && !codes.some((code) => others.includes(code));
  });
}

/** Whether other registers list them apart, which happens to one body as well. */
export function listedApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ['wikidata', 'iati-org', 'geonames'].some((scheme) => {
    const codes = ofScheme(a, scheme);
    const others = ofScheme(b, scheme);
    return codes.length > 0 && others.length > 0 && !codes.some((code) => others.includes(code));
  });
}

function ofScheme(keys: ReadonlySet<string>, scheme: string): string[] {
  return [...keys].filter((key) => key.startsWith(`${scheme}:`));
}
