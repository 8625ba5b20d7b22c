import { daySpan } from '../ontology/edtf.ts';
import { splitIdentifierKey } from '../ontology/identifier-schemes.ts';
import type { NodeRecord, RecordProperties } from '../ontology/records.ts';
import { nameOf } from './actor-graph.ts';
import type { Reporter, SourceNotice } from './export-source.ts';
import {
  ACTIVITY_PAGE,
  activityDate,
  activityStatus,
  agencies,
  organisationRoles,
  organisationTypes,
  sectorVocabulary,
} from './iati-codes.ts';
import { compare } from './read-records.ts';
import { xmlComment, xmlElement, xmlText } from './xml.ts';

/** What the graph says of a project, as far as IATI has a place for it. */
export interface ProjectFacts {
  readonly project: NodeRecord;
  readonly participants: readonly Participant[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly themes: readonly NodeRecord[];
  readonly sources: readonly SourceNotice[];
}

export interface Participant {
  readonly role: string;
  readonly actor: NodeRecord;
  /** Codes of registers: `ror:01abc`. */
  readonly identifiers: readonly string[];
}

export interface ActivityContext {
  readonly reporter: Reporter;
  /** Set when the file's publisher only passes on what others say. */
  readonly secondary: boolean;
  /** The day of the data (ISO 8601): what lies after it is planned. */
  readonly today: string;
}

/** A project as an activity, or why IATI cannot have it. The order of elements is that of the standard's schema. */
export function iatiActivity(facts: ProjectFacts, context: ActivityContext): string | { readonly reason: string } {
  const { project, countries } = facts;
  const time = timeOf(project.properties, context.today);
  if (time === undefined) return { reason: 'no beginning is known' };
  if (time.status === undefined) return { reason: 'whether it goes on is not known' };
  const participants = participatingOrgs(facts.participants);
  if (participants.length === 0) return { reason: 'no participant has a role that IATI knows' };
  if (countries.length === 0) return { reason: 'no country is known' };
  const sectors = sectorsOf(facts);
  if (sectors.length === 0) return { reason: 'no theme is known' };
  const id = `${context.reporter.ref}-${project.id.slice(project.id.indexOf('/') + 1)}`;
  const title = texts(project.properties, 'title');
  const summary = texts(project.properties, 'summary');
  return xmlElement(
    'iati-activity',
    { 'xml:lang': 'fr' },
    xmlElement('iati-identifier', {}, xmlText(id)),
    reportingOrg(context),
    xmlElement('title', {}, ...title),
    // The schema wants a description: where the graph has none, the title says all there is.
    xmlElement('description', { type: 1 }, ...(summary.length > 0 ? summary : title)),
    ...participants,
    ...unplaced(facts),
    xmlElement('activity-status', { code: activityStatus[time.status] }),
    ...activityDates(time, context.today),
    ...shares(countries).map(([code, percentage]) => xmlElement('recipient-country', { code, percentage })),
    ...sectors,
    ...budget(project.properties, time, context.today),
    ...facts.sources.flatMap(documentLink),
  );
}

function reportingOrg({ reporter: { ref, name, type }, secondary }: ActivityContext): string {
  return xmlElement('reporting-org', { ref, type, 'secondary-reporter': secondary ? 1 : undefined }, narrative(name));
}

interface ActivityTime {
  readonly status: keyof typeof activityStatus | undefined;
  readonly first: string;
  readonly last: string | null;
  /** The beginning and the end in the words of the source, where these say less than a day. */
  readonly vagueFirst: string | undefined;
  readonly vagueLast: string | undefined;
}

function timeOf({ period, status }: RecordProperties, today: string): ActivityTime | undefined {
  const said = typeof period === 'string' ? period : '';
  const span = daySpan(said);
  if (span === undefined || span.first === null) return undefined;
  const { first, last } = span;
  const [start = '', end = start] = said.split('/');
  const known = Object.keys(activityStatus).find((name) => name === status) as ActivityTime['status'];
  return { status: known ?? statusOf(first, last, end, today), first, last, vagueFirst: vague(start), vagueLast: vague(end) };
}

function vague(part: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(part) ? undefined : part;
}

/** A period says by itself whether it is over, unless its end is unknown, which EDTF writes as nothing after the slash. */
function statusOf(first: string, last: string | null, end: string, today: string): ActivityTime['status'] {
  if (first > today) return 'planned';
  if (last !== null) return last > today ? 'ongoing' : 'completed';
  return end === '..' ? 'ongoing' : undefined;
}

function activityDates({ status, first, last, vagueFirst, vagueLast }: ActivityTime, today: string): string[] {
  const begun = status !== 'planned' && first <= today;
  const ended = status === 'completed' && last !== null && last <= today;
  const date = (type: string, day: string, words: string | undefined): string =>
    xmlElement('activity-date', { type, 'iso-date': day }, words === undefined ? '' : narrative(words));
  return [
    date(begun ? activityDate.actualStart : activityDate.plannedStart, first, vagueFirst),
    ...(last === null ? [] : [date(ended ? activityDate.actualEnd : activityDate.plannedEnd, last, vagueLast)]),
  ];
}

/** One element for each role of each organisation. */
function participatingOrgs(participants: readonly Participant[]): string[] {
  const elements = participants.flatMap(({ role, actor, identifiers }) => {
    const code = organisationRoles[role];
    if (code === undefined) return [];
    const type = organisationTypes[String(actor.properties['kind'])];
    return xmlElement(
      'participating-org',
      { ref: organisationRef(identifiers), type, role: code },
      ...texts(actor.properties, 'name'),
    );
  });
  return [...new Set(elements)];
}

/** Those who gain from an activity are told in a comment, since IATI has no role for them. */
function unplaced({ participants }: ProjectFacts): string[] {
  const names = participants
    .filter(({ role }) => organisationRoles[role] === undefined)
    .map(({ role, actor: { properties, id } }) => `${role} ${nameOf(properties, id)}`);
  return names.length === 0 ? [] : [xmlComment(`Without a role in IATI: ${names.join('; ')}`)];
}

function organisationRef(identifiers: readonly string[]): string | undefined {
  const codes = [...identifiers].sort(compare).map(splitIdentifierKey);
  const own = codes.find(({ scheme }) => scheme === 'iati-org');
  if (own !== undefined) return own.value;
  const other = codes.find(({ scheme }) => agencies[scheme] !== undefined);
  return other === undefined ? undefined : `${String(agencies[other.scheme])}-${other.value}`;
}

/** Each vocabulary tells the whole of the activity: the DAC's codes as near as themes come to them, and our own themes. */
function sectorsOf({ themes, project }: ProjectFacts): string[] {
  const codes = [...new Set(themes.flatMap(({ properties }) => [properties['dacPurposeCodes'] ?? []].flat().map(String)))].sort();
  const coded = (vocabulary: string, digits: number): string[] =>
    shares(codes.filter((code) => code.length === digits)).map(([code, percentage]) =>
      xmlElement('sector', { vocabulary, code, percentage }),
    );
  const named = [
    ...themes.map(({ id, properties }) => ({ code: id.slice(id.indexOf('/') + 1), words: texts(properties, 'label') })),
    ...[project.properties['sourceThemes'] ?? []]
      .flat()
      .map((words) => ({ code: String(words), words: [narrative(String(words))] })),
  ];
  const own = shares(named).map(([{ code, words }, percentage]) =>
    xmlElement('sector', { vocabulary: sectorVocabulary.own, code, percentage }, ...words),
  );
  return [...coded(sectorVocabulary.purpose, 5), ...coded(sectorVocabulary.category, 3), ...own];
}

/**
 * Equal parts of a hundred, since IATI asks for a percentage of each of several and the graph knows none; hundredths that do
 * not divide go to the first ones. One alone needs none.
 */
function shares<Part>(parts: readonly Part[]): (readonly [part: Part, percentage: string | undefined])[] {
  if (parts.length < 2) return parts.map((part) => [part, undefined] as const);
  const each = Math.floor(10_000 / parts.length);
  const rest = 10_000 - each * parts.length;
  return parts.map((part, index) => [part, String((each + (index < rest ? 1 : 0)) / 100)] as const);
}

/** IATI's budgets last a year at most: the sum for a longer project cannot be parted without inventing, and is told in a comment. */
function budget({ budgetAmount, budgetCurrency }: RecordProperties, { first, last }: ActivityTime, today: string): string[] {
  if (typeof budgetAmount !== 'number' || typeof budgetCurrency !== 'string') return [];
  // A value has the date at which it was worth so much, and that cannot lie ahead.
  if (last === null || last >= yearAfter(first) || first > today) {
    return [xmlComment(`Total budget, over a time that no IATI budget can have: ${budgetAmount} ${budgetCurrency}`)];
  }
  return [
    xmlElement(
      'budget',
      {},
      xmlElement('period-start', { 'iso-date': first }),
      xmlElement('period-end', { 'iso-date': last }),
      xmlElement('value', { currency: budgetCurrency, 'value-date': first }, String(budgetAmount)),
    ),
  ];
}

function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** A page is taken for HTML unless its address ends as a PDF does. */
function documentLink({ title, url }: SourceNotice): string[] {
  if (url === undefined) return [];
  const format = /\.pdf(?:[?#]|$)/i.test(url) ? 'application/pdf' : 'text/html';
  return [
    xmlElement(
      'document-link',
      { url, format },
      xmlElement('title', {}, narrative(title)),
      xmlElement('category', { code: ACTIVITY_PAGE }),
    ),
  ];
}

function texts(properties: RecordProperties, name: string): string[] {
  const [fr, en] = [properties[`${name}Fr`], properties[`${name}En`]];
  return [
    ...(fr === undefined || fr === null ? [] : [narrative(String(fr))]),
    ...(en === undefined || en === null ? [] : [narrative(String(en), 'en')]),
  ];
}

/** French is the language of the file. */
function narrative(text: string, lang?: 'en'): string {
  return xmlElement('narrative', { 'xml:lang': lang }, xmlText(text));
}
