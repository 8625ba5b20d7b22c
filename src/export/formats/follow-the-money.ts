import { createHash } from 'node:crypto';
import { isoCode, nameOf } from '../actor-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { citation, type ExportSource } from '../export-source.ts';
import type { NodeRecord, PropertyValue, RelationshipRecord } from '../../ontology/records.ts';

/** FollowTheMoney, an entity a line (alephdata/followthemoney): actors, projects and their ties, for Aleph and its like. */
export const followTheMoney: ExportFormat = {
  id: 'follow-the-money',
  label: { fr: 'FollowTheMoney', en: 'FollowTheMoney' },
  extension: 'ftm.json',
  mediaType: 'application/jsonl; charset=utf-8',
  openEnded: true,
  write,
};

const schemata: Readonly<Record<string, string>> = {
  LOCAL_GOVERNMENT: 'PublicBody',
  PUBLIC_INSTITUTION: 'PublicBody',
  // A network of local governments has members, and a Company is owned: any other actor is an Organization.
  BUSINESS: 'Company',
};

type Value = PropertyValue | null | undefined;
type Cite = (ids: readonly string[]) => readonly string[];

async function* write(source: ExportSource): AsyncGenerator<string> {
  const citations = new Map((await source.sources()).map((notice) => [notice.id, citation(notice)]));
  const cite: Cite = (ids) => ids.flatMap((id) => citations.get(id) ?? []);
  for await (const batch of source.nodes('Actor')) {
    const countries = await countriesOf(source, batch);
    yield batch.map((node) => actor(node, countries, cite)).join('');
  }
  for await (const batch of source.nodes('Project')) {
    const countries = await countriesOf(source, batch);
    yield batch.map((node) => project(node, countries, cite)).join('');
  }
  for (const [type, schema, from, to] of ties) {
    for await (const batch of source.relationships(type))
      yield batch.map((record) => tie(record, schema, [from, to], cite)).join('');
  }
}

/** Relationship, its schema, and the properties of its ends. */
const ties = [
  ['PARTICIPATES_IN', 'ProjectParticipant', 'participant', 'project'],
  ['PARTNER_OF', 'UnknownLink', 'subject', 'object'],
  ['MEMBER_OF', 'Membership', 'member', 'organization'],
  ['SUCCEEDED_BY', 'Succession', 'predecessor', 'successor'],
] as const;

async function countriesOf(source: ExportSource, nodes: readonly NodeRecord[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const countries = new Map<string, readonly string[]>();
  for (const { from, to } of await source.relationshipsAt(
    'IN_COUNTRY',
    'from',
    nodes.map(({ id }) => id),
  )) {
    countries.set(from, [...(countries.get(from) ?? []), isoCode(to).toLowerCase()]);
  }
  return countries;
}

function actor({ id, properties, sources }: NodeRecord, countries: ReadonlyMap<string, readonly string[]>, cite: Cite): string {
  return entity(entityId(id), schemata[String(properties['kind'])] ?? 'Organization', {
    name: nameOf(properties, id),
    alias: properties['aliases'],
    summary: properties['descriptionFr'],
    website: properties['website'],
    country: countries.get(id),
    incorporationDate: properties['activeFrom'],
    dissolutionDate: properties['activeTo'],
    notes: cite(sources),
  });
}

function project({ id, properties, sources }: NodeRecord, countries: ReadonlyMap<string, readonly string[]>, cite: Cite): string {
  return entity(entityId(id), 'Project', {
    name: properties['titleFr'] ?? properties['titleEn'],
    summary: properties['summaryFr'],
    status: properties['status'],
    startDate: properties['startYear'],
    endDate: properties['endYear'],
    amount: properties['budgetAmount'],
    currency: properties['budgetCurrency'],
    country: countries.get(id),
    notes: cite(sources),
  });
}

function tie(
  { type, from, to, properties, sources }: RelationshipRecord,
  schema: string,
  [fromProperty, toProperty]: readonly [string, string],
  cite: Cite,
): string {
  const role = properties['role'] ?? properties['kind'];
  // As FollowTheMoney makes ids of its own: a tie is named by what it ties, which may be long.
  const id = createHash('sha1')
    .update(JSON.stringify([type, from, to, role]))
    .digest('hex');
  return entity(id, schema, {
    [fromProperty]: entityId(from),
    [toProperty]: entityId(to),
    role,
    startDate: properties['since'] ?? properties['year'],
    endDate: properties['until'],
    // An Interval has no notes.
    description: cite(sources),
  });
}

/** Ids have no slash there, and are taken away without a word where they have one: `actor.lyon` for `actor/lyon`. */
function entityId(id: string): string {
  return id.replaceAll('/', '.');
}

/** Every value is a list of texts. */
function entity(id: string, schema: string, values: Readonly<Record<string, Value>>): string {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    const texts = [value ?? []].flat().map(String);
    return texts.length === 0 ? [] : [[name, texts] as const];
  });
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(properties) })}\n`;
}
