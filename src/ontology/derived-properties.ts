import { yearSpan } from './edtf.ts';
import { fold } from './fold.ts';
import type { NodeKind, Property } from './ontology.ts';
import type { PropertyValue } from './records.ts';
import { ORDER_PROPERTY, SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY } from './store-rules.ts';

/** Fields of this weight or more are names; a hit in them ranks before a hit in other text. */
const nameWeight = 3;

export type StoredProperties = Readonly<Record<string, PropertyValue>>;

/** What is stored beside the properties of a record, so that the store can order, search and filter by it. */
export function derivedProperties(kind: NodeKind, given: StoredProperties): Record<string, PropertyValue> {
  const names = foldedTexts(
    kind.properties.filter((property) => property.searchWeight >= nameWeight),
    given,
  );
  const others = foldedTexts(
    kind.properties.filter(({ searchWeight }) => searchWeight > 0 && searchWeight < nameWeight),
    given,
  );
  const order = foldedTexts(
    kind.properties.filter(({ field }) => field === kind.order),
    given,
  )[0];
  return {
    ...(order !== undefined && { [ORDER_PROPERTY]: order }),
    ...(names.length > 0 && { [SEARCH_NAMES_PROPERTY]: names.join(' | ') }),
    ...(others.length > 0 && { [SEARCH_TEXT_PROPERTY]: others.join(' | ') }),
    ...years(kind.properties, given),
  };
}

/** In the order of the ontology, which puts French before English and the name before the aliases. */
function foldedTexts(properties: readonly Property[], given: StoredProperties): string[] {
  const texts = properties.flatMap(({ name }) => given[name] ?? []).map((text) => fold(String(text)));
  return [...new Set(texts)].filter((text) => text !== '');
}

function years(properties: readonly Property[], given: StoredProperties): Record<string, number> {
  const entries = properties.flatMap(({ name, year }) => {
    const text = year === undefined ? undefined : given[year.of];
    const span = typeof text === 'string' ? yearSpan(text) : undefined;
    const value = year?.bound === 'START' ? span?.first : span?.last;
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(entries);
}
