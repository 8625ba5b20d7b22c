import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { MaillageError } from '../../src/errors.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { keyColumns, tables } from '../../src/ontology/tables.ts';

const { ontology } = readOntology();

describe('the ontology read from schema/', () => {
  it('has subtypes, with properties of their own, for the kind of a node', () => {
    const actor = ontology.nodeKinds.get('Actor');
    expect(actor?.subtypes.map(({ kind }) => kind)).toEqual([
      'LOCAL_GOVERNMENT',
      'RESEARCH',
      'ASSOCIATION',
      'BUSINESS',
      'PUBLIC_INSTITUTION',
    ]);
    expect(
      actor?.properties
        .filter(({ subtype }) => subtype !== undefined)
        .map(({ name, subtype, required }) => [name, subtype, required]),
    ).toEqual([
      ['level', 'LocalGovernment', true],
      ['population', 'LocalGovernment', false],
    ]);
  });

  it('stores a field with a language as two properties, one of which is needed when the field is', () => {
    const properties = ontology.nodeKinds.get('Project')?.properties ?? [];
    const told = (field: string) =>
      properties.filter((property) => property.field === field).map((p) => [p.name, p.column, p.language, p.requiredText]);
    expect(told('title')).toEqual([
      ['titleFr', 'title_fr', 'fr', true],
      ['titleEn', 'title_en', 'en', true],
    ]);
    expect(told('summary').map(([, , , required]) => required)).toEqual([false, false]);
  });

  it('gives links the relationships with their properties, wherever the edge type is declared', () => {
    const mapping = ontology.fields.get('Actor.participations');
    expect(mapping?.how === 'link' && mapping.relationship.properties.map(({ name }) => name)).toEqual([
      'role',
      'since',
      'until',
      'amount',
      'currency',
    ]);
    for (const field of ontology.fields.values()) {
      if (field.how === 'link') expect(field.relationship).toBe(ontology.relationships.get(field.relationship.type));
    }
  });

  it('knows which relationships read alike from both ends, and which links always lead to a node', () => {
    expect([...ontology.relationships.values()].filter(({ symmetric }) => symmetric).map(({ type }) => type)).toEqual([
      'PARTNER_OF',
    ]);
    const required = [...ontology.fields]
      .filter(([, mapping]) => mapping.how === 'link' && mapping.required)
      .map(([field]) => field);
    expect(required).toEqual(['Deliberation.localGovernment']);
  });

  it('has one table for each kind a relationship leaves, or one for all, and only tables of known kinds', () => {
    for (const { type, from, tables: names } of ontology.relationships.values()) {
      expect([type, [0, 1, from.length]]).toEqual([type, expect.arrayContaining([names.length])]);
      for (const kind of from) expect([kind, ontology.nodeKinds.has(kind)]).toEqual([kind, true]);
    }
  });

  it('has a label in both languages for every value of a stored enum', () => {
    const enums = [...ontology.nodeKinds.values(), ...ontology.relationships.values()]
      .flatMap(({ properties }) => properties)
      .filter(({ scalar }) => scalar === 'Enum');
    expect(enums.length).toBeGreaterThan(0);
    for (const { enumName = '', values = [] } of enums)
      expect([...(ontology.labels.get(enumName)?.keys() ?? [])]).toEqual(values);
  });

  it.each([
    [
      'a link by an unknown relationship',
      'type A @node(label: "A", prefix: "a", table: "as", order: "n", fr: "", en: "") { id: ID! n: String b: [A!]! @link(type: NONE, direction: OUT) }',
    ],
    [
      'an object without a mapping',
      'type A @node(label: "A", prefix: "a", table: "as", order: "n", fr: "", en: "") { id: ID! b: B } type B { n: String }',
    ],
    ['an edge type of an unknown relationship', 'type A @edge(relationship: NONE) { n: String }'],
  ])('refuses %s', (_, types) => {
    const document = parse(
      `type Query { n: Int } enum RelationshipType { R @relationship(from: [], to: [], tables: [], fr: "", en: "", inverseFr: "", inverseEn: "") } ${types}`,
    );
    expect(() => readOntology({ ...document, definitions: [...directives, ...document.definitions] })).toThrow(MaillageError);
  });
});

const directives = parse(`
  directive @node(label: String!, prefix: String!, table: String!, order: String!, fr: String!, en: String!) on OBJECT
  directive @link(type: String!, direction: String!) on FIELD_DEFINITION
  directive @edge(relationship: String!) on OBJECT
  directive @relationship(from: [String!]!, to: [String!]!, tables: [String!]!, fr: String!, en: String!, inverseFr: String!, inverseEn: String!) on ENUM_VALUE
`).definitions;

describe('the CSV tables', () => {
  it('come in an order in which each refers only to those before it', () => {
    const seen = new Set<string>();
    for (const table of tables(ontology)) {
      if ('kind' in table) seen.add(table.kind.name);
      for (const column of table.columns) {
        if (column.role === 'from' || column.role === 'to' || column.role === 'sources')
          expect(column.kinds.every((kind) => seen.has(kind))).toBe(true);
      }
    }
  });

  it('have the columns that the exchange form promises', () => {
    const columns = (name: string) =>
      tables(ontology)
        .find((table) => table.name === name)
        ?.columns.map((column) => column.name)
        .join();
    expect(columns('actors')).toBe(
      'id,kind,name_fr,name_en,aliases,description_fr,description_en,website,active_from,active_to,level,population,sources',
    );
    expect(columns('projects')).toBe(
      'id,title_fr,title_en,summary_fr,summary_en,status,period,budget_amount,budget_currency,source_themes,sources',
    );
    expect(columns('sources')).toBe('id,title,url,publisher,license,retrieved,note');
    expect(columns('partnerships')).toBe('from,to,kind,since,until,themes,sources');
    expect(columns('identifiers')).toBe('from,scheme,value,sources');
    expect(columns('place-countries')).toBe('from,to,sources');
  });

  it('tell rows apart by id, by the ends and the key, or by the code', () => {
    const key = (name: string) =>
      tables(ontology)
        .filter((table) => table.name === name)
        .map(keyColumns)[0];
    expect(key('actors')).toEqual(['id']);
    expect(key('participations')).toEqual(['from', 'to', 'role']);
    expect(key('identifiers')).toEqual(['scheme', 'value']);
  });
});
