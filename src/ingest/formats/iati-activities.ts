import { period, readDate } from '../reading/dates.ts';
import { withoutContacts } from '../reading/contacts.ts';
import { xmlElements, type XmlElement } from '../reading/xml.ts';
import { kindOr, localGovernment, type GuessedKind } from './actor-kind.ts';
import { dates, kinds, roles, sectorVocabularies, statuses, tagVocabularies } from './iati-codes.ts';
import { totalBudget } from './iati-money.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';
import { RowRecords, type ReadScope, type SourceTheme } from './row-records.ts';
import { fingerprint, slug } from './slug.ts';
import { readScope } from './table-format.ts';

/** Elements that the ontology has a place for. Contacts, results, locations, documents and the rest are passed over. */
const kept = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'narrative',
  'participating-org',
  'activity-status',
  'activity-date',
  'recipient-country',
  'sector',
  'tag',
  'budget',
  'period-start',
  'period-end',
  'value',
  'transaction',
  'transaction-type',
]);

export const iatiActivities: ImportFormat = {
  id: 'iati-activities',
  label: { fr: 'Activités IITA 2.03', en: 'IATI 2.03 activities' },
  extensions: ['.xml'],
  source: { note: 'Published by each organisation under a licence of its own: see its page at https://iatiregistry.org.' },
  accepts: ({ text }) => /<iati-activities[\s>]/.test(text),
  read: readActivities,
};

async function* readActivities(input: ImportInput): AsyncGenerator<IncomingRow> {
  const scope = readScope(input);
  let number = 0;
  for await (const { element, line } of xmlElements(input.path, { name: 'iati-activity', keep: kept }, input.onBytes)) {
    number += 1;
    yield activityRow(element, scope, `activity ${number} (ends on line ${line})`);
  }
}

function activityRow(activity: XmlElement, scope: ReadScope, where: string): IncomingRow {
  const out = new RowRecords(scope, where);
  const identifier = (child(activity, 'iati-identifier')?.text ?? '').replace(/\s+/g, ' ').trim();
  const titles = narratives(activity, child(activity, 'title'));
  if (identifier === '') out.problem('iati-identifier', '', 'is empty, and nothing can be said without it');
  if (titles.fr === undefined && titles.en === undefined) out.problem('title', '', 'has no narrative');
  if (out.hasProblems) return out.rejected();
  const id = `project/iati-${slug(identifier)}${/[^\w. -]/.test(identifier) ? `-${fingerprint(identifier)}` : ''}`;
  const summaries = narratives(activity, description(activity));
  out.node('Project', id, {
    titleFr: titles.fr,
    titleEn: titles.en,
    summaryFr: summaries.fr,
    summaryEn: summaries.en,
    status: statusOf(activity, out),
    period: periodOf(activity, out),
    ...totalBudget(activity, out),
    sourceThemes: out.themes(id, themesOf(activity)),
  });
  for (const country of children(activity, 'recipient-country')) {
    const code = out.country('recipient-country', country.attributes['code'] ?? '');
    if (code !== undefined) out.tie('IN_COUNTRY', id, `country/${code.toLowerCase()}`);
  }
  for (const organisation of children(activity, 'participating-org')) participant(activity, organisation, id, out);
  return out.done();
}

function participant(activity: XmlElement, organisation: XmlElement, project: string, out: RowRecords): void {
  const { ref = '', type = '', role: roleCode = '' } = organisation.attributes;
  const names = narratives(activity, organisation);
  const name = names.fr ?? names.en ?? '';
  const role = roles[roleCode];
  if (role === undefined) {
    out.problem('participating-org/@role', roleCode, `is no role of IATI, so ${name || ref} is left out`);
    return;
  }
  if (name === '') {
    out.problem('participating-org', ref, 'has no name, so it is left out');
    return;
  }
  // Hyphens come as dashes in some files: SV–ORP0055788.
  const reference = ref.trim().replace(/[‐-―]/g, '-');
  const isReference = /^[A-Z0-9]{2,}-[^\s|]+$/i.test(reference);
  const actor = out.actor({
    name,
    kind: kindOf(name, type),
    lang: names.fr === undefined ? 'en' : 'fr',
    country: isReference ? countryOf(reference, out) : undefined,
    // References without a register in front (44000) are the publisher's own, or codes of the CRS.
    identifiers: isReference ? [{ scheme: 'iati-org', value: reference }] : [],
    column: 'participating-org',
  });
  out.tie('PARTICIPATES_IN', actor, project, { role });
}

