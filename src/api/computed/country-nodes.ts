import type { Reader } from '../../graph/graph-store.ts';
import { nameExpression } from '../../insight/names.ts';
import type { Ontology, Phrase } from '../../ontology/ontology.ts';

export interface CountryNode {
  readonly id: string;
  readonly name: Phrase;
}

/** Countries by their ISO codes. */
export async function readCountries(
  reader: Reader,
  ontology: Ontology,
  codes: readonly string[],
): Promise<Map<string, CountryNode>> {
  if (codes.length === 0) return new Map();
  const text = `MATCH (c:Country) WHERE c.code IN $codes RETURN c.id AS id, c.code AS code, ${nameExpression(ontology, 'c', 'fr')} AS fr, ${nameExpression(ontology, 'c', 'en')} AS en`;
  const rows = await reader.read({ text, parameters: { codes } });
  return new Map(
    rows.map(({ id, code, fr, en }) => [String(code), { id: String(id), name: { fr: String(fr), en: String(en) } }]),
  );
}
