import { stringify } from 'yaml';
import { fold } from '../../ontology/fold.ts';
import { detectDecimalMark } from '../reading/amounts.ts';
import { readDate } from '../reading/dates.ts';
import type { MappingText } from './mapping.ts';
import { slug } from './slug.ts';

/** What a column seems to hold, told by its heading first and its cells second. */
type Meaning =
  | 'key'
  | 'title'
  | 'summary'
  | 'lead'
  | 'funder'
  | 'partner'
  | 'beneficiary'
  | 'leadCode'
  | 'partnerCode'
  | 'country'
  | 'theme'
  | 'status'
  | 'start'
  | 'end'
  | 'amount';

/** Words of headings, folded; the more telling ones first. */
const headings: readonly (readonly [Meaning, RegExp])[] = [
  ['leadCode', /\b(sire[nt]|id|identif\w+)\b.*\b(attribuant|collectivite|porteur|lead|funder)|id attribuant/],
  ['partnerCode', /\b(siren|siret|rna|id beneficiaire)\b|identif\w+ (du|de la|de l) beneficiaire/],
  ['end', /\b(fin|end|until|jusqu\w*|cloture)\b/],
  ['start', /\b(debut|start|since|depuis|annee|year|date|exercice|convention)\b/],
  ['amount', /\b(montant|amount|budget|cout|cost|mandate|vote|subvention totale|total)\b/],
  ['country', /\b(pays|country)\b/],
  ['theme', /\b(thematique|theme|secteur|sector|domaine|topic)s?\b/],
  ['status', /\b(statut|status)\b|^etat\b/],
  ['summary', /\b(description|resume|summary)\b/],
  ['title', /\b(intitule|titre|title|objet|projet|project|libelle)\b/],
  ['funder', /\b(attribuant|financeur|funder|bailleur)\b/],
  ['beneficiary', /\b(beneficiaire|beneficiary|association|structure|raison sociale|organisme)\b/],
  ['lead', /\b(collectivite|chef de file|porteur|lead|commune|ville|territoire)\b/],
  ['partner', /\b(partenaire|partner|cooperant)\b/],
  ['key', /^(n|no|num|numero|code|id|ref|reference|identifiant|key)\b(?! postal)/],
];

/** A first mapping for a table, for its user to correct. */
export function proposeMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
  name = 'table',
): MappingText {
  const columns = meanings(headers, sampleRows);
  const cell = (meaning: Meaning): string | undefined => {
    const heading = columns.get(meaning);
    return heading === undefined ? undefined : `{${heading}}`;
  };
  const amount = cell('amount');
  // Something must say what a row is about: the first column of words, when no heading does.
  const title = cell('title') ?? (columns.size === 0 ? firstOfWords(headers, sampleRows) : undefined);
  const who = cell('beneficiary') ?? cell('lead') ?? cell('partner');
  const theme = cell('theme');
  const amountCells = sampleRows.map((row) => row[headers.indexOf(columns.get('amount') ?? '')] ?? '');
  const decimals = detectDecimalMark(amountCells);
  return {
    version: 1,
    prefix: slug(name.replace(/\.\w+$/, '')),
    language: 'fr',
    ...(decimals !== undefined && { table: { decimals } }),
    ...((title ?? amount) !== undefined && {
      project: {
        key: columns.size === 0 ? [title ?? ''] : projectKey(cell),
        title: title ?? `Subvention à ${who ?? '…'}`,
        ...given('summary', cell('summary')),
        ...(cell('status') !== undefined && { status: statusOf(cell('status') ?? '') }),
        ...given('start', cell('start')),
        ...given('end', cell('end')),
        ...(amount !== undefined && { budget: { amount, currency: 'EUR' } }),
        ...(theme !== undefined && { themes: { from: theme } }),
        ...given('countries', cell('country')),
      },
    }),
    actors: actorsOf(cell, (title ?? amount) !== undefined),
  };
}

