import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Store } from 'n3';
import { openEmbeddedStore } from '../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { seedStore } from '../../src/ingest/seed.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { count as countIn, written as write } from './written.ts';

const { ontology } = readOntology();
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const org = 'http://www.w3.org/ns/org#';
let store: GraphStore;
let turtle: Store;

const written = (id: string): Promise<string> => write(store, id);
const count = (text: string): Promise<number> => countIn(store, text);

beforeAll(async () => {
  store = await openEmbeddedStore({});
  await seedStore(store, ontology);
  turtle = new Store(new Parser({ format: 'text/turtle' }).parse(await written('turtle')));
});

afterAll(() => store.close());

describe('turtle', () => {
  test('has every actor, participation and source', async () => {
    const ofType = (type: string): number => turtle.countQuads(null, `${rdf}type`, type, null);
    expect(ofType(`${org}Organization`)).toBe(await count('MATCH (n:Actor) RETURN count(n) AS count'));
    expect(ofType(`${org}Membership`)).toBe(
      await count('MATCH (:Actor)-[r:PARTICIPATES_IN|MEMBER_OF]->() RETURN count(r) AS count'),
    );
    expect(ofType('http://www.w3.org/ns/prov#Entity')).toBe(await count('MATCH (n:Source) RETURN count(n) AS count'));
    expect(turtle.countQuads(null, 'http://purl.org/dc/terms/license', null, null)).toBe(
      await count('MATCH (n:Source) WHERE n.license IS NOT NULL RETURN count(n) AS count'),
    );
  });

  test('names things in their language and codes them', () => {
    const lyon = 'urn:x-maillage:actor/lyon';
    const [label] = turtle.getObjects(lyon, 'http://www.w3.org/2004/02/skos/core#prefLabel', null);
    expect(label).toMatchObject({ value: 'Lyon', language: 'fr' });
    const codes = turtle.getObjects(lyon, 'http://schema.org/identifier', null).map(({ value }) => value);
    expect(codes).toContain('insee:69123');
  });

  test('says who states each organisation and each membership', () => {
    for (const type of [`${org}Organization`, `${org}Membership`, `${org}OrganizationalCollaboration`]) {
      for (const subject of turtle.getSubjects(`${rdf}type`, type, null)) {
        expect([subject.value, turtle.countQuads(subject, 'http://www.w3.org/ns/prov#hadPrimarySource', null, null)]).not.toEqual(
          [subject.value, 0],
        );
      }
    }
  });
});

test('json-ld says the same triples', async () => {
  const document = JSON.parse(await written('json-ld')) as JsonLdDocument;
  const nquads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
  const read = new Store(new Parser({ format: 'application/n-quads' }).parse(nquads));
  expect(turtle.size).toBeGreaterThan(5_000);
  expect(read.size).toBe(turtle.size);
  expect([...turtle].filter((triple) => !read.has(triple))).toEqual([]);
});
