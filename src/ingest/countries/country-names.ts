import { fold } from '../../ontology/fold.ts';

export interface CountryName {
  readonly code: string;
  readonly name: string;
}

/** Finds the ISO 3166-1 alpha-2 code that a source means by a name or a code of its own; undefined when it names no country. */
export type CountryLookup = (text: string) => string | undefined;

/** Names in French and English, synonyms, and the codes themselves; accents, case and punctuation do not count. */
export function countryLookup(names: Iterable<CountryName>): CountryLookup {
  const codes = new Map<string, string>();
  const iso = new Set<string>();
  for (const { code, name } of names) {
    iso.add(code);
    if (name !== '') codes.set(fold(name), code);
  }
  return (text) => {
    const upper = text.trim().toUpperCase();
    return codes.get(fold(text)) ?? (iso.has(upper) ? upper : undefined);
  };
}

const separators = /\s*[;/|\n]\s*|\s*,\s*|\s+et\s+|\s+and\s+/;

/** The countries of a cell that may name several, and the words in it that name none. A name with a comma in it is tried whole first. */
export function countriesOf(lookup: CountryLookup, cell: string): { readonly codes: string[]; readonly unknown: string[] } {
  const whole = lookup(cell);
  if (whole !== undefined) return { codes: [whole], unknown: [] };
  const parts = cell.split(/\s*[;|\n]\s*/).flatMap((part) => (lookup(part) === undefined ? part.split(separators) : [part]));
  const named = parts.filter((part) => part.trim() !== '').map((part) => ({ part, code: lookup(part) }));
  return {
    codes: [...new Set(named.flatMap(({ code }) => code ?? []))],
    unknown: named.filter(({ code }) => code === undefined).map(({ part }) => part.trim()),
  };
}
