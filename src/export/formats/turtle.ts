import { Writer } from 'n3';
import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';
import { prefixes, triples } from '../linked-data.ts';

/** Turtle: actors, projects, themes and countries in schema.org, W3C ORG, SKOS and PROV-O. */
export const turtle: ExportFormat = {
  id: 'turtle',
  label: { fr: 'Turtle (RDF)', en: 'Turtle (RDF)' },
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  openEnded: true,
  write,
};

async function* write(source: ExportSource): AsyncGenerator<string> {
  let text = '';
  const end = (done?: () => void): void => done?.();
  const collect = (part: string, _encoding: string, done?: () => void): void => {
    text += part;
    done?.();
  };
  const writer = new Writer({ write: collect, end } as unknown as NodeJS.WritableStream, { prefixes });
  for await (const batch of triples(source)) {
    writer.addQuads(batch);
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}