/** What the code says; the name tells the tier of a local government, and everything when there is no code. */
function kindOf(name: string, type: string): GuessedKind {
  const coded = kinds[type];
  if (coded === undefined) return kindOr(name, { kind: 'ASSOCIATION' });
  return coded.kind === 'LOCAL_GOVERNMENT' ? localGovernment(name) : coded;
}

/** Registers of a country begin with its code; XM, XI and the like are international. */
function countryOf(reference: string, out: RowRecords): string | undefined {
  const prefix = reference.slice(0, reference.indexOf('-')).toUpperCase();
  return /^[A-Z]{2}$/.test(prefix) && !prefix.startsWith('X') ? out.country('participating-org/@ref', prefix) : undefined;
}

function statusOf(activity: XmlElement, out: RowRecords): string | undefined {
  const code = child(activity, 'activity-status')?.attributes['code'];
  if (code === undefined) return undefined;
  if (statuses[code] === undefined)
    out.problem('activity-status', code, 'is none of planned (1), ongoing (2) and completed (3, 4)');
  return statuses[code];
}

function periodOf(activity: XmlElement, out: RowRecords): string | undefined {
  const of = (type: string): string | undefined => {
    const date = children(activity, 'activity-date').find(({ attributes }) => attributes['type'] === type)?.attributes[
      'iso-date'
    ];
    if (date === undefined) return undefined;
    const { value, reason } = readDate(date);
    if (reason !== undefined) out.problem('activity-date', date, reason);
    return value;
  };
  const start = of(dates.actualStart) ?? of(dates.plannedStart);
  const end = of(dates.actualEnd) ?? of(dates.plannedEnd);
  const over = statuses[child(activity, 'activity-status')?.attributes['code'] ?? ''] === 'completed';
  if (start === undefined || end === undefined || start <= end) return period(start, end, !over);
  out.problem('activity-date', end, `is an end before the start ${start}, so it is left out`);
  return period(start, undefined, !over);
}

function themesOf(activity: XmlElement): SourceTheme[] {
  const sectors = children(activity, 'sector').map((sector): SourceTheme => {
    const { vocabulary = '1', code = '' } = sector.attributes;
    const words = anyNarrative(activity, sector);
    if (sectorVocabularies.dac.has(vocabulary)) return { dac: code, words: words === '' ? `CAD ${code}` : words };
    if (sectorVocabularies.sdg.has(vocabulary)) return { sdg: code, words: words === '' ? `ODD ${code}` : words };
    return { words: words === '' ? `${vocabulary}:${code}` : words, vocabulary: `iati-${vocabulary}` };
  });
  const tags = children(activity, 'tag').map((tag): SourceTheme => {
    const { vocabulary = '', code = '' } = tag.attributes;
    const words = anyNarrative(activity, tag);
    return tagVocabularies.sdg.has(vocabulary)
      ? { sdg: code, words: words === '' ? `ODD ${code}` : words }
      : { words: words === '' ? `${vocabulary}:${code}` : words, vocabulary: `iati-tag-${vocabulary}` };
  });
  return [...sectors, ...tags];
}

/** The general description, else the first one. */
function description(activity: XmlElement): XmlElement | undefined {
  const all = children(activity, 'description');
  return all.find(({ attributes }) => (attributes['type'] ?? '1') === '1') ?? all[0];
}

/** Texts by language. A language that is neither French nor English is kept with the English ones when there is nothing else. */
function narratives(activity: XmlElement, element: XmlElement | undefined): { readonly fr?: string; readonly en?: string } {
  const fallback = element?.attributes['xml:lang'] ?? activity.attributes['xml:lang'] ?? 'en';
  const texts = (element === undefined ? [] : children(element, 'narrative'))
    .map((narrative) => ({ lang: narrative.attributes['xml:lang'] ?? fallback, text: oneLine(narrative.text) }))
    .filter(({ text }) => text !== '');
  const fr = texts.find(({ lang }) => lang.toLowerCase().startsWith('fr'))?.text;
  const en =
    texts.find(({ lang }) => lang.toLowerCase().startsWith('en'))?.text ?? (fr === undefined ? texts[0]?.text : undefined);
  return { ...(fr !== undefined && { fr }), ...(en !== undefined && { en }) };
}

function anyNarrative(activity: XmlElement, element: XmlElement): string {
  const { fr, en } = narratives(activity, element);
  return fr ?? en ?? '';
}

function child({ children: all }: XmlElement, name: string): XmlElement | undefined {
  return all.find((element) => element.name === name);
}

function children({ children: all }: XmlElement, name: string): XmlElement[] {
  return all.filter((element) => element.name === name);
}

function oneLine(text: string): string {
  return withoutContacts(text.replace(/\s+/g, ' ').trim()).text;
}
