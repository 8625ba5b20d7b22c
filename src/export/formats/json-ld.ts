import type { Quad, Quad_Object } from 'n3';
import { groupBy } from '../../group-by.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';
import { prefixes, triples } from '../linked-data.ts';

/** JSON-LD: the triples of the Turtle export. Its context is inside, since what is fetched may be away. */
export const jsonLd: ExportFormat = {
  id: 'json-ld',
  label: { fr: 'JSON-LD', en: 'JSON-LD' },
  extension: 'jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(prefixes)},"@graph":[`;
  let separator = '\n';
  for await (const batch of triples(source)) {
    for (const [id, quads] of groupBy(batch, ({ subject }) => subject.value)) {
      yield `${separator}${JSON.stringify(described(id, quads))}`;
      separator = ',\n';
    }
  }
  yield '\n]}\n';
}

function described(id: string, quads: readonly Quad[]): Record<string, unknown> {
  const byPredicate = groupBy(quads, ({ predicate }) => compact(predicate.value));
  const entries = [...byPredicate].map(([predicate, said]) =>
    predicate === 'rdf:type'
      ? ['@type', said.map(({ object }) => compact(object.value))]
      : [predicate, said.map(({ object }) => objectOf(object))],
  );
  return { '@id': id, ...Object.fromEntries(entries) };
}

function objectOf(object: Quad_Object): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  const type = compact(object.datatype.value);
  return type === 'xsd:string' ? object.value : { '@value': object.value, '@type': type };
}

function compact(iri: string): string {
  const known = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return known === undefined ? iri : `${known[0]}:${iri.slice(known[1].length)}`;
}