/** The mapping as YAML, with the columns that it does not use named at the end. */
export function mappingText(mapping: MappingText, headers: readonly string[]): string {
  const text = stringify(mapping, { lineWidth: 0 });
  const unused = headers.filter((header) => header.trim() !== '' && !text.includes(`{${header.trim()}}`));
  const note = unused.length === 0 ? '' : `# Columns that are not used: ${unused.map((header) => header.trim()).join(' · ')}\n`;
  return `# A proposal made from the headings: check each line before importing (docs/import.md says what may stand here).\n${text}${note}`;
}

/** The row of headings among the first rows of a table, and the rows below it: the first row with the most cells filled. */
export function headingsOf(rows: readonly (readonly string[])[]): {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const index = filled.indexOf(Math.max(0, ...filled));
  return { headers: (rows[index] ?? []).map((header) => header.trim()), rows: rows.slice(index + 1) };
}

function firstOfWords(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const index = headers.findIndex((_, column) => rows.some((row) => /\p{L}{3}/u.test(row[column] ?? '')));
  return `{${headers[Math.max(index, 0)] ?? ''}}`;
}

function meanings(headers: readonly string[], rows: readonly (readonly string[])[]): Map<Meaning, string> {
  const found = new Map<Meaning, string>();
  headers.forEach((header, index) => {
    const cells = rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    const meaning = headings
      .filter(([candidate, pattern]) => pattern.test(words(header)) && fits(candidate, cells))
      .map(([candidate]) => candidate)
      .find((candidate) => !found.has(candidate));
    if (meaning !== undefined) found.set(meaning, header.trim());
  });
  return found;
}

/** `nomBeneficiaire` and `BENEFICIAIRE_NOM` are two words each. */
function words(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** Whether cells look like what the heading promises; a column without cells keeps its promise. */
function fits(meaning: Meaning, cells: readonly string[]): boolean {
  const most = (test: (cell: string) => boolean): boolean => cells.filter(test).length * 2 >= cells.length;
  switch (meaning) {
    case 'leadCode':
    case 'partnerCode':
      return most((cell) => /^\d{9}(?:\d{5})?$|^W\d{9}$/.test(cell.replace(/\s/g, '')));
    case 'start':
    case 'end':
      return most((cell) => readDate(cell).value !== undefined);
    case 'amount':
      return most((cell) => /\d/.test(cell) && !/\p{L}{4}/u.test(cell));
    case 'key':
      return new Set(cells).size * 10 >= cells.length * 9;
    case 'lead':
    case 'partner':
    case 'beneficiary':
    case 'funder':
    case 'title':
      return most((cell) => /\p{L}/u.test(cell));
    default:
      return true;
  }
}

type CellOf = (meaning: Meaning) => string | undefined;

function projectKey(cell: CellOf): string[] {
  const key = cell('key');
  const told = [cell('title'), cell('lead'), cell('beneficiary'), cell('partner'), cell('start')].filter(
    (part) => part !== undefined,
  );
  return key === undefined ? told : [key, ...(cell('start') === undefined ? [] : [cell('start') ?? ''])];
}

function statusOf(from: string): { from: string; values: Record<string, string>; otherwise: string } {
  return { from, values: { 'En cours': 'ongoing', Prévu: 'planned', Terminé: 'completed' }, otherwise: 'completed' };
}

function actorsOf(cell: CellOf, hasProject: boolean): NonNullable<MappingText['actors']> {
  const parts = [
    ['lead', 'LEAD', 'leadCode'],
    ['funder', 'FUNDER', 'leadCode'],
    ['partner', 'PARTNER', cell('beneficiary') === undefined ? 'partnerCode' : undefined],
    ['beneficiary', 'BENEFICIARY', 'partnerCode'],
  ] as const;
  return parts.flatMap(([meaning, role, code]) => {
    const name = cell(meaning);
    if (name === undefined) return [];
    const codes = code === undefined ? undefined : cell(code);
    return [{ as: meaning, name, ...(codes !== undefined && { identifiers: { siren: codes } }), ...(hasProject && { role }) }];
  });
}

function given<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
