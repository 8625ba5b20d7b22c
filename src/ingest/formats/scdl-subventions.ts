import type { Identifier } from '../../ontology/identifier-schemes.ts';
import { period } from '../reading/dates.ts';
import { kindOr, localGovernment, type GuessedKind } from './actor-kind.ts';
import type { ImportFormat, IncomingRow } from './import-format.ts';
import { sirenCodes } from './official-codes.ts';
import { OwnKeys } from './own-keys.ts';
import type { RowRecords } from './row-records.ts';
import { fingerprint, slug } from './slug.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

/**
 * SCDL subventions 2.1.1 (https://schema.data.gouv.fr/scdl/subventions/), with the upper-case headings of 1.0 and the long labels
 * of the arrêté of 17 November 2017, which files older than the schema have.
 */
const columns = {
  grantor: ['nomAttribuant', 'ATTRIBUANT_NOM', "Nom de l'attribuant"],
  grantorCode: ['idAttribuant', 'ATTRIBUANT_ID', "Identification de l'attribuant"],
  agreed: ['dateConvention', 'CONVENTION_DATE', 'Date de la convention de subvention'],
  reference: ['referenceDecision', 'DECISION_REF', 'Référence de la décision'],
  beneficiary: ['nomBeneficiaire', 'BENEFICIAIRE_NOM', 'Nom du bénéficiaire'],
  beneficiaryCode: ['idBeneficiaire', 'BENEFICIAIRE_ID', 'Identification du bénéficiaire'],
  rna: ['rnaBeneficiaire'],
  purpose: ['objet', 'SUBVENTION_OBJET', 'Objet de la subvention'],
  amount: ['montant', 'SUBVENTION_MONTANT', 'Montant total de la subvention'],
  paid: ['datesPeriodeVersement', 'VERSEMENT_DATES', 'Date ou période de versement'],
  share: [
    'pourcentageSubvention',
    'SUBVENTION_POURCENTAGE',
    'Pourcentage du montant total de la subvention attribuée au bénéficiaire',
  ],
} as const;

type Column = keyof typeof columns;

const shape: TableShape<Column> = { columns, required: ['grantor', 'agreed', 'beneficiary', 'amount'], decimals: 'point' };

export const scdlSubventions: ImportFormat = {
  id: 'scdl-subventions',
  label: { fr: 'Conventions de subvention (SCDL)', en: 'Grant agreements (SCDL)' },
  extensions: ['.csv', '.xlsx'],
  source: { license: 'Licence Ouverte 2.0', note: 'Published by each authority: name the one that publishes the file.' },
  accepts: ({ rows }) => looksLike(shape, rows),
  read(input) {
    const keys = new OwnKeys();
    return readShapedTable(shape, input, readScope(input), (row, out) => readGrant(row, out, keys));
  },
};

function readGrant(row: TableRow<Column>, out: RowRecords, keys: OwnKeys): IncomingRow {
  const grantorName = row.required('grantor');
  const beneficiaryName = row.required('beneficiary');
  if (grantorName === '' || beneficiaryName === '') return out.rejected();
  const grantorCodes = sirenCodes(row.text('grantorCode'));
  const grantor = out.actor({
    name: grantorName,
    kind: kindOr(grantorName, localGovernment(grantorName)),
    lang: 'fr',
    country: 'FR',
    identifiers: grantorCodes,
    column: row.heading('grantorCode'),
  });
  const codes = beneficiaryCodes(row);
  const beneficiary = out.actor({
    name: beneficiaryName,
    kind: beneficiaryKind(beneficiaryName, row),
    lang: 'fr',
    // A French register knows it; of a body without a code the file does not say where it is.
    country: codes.length > 0 ? 'FR' : undefined,
    identifiers: codes,
    column: row.heading(row.text('beneficiaryCode') === '' ? 'beneficiary' : 'beneficiaryCode'),
  });
  if (beneficiary === undefined) return out.rejected();
  const { id, repeats } = keys.use(grantId(row, grantorCodes, codes), grantContent(row), out.where);
  if (repeats !== undefined && !isShared(row)) return out.leftOut(`says the same as ${repeats}`);
  writeGrant(row, out, { id, grantor, beneficiary, beneficiaryName });
  return out.done();
}

