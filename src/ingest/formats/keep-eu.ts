import { basename } from 'node:path';
import type { FileSample } from '../reading/sample-file.ts';
import { sampleFile } from '../reading/sample-file.ts';
import { period } from '../reading/dates.ts';
import { kindOr, type GuessedKind } from './actor-kind.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';
import type { RowRecords } from './row-records.ts';
import { fingerprint, shortSlug } from './slug.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

const projectColumns = {
  programme: ['Programme'],
  acronym: ['Acronym'],
  name: ['Project Name'],
  otherName: ['Project Name language 2'],
  lead: ['Lead Partner'],
  town: ['Town'],
  country: ['Country'],
  budget: ['Budget'],
  theme1: ['Thematic1'],
  theme2: ['Thematic2'],
  theme3: ['Thematic3'],
  description: ['Description EN'],
  otherDescription: ['Description 1'],
  start: ['Project start'],
  end: ['Project end'],
} as const;

const partnerColumns = {
  programme: ['Programme'],
  acronym: ['Acronym'],
  partner: ['Project Partner'],
  isLead: ['Lead Partner'],
  town: ['Town'],
  country: ['Country'],
  countryCode: ['Country code'],
  status: ['Legal Status'],
} as const;

type ProjectColumn = keyof typeof projectColumns;
type PartnerColumn = keyof typeof partnerColumns;

const projectShape: TableShape<ProjectColumn> = {
  columns: projectColumns,
  required: ['programme', 'acronym', 'name', 'lead', 'start'],
  decimals: 'point',
};
const partnerShape: TableShape<PartnerColumn> = {
  columns: partnerColumns,
  required: ['programme', 'acronym', 'partner'],
  empty: ['n/a'],
};

/** keep.eu says of a body only whether it is public or private; what its name says of it comes first. */
const kinds: Readonly<Record<string, GuessedKind>> = {
  public: { kind: 'PUBLIC_INSTITUTION' },
  private: { kind: 'ASSOCIATION' },
};

const leadRoles: Readonly<Record<string, string>> = { Yes: 'LEAD', No: 'PARTNER' };

/** Projects and partners are two sheets of one export: give one as the file, the other as its companion. */
export const keepEu: ImportFormat = {
  id: 'keep-eu',
  label: {
    fr: 'Projets et partenaires Interreg, URBACT, ESPON (keep.eu)',
    en: 'Interreg, URBACT and ESPON projects and partners (keep.eu)',
  },
  extensions: ['.csv', '.xlsx'],
  source: {
    publisher: 'Interact, keep.eu',
    url: 'https://keep.eu',
    note: 'Free to use with credit and a link to keep.eu; say what was changed.',
  },
  accepts: ({ rows }) => looksLike(projectShape, rows) || looksLike(partnerShape, rows),
  read: readKeep,
};

async function* readKeep(input: ImportInput): AsyncGenerator<IncomingRow> {
  const scope = readScope(input);
  const files = await Promise.all(
    [input.path, ...(input.companions ?? [])].map(async (path) => ({
      path,
      holdsPartners: holdsPartners(await sampleFile(path)),
    })),
  );
  // Projects first: partners that come after them need not say again what the project is called.
  files.sort((a, b) => Number(a.holdsPartners) - Number(b.holdsPartners));
  const told = new Set<string>();
  for (const { path, holdsPartners: partners } of files) {
    const file = { path, onReading: input.onReading, onBytes: input.onBytes, ...(files.length > 1 && { name: basename(path) }) };
    yield* partners
      ? readShapedTable(partnerShape, file, scope, (row, out) => readPartner(row, out, told))
      : readShapedTable(projectShape, file, scope, (row, out) => readProject(row, out, told));
  }
}

function holdsPartners({ rows }: FileSample): boolean {
  return looksLike(partnerShape, rows);
}

/** keep.eu's own number is not in its export; programme and acronym together name a project. */
function projectId(programme: string, acronym: string): string {
  const short = programme.replace(/^\d{4}\s*-\s*\d{4}\s+/, '');
  return `project/keep-${shortSlug(acronym)}-${fingerprint(`${short}\n${acronym}`)}`;
}

function readProject(row: TableRow<ProjectColumn>, out: RowRecords, told: Set<string>): IncomingRow {
  const programme = row.required('programme');
  const acronym = row.required('acronym');
  if (programme === '' || acronym === '') return out.rejected();
  const id = projectId(programme, acronym);
  told.add(id);
  const budget = row.money('budget', 'EUR');
  const themes = (['theme1', 'theme2', 'theme3'] as const).map((column) => row.text(column)).filter((words) => words !== '');
  const start = row.date('start');
  const end = row.date('end');
  out.node('Project', id, {
    titleEn: titleOf(row, acronym),
    summaryEn: row.paragraphs('description') || row.paragraphs('otherDescription'),
    period: inOrder(row, out, start, end) ? period(start, end) : start,
    ...(budget !== undefined && budget.amount > 0 && { budgetAmount: budget.amount, budgetCurrency: budget.currency }),
    sourceThemes: out.themes(
      id,
      themes.map((words) => ({ words, vocabulary: 'keep.eu' })),
    ),
  });
  const name = row.text('lead');
  const country = out.country(row.heading('country'), row.text('country'));
  const kind = kindOr(name, { kind: 'PUBLIC_INSTITUTION' });
  const lead = out.actor({ name, kind, lang: nameLanguage(country), country, column: row.heading('lead') });
  out.tie('PARTICIPATES_IN', lead, id, { role: 'LEAD' });
  return out.done();
}

function titleOf(row: TableRow<ProjectColumn>, acronym: string): string {
  const name = row.text('name') || row.text('otherName');
  return name === '' || name === acronym ? acronym : `${acronym} – ${name}`;
}

function inOrder(row: TableRow<ProjectColumn>, out: RowRecords, start?: string, end?: string): boolean {
  if (start === undefined || end === undefined || start <= end) return true;
  out.problem(row.heading('end'), row.text('end'), 'is before the start, so the end is left out');
  return false;
}

function readPartner(row: TableRow<PartnerColumn>, out: RowRecords, told: ReadonlySet<string>): IncomingRow {
  const programme = row.required('programme');
  const acronym = row.required('acronym');
  const name = row.required('partner');
  if (programme === '' || acronym === '' || name === '') return out.rejected();
  const id = projectId(programme, acronym);
  if (!told.has(id)) out.node('Project', id, { titleEn: acronym });
  const country = partnerCountry(row, out);
  const kind = kindOr(name, row.meaning('status', kinds) ?? { kind: 'PUBLIC_INSTITUTION' });
  const partner = out.actor({ name, kind, lang: nameLanguage(country), country, column: row.heading('partner') });
  out.tie('PARTICIPATES_IN', partner, id, { role: row.meaning('isLead', leadRoles) ?? 'PARTNER' });
  return out.done();
}

/** The country of the partner, not the one of its NUTS region, where the two differ: regions are missing for partners outside the Union. */
function partnerCountry(row: TableRow<PartnerColumn>, out: RowRecords): string | undefined {
  const named = out.country(row.heading('country'), row.text('country'));
  return named ?? out.country(row.heading('countryCode'), row.text('countryCode').split(/[ /]/)[0] ?? '');
}

function nameLanguage(country: string | undefined): 'fr' | 'en' {
  return country === 'FR' ? 'fr' : 'en';
}
