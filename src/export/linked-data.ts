import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import { identifierUrl, splitIdentifierKey } from '../ontology/identifier-schemes.ts';
import type { NodeRecord, RelationshipRecord } from '../ontology/records.ts';
import type { ExportSource } from './export-source.ts';

const { namedNode, literal, quad } = DataFactory;

export const prefixes = {
  dcterms: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** No address is promised to stay, so things are named and not located. */
const BASE = 'urn:x-maillage:';

type Triples = Quad[];
type Properties = NodeRecord['properties'];

/** What is said of one kind of node, its sources aside. */
const kinds: Readonly<Record<string, (node: NodeRecord) => Triples>> = {
  Source: ({ id, properties }) => [
    ...types(id, ['prov:Entity', 'schema:CreativeWork']),
    ...texts(id, 'dcterms:title', properties, 'title'),
    ...texts(id, 'dcterms:publisher', properties, 'publisher'),
    ...texts(id, 'dcterms:license', properties, 'license'),
    ...addresses(id, 'schema:url', properties['url']),
  ],
  Country: ({ id, properties }) => [
    ...types(id, ['schema:Country']),
    ...texts(id, 'skos:prefLabel', properties, 'name'),
    ...texts(id, 'schema:identifier', properties, 'code'),
  ],
  Theme: ({ id, properties }) => [
    ...types(id, ['skos:Concept']),
    quad(thing(id), term('skos:inScheme'), thing('themes')),
    ...texts(id, 'skos:prefLabel', properties, 'label'),
    ...texts(id, 'skos:altLabel', properties, 'altLabels'),
    ...texts(id, 'skos:definition', properties, 'definition'),
    ...addresses(id, 'skos:exactMatch', properties['exactMatch']),
  ],
  Actor: ({ id, properties }) => [
    ...types(id, ['org:Organization', actorTypes[String(properties['kind'])] ?? 'schema:Organization']),
    ...texts(id, 'skos:prefLabel', properties, 'name'),
    ...texts(id, 'skos:altLabel', properties, 'aliases'),
    ...texts(id, 'schema:description', properties, 'description'),
    ...addresses(id, 'schema:url', properties['website']),
    ...years(id, 'schema:foundingDate', properties['activeFrom']),
    ...years(id, 'schema:dissolutionDate', properties['activeTo']),
  ],
  Project: ({ id, properties }) => [
    ...types(id, ['org:OrganizationalCollaboration', 'schema:Project']),
    ...texts(id, 'skos:prefLabel', properties, 'title'),
    ...texts(id, 'schema:description', properties, 'summary'),
    // A schema:Project is an organisation: it has no start and end of its own.
    ...years(id, 'schema:foundingDate', properties['startYear']),
    ...years(id, 'schema:dissolutionDate', properties['endYear']),
  ],
};

const actorTypes: Readonly<Record<string, string>> = {
  LOCAL_GOVERNMENT: 'schema:GovernmentOrganization',
  PUBLIC_INSTITUTION: 'schema:GovernmentOrganization',
  RESEARCH: 'schema:ResearchOrganization',
};

/** Links between exported kinds; those with dates or sources that matter are nodes of their own. */
const links: Readonly<Record<string, (record: RelationshipRecord) => Triples>> = {
  IDENTIFIED_BY: ({ from, to }) => {
    const page = identifierUrl(splitIdentifierKey(to));
    return [quad(thing(from), term('schema:identifier'), literal(to)), ...addresses(from, 'schema:sameAs', page)];
  },
  IN_COUNTRY: ({ from, to }) => [quad(thing(from), term('schema:location'), thing(to))],
  HAS_THEME: ({ from, to }) => [quad(thing(from), term('dcterms:subject'), thing(to))],
  BROADER: ({ from, to }) => [quad(thing(from), term('skos:broader'), thing(to))],
  PART_OF: ({ from, to }) => [quad(thing(from), term('org:subOrganizationOf'), thing(to))],
  PARTICIPATES_IN: (record) =>
    membership(`participation/${record.from}/${record.to}/${String(record.properties['role'])}`, record),
  MEMBER_OF: (record) => membership(`membership/${record.from}/${record.to}`, record),
  PARTNER_OF: (record) => {
    const { from, to, properties, sources } = record;
    const id = `partnership/${from}/${to}/${String(properties['kind'])}`;
    return [
      quad(thing(from), term('org:linkedTo'), thing(to)),
      ...types(id, ['org:OrganizationalCollaboration']),
      ...[from, to].map((member) => quad(thing(id), term('org:hasMember'), thing(member))),
      quad(thing(id), term('org:classification'), thing(`partnership-kind/${String(properties['kind'])}`)),
      ...years(id, 'schema:foundingDate', properties['since']),
      ...years(id, 'schema:dissolutionDate', properties['until']),
      ...statedIn(id, sources),
    ];
  },
  SUCCEEDED_BY: ({ from, to, sources }) => {
    const id = `succession/${from}/${to}`;
    return [
      ...types(id, ['org:ChangeEvent']),
      quad(thing(id), term('org:originalOrganization'), thing(from)),
      quad(thing(id), term('org:resultingOrganization'), thing(to)),
      ...statedIn(id, sources),
    ];
  },
};

/** Actors, projects, themes and countries with their ties, batch by batch. Persons are left out. */
export async function* triples(source: ExportSource): AsyncGenerator<Triples> {
  yield [...types('themes', ['skos:ConceptScheme']), ...filterNote(source)];
  for (const [kind, say] of Object.entries(kinds)) {
    for await (const batch of source.nodes(kind)) {
      yield batch.flatMap((node) => [...say(node), ...statedIn(node.id, node.sources)]);
    }
  }
  for (const [type, say] of Object.entries(links)) {
    for await (const batch of source.relationships(type)) yield batch.filter(isBetweenExported).flatMap(say);
  }
}

/** An extract says so, as a thing of its own beside those that it describes. */
function filterNote({ filter }: ExportSource): Triples {
  if (filter === undefined) return [];
  const note = `Only what this filter keeps: ${filter}.`;
  return [...types('export', ['schema:Dataset']), said('export', 'dcterms:description', literal(note, 'en'))];
}

const exportedPrefixes = ['actor/', 'project/', 'theme/'];

function isBetweenExported({ from }: RelationshipRecord): boolean {
  return exportedPrefixes.some((prefix) => from.startsWith(prefix));
}

function membership(id: string, { from, to, properties, sources }: RelationshipRecord): Triples {
  const role = properties['role'];
  const said = typeof role === 'string' ? [quad(thing(id), term('schema:roleName'), literal(role))] : [];
  return [
    ...types(id, ['org:Membership']),
    quad(thing(id), term('org:member'), thing(from)),
    quad(thing(id), term('org:organization'), thing(to)),
    ...said,
    ...years(id, 'schema:startDate', properties['since']),
    ...years(id, 'schema:endDate', properties['until']),
    ...statedIn(id, sources),
  ];
}

function statedIn(id: string, sources: readonly string[]): Triples {
  return sources.map((source) => quad(thing(id), term('prov:hadPrimarySource'), thing(source)));
}

function types(id: string, names: readonly string[]): Triples {
  return names.map((name) => quad(thing(id), term('rdf:type'), term(name)));
}

/** A property in the languages that it has; `name` is nameFr and nameEn, or name alone. */
function texts(id: string, predicate: string, properties: Properties, name: string): Triples {
  return [
    [name, undefined],
    [`${name}Fr`, 'fr'],
    [`${name}En`, 'en'],
  ].flatMap(([property = '', language]) =>
    [properties[property] ?? []].flat().map((text) => said(id, predicate, literal(String(text), language))),
  );
}

function addresses(id: string, predicate: string, value: Properties[string]): Triples {
  // Characters that an IRI cannot hold would make the whole file unreadable.
  return [value ?? []]
    .flat()
    .flatMap((url) => (URL.canParse(String(url)) ? said(id, predicate, namedNode(new URL(String(url)).href)) : []));
}

function years(id: string, predicate: string, value: Properties[string]): Triples {
  return typeof value === 'number' ? [said(id, predicate, literal(String(value), term('xsd:gYear')))] : [];
}

function said(id: string, predicate: string, object: Quad_Object): Quad {
  return quad(thing(id), term(predicate), object);
}

/** Roles are words of sources: what an IRI cannot hold is escaped. */
function thing(id: string): NamedNode {
  return namedNode(BASE + id.split('/').map(encodeURIComponent).join('/'));
}

function term(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode((prefixes as Readonly<Record<string, string>>)[prefix] + local);
}