interface Grant {
  readonly id: string;
  readonly grantor: string | undefined;
  readonly beneficiary: string;
  readonly beneficiaryName: string;
}

function writeGrant(row: TableRow<Column>, out: RowRecords, { id, grantor, beneficiary, beneficiaryName }: Grant): void {
  const total = row.money('amount', 'EUR');
  const share = shareOf(row, out);
  const purpose = row.text('purpose');
  out.node('Project', id, {
    titleFr: purpose === '' ? `Subvention à ${beneficiaryName} (${row.text('agreed').slice(0, 4)})` : purpose,
    period: grantPeriod(row),
    ...(total && { budgetAmount: total.amount, budgetCurrency: total.currency }),
  });
  out.tie('PARTICIPATES_IN', grantor, id, { role: 'FUNDER', ...total });
  const part = total && { amount: Math.round(total.amount * share * 100) / 100, currency: total.currency };
  out.tie('PARTICIPATES_IN', beneficiary, id, { role: 'BENEFICIARY', ...part });
}

/** Rows with the same purpose are shares of one grant; without a purpose nothing says so. */
function isShared(row: TableRow<Column>): boolean {
  const share = row.text('share').replace(',', '.');
  return row.text('purpose') !== '' && share !== '' && Number(share) !== 1 && Number(share) !== 100;
}

function grantId(row: TableRow<Column>, grantor: readonly Identifier[], beneficiary: readonly Identifier[]): string {
  const decided = [row.text('agreed'), row.text('reference')].filter((part) => part !== '').join('-');
  const own = isShared(row) ? fingerprint(row.text('purpose')) : (beneficiary[0]?.value ?? slug(row.text('beneficiary')));
  return `project/subvention-${grantor[0]?.value ?? slug(row.text('grantor'))}-${slug(decided)}-${own}`.toLowerCase();
}

function grantContent(row: TableRow<Column>): string {
  return isShared(row) ? row.text('amount') : row.content;
}

function beneficiaryCodes(row: TableRow<Column>): Identifier[] {
  const rna = row.text('rna').toUpperCase();
  const code = row.text('beneficiaryCode');
  // Some files have the association's RNA number in the column of the SIRET.
  if (/^W\d{9}$/i.test(code)) return [{ scheme: 'rna', value: code.toUpperCase() }];
  return [...sirenCodes(code), ...(rna === '' ? [] : [{ scheme: 'rna', value: rna }])];
}

function beneficiaryKind(name: string, row: TableRow<Column>): GuessedKind {
  return row.text('rna') === '' ? kindOr(name, { kind: 'ASSOCIATION' }) : { kind: 'ASSOCIATION' };
}

/** 0.01 to 1; files older than version 2 have it as per cent. */
function shareOf(row: TableRow<Column>, out: RowRecords): number {
  const share = row.amount('share')?.amount;
  if (share === undefined) return 1;
  const part = share > 1 ? share / 100 : share;
  if (part > 0 && part <= 1) return part;
  out.problem(row.heading('share'), row.text('share'), 'is no share between 0 and 1; the whole amount is taken');
  return 1;
}

/** When it is paid, one date or two; else when it was agreed. */
function grantPeriod(row: TableRow<Column>): string | undefined {
  const [start, end] = row.text('paid').split(/[/_]/).length === 2 ? row.text('paid').split(/[/_]/) : [row.text('paid')];
  const first = start === undefined || start === '' ? undefined : row.dateOf('paid', start);
  const last = end === undefined || end === '' ? first : row.dateOf('paid', end);
  return first === undefined ? row.date('agreed') : period(first, last !== undefined && last < first ? first : last);
}
