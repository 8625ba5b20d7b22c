import { getNamedType, type GraphQLObjectType } from 'graphql';
import { MaillageError } from '../errors.ts';
import type { LanguageCode, Phrase } from '../ontology/ontology.ts';
import { collectFields, subselections } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import type { FacetSpec, FacetSpecs } from './facet-spec.ts';
import type { FieldUse } from './field-use.ts';
import { call, readObject, where, type Complete, type Entry, type Tuple } from './fragment.ts';
import { pageSize } from './page-size.ts';
import type { ListSource } from './list-source.ts';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly label: Phrase;
}

interface FacetPart {
  readonly clauses: readonly string[];
  readonly read: Complete;
}

/** The facets of a list; what is counted goes into the tuple of the list. */
export function selectFacets(compilation: Compilation, use: FieldUse, source: ListSource, tuple: Tuple): FacetPart {
  compilation.walk();
  const fields = use.values['fields'] as readonly string[];
  const counted = fields.map((field) => ({ field, ...countFacet(compilation, field, source) }));
  const countsOf = counted.map(({ field, result, values }) => ({ field, read: tuple.add(result, values) }));
  const complete = facetReader(compilation, use, tuple);
  return {
    clauses: counted.map(({ clause }) => clause),
    read: (raw) => countsOf.map(({ field, read }) => complete(field, read(raw) as readonly FacetValue[], raw)),
  };
}

type RawCount = readonly [value: unknown, count: number, fr: unknown, en: unknown];

function countFacet(
  compilation: Compilation,
  field: string,
  source: ListSource,
): { clause: string; result: string; values: Complete } {
  const spec = facetSpec(field, source.facets ?? {});
  const found = compilation.variable('facet');
  const result = compilation.variable(field);
  const label = spec.label?.(found) ?? { fr: 'null', en: 'null' };
  const rows = [source.node, ...source.carried].join(', ');
  const lines = [
    ...source.match,
    ...where(source.predicates),
    `WITH DISTINCT ${rows}`,
    ...spec.match(source.node, found),
    `WITH DISTINCT ${rows}, ${spec.value(source.node, found)} AS value, ${label.fr} AS fr, ${label.en} AS en`,
    'WHERE value IS NOT NULL',
    'WITH value, fr, en, count(*) AS count ORDER BY count DESC, value',
    `RETURN collect([value, count, fr, en]) AS ${result}`,
  ];
  const enumLabels = spec.enumName === undefined ? undefined : compilation.ontology.labels.get(spec.enumName);
  const values: Complete = (raw): FacetValue[] =>
    (raw as readonly RawCount[]).map(([value, count, fr, en]) => {
      const text = String(value);
      return {
        value: text,
        count,
        label: enumLabel(enumLabels, text) ?? { fr: String(fr ?? en ?? text), en: String(en ?? fr ?? text) },
      };
    });
  return { clause: call(source.imports, lines), result, values };
}

/** Two values joined by `+` are a pair, as in LOCAL_GOVERNMENT+RESEARCH. */
function enumLabel(labels: ReadonlyMap<string, Phrase> | undefined, value: string): Phrase | undefined {
  if (labels === undefined) return undefined;
  const parts = value.split('+').map((part) => labels.get(part) ?? { fr: part, en: part });
  return { fr: parts.map(({ fr }) => fr).join(' – '), en: parts.map(({ en }) => en).join(' – ') };
}

function facetSpec(field: string, specs: FacetSpecs): FacetSpec {
  const spec = specs[field];
  if (spec !== undefined) return spec;
  throw new MaillageError('BAD_REQUEST', `There is no facet "${field}" here`, {
    where: 'facets(fields:)',
    remedy: `Ask for any of: ${Object.keys(specs).join(', ')}.`,
  });
}

type FacetReader = (field: string, values: readonly FacetValue[], raw: unknown) => Record<string, unknown>;

/** Reads counted values into Facet objects. `values(first:)` may differ from request to request, so the statement echoes it. */
function facetReader(compilation: Compilation, use: FieldUse, tuple: Tuple): FacetReader {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const readers = collectFields(compilation.document, type, subselections(use)).map((inner) => ({
    key: inner.responseKey,
    read: facetFieldReader(compilation, inner, tuple, type),
  }));
  return (field, values, raw) =>
    readObject(
      readers.map(({ key, read }): Entry => [key, () => read(field, values, raw)]),
      raw,
    );
}

function facetFieldReader(
  compilation: Compilation,
  use: FieldUse,
  tuple: Tuple,
  type: GraphQLObjectType,
): (...read: Parameters<FacetReader>) => unknown {
  if (use.definition.name !== 'values') return (field) => (use.definition.name === 'field' ? field : type.name);
  const first = tuple.add(compilation.parameters.add(use, (values) => pageSize(values['first'])));
  const completeValue = facetValueReader(compilation, use);
  return (_, values, raw) => values.slice(0, Number(first(raw))).map(completeValue);
}

/** Reads one counted value into a FacetValue object. */
function facetValueReader(compilation: Compilation, use: FieldUse): (value: FacetValue) => Record<string, unknown> {
  const type = getNamedType(use.definition.type) as GraphQLObjectType;
  const uses = collectFields(compilation.document, type, subselections(use));
  return (counted) =>
    Object.fromEntries(
      uses.map(({ responseKey, definition, values }) => {
        if (definition.name === '__typename') return [responseKey, type.name];
        if (definition.name === 'label')
          return [responseKey, counted.label[String(values['lang']).toLowerCase() as LanguageCode]];
        return [responseKey, definition.name === 'count' ? counted.count : counted.value];
      }),
    );
}
