import { localGovernment, kindOr, type GuessedKind } from './actor-kind.ts';
import type { ImportFormat, IncomingRow } from './import-format.ts';
import type { RowRecords } from './row-records.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

/** Sheet 1 of the JRC's release "GCoM - MyCovenant". The name of the mayor, the coordinates and the planned actions are not read. */
const columns = {
  number: ['organisation_id'],
  name: ['organisation_name'],
  coordinator: ['coordinator_name'],
  supporter: ['supporter_name'],
  country: ['country_code'],
  population: ['population_adhesion'],
  groupNumber: ['group_organisation_id'],
  groupName: ['group_name'],
  isGroup: ['group_profile'],
  status: ['signatory_status'],
  joined: ['date_of_adhesion'],
} as const;

type Column = keyof typeof columns;

const shape: TableShape<Column> = {
  columns,
  required: ['number', 'name', 'country', 'joined'],
  decimals: 'point',
  empty: ['-'],
};

/** Role of a signatory in the Covenant, by the state of its signature. */
const roles: Readonly<Record<string, string>> = { published: 'signatory', on_hold: 'signatory, on hold' };

const GROUP: GuessedKind = { kind: 'LOCAL_GOVERNMENT', level: 'OTHER' };

export const covenantOfMayors: ImportFormat = {
  id: 'covenant-of-mayors',
  label: {
    fr: 'Convention des maires : signataires, coordinateurs, soutiens',
    en: 'Covenant of Mayors: signatories, coordinators, supporters',
  },
  extensions: ['.csv', '.xlsx'],
  source: {
    publisher: 'European Commission, Joint Research Centre',
    license: 'CC-BY-4.0',
    url: 'https://data.jrc.ec.europa.eu/',
    note: 'Cite the release (authors, year, number) and say what was changed.',
  },
  accepts: ({ rows }) => looksLike(shape, rows),
  read: (input) => readShapedTable(shape, input, readScope(input), readSignatory),
};

function readSignatory(row: TableRow<Column>, out: RowRecords): IncomingRow {
  const name = row.required('name');
  const number = row.required('number');
  if (name === '' || number === '') return out.rejected();
  const country = out.country(row.heading('country'), row.text('country'));
  const kind = row.text('isGroup') === 'true' ? GROUP : localGovernment(name, 'MUNICIPALITY');
  const signatory = out.actor({
    name,
    kind,
    lang: nameLanguage(country),
    country,
    identifiers: [{ scheme: 'covenant', value: number }],
    properties: { population: row.wholeNumber('population') },
    column: row.heading('name'),
  });
  const covenant = out.actor({
    name: 'Covenant of Mayors for Climate and Energy',
    kind: { kind: 'ASSOCIATION' },
    lang: 'en',
    properties: {
      nameFr: 'Convention des maires pour le climat et l’énergie',
      aliases: ['Covenant of Mayors', 'Convention des maires'],
    },
    column: row.heading('name'),
  });
  const since = row.date('joined');
  out.tie('MEMBER_OF', signatory, covenant, { role: row.meaning('status', roles), since });
  supporting(row, out, { signatory, covenant, country });
  group(row, out, { signatory, country, since });
  return out.done();
}

interface Ends {
  readonly signatory: string | undefined;
  readonly country: string | undefined;
}

/** Territorial coordinators are public bodies of the same country; supporters are networks and agencies of any. */
function supporting(
  row: TableRow<Column>,
  out: RowRecords,
  { signatory, covenant, country }: Ends & { covenant: string | undefined },
): void {
  const coordinatorName = row.text('coordinator');
  const coordinator = out.actor({
    name: coordinatorName,
    kind: kindOr(coordinatorName, { kind: 'PUBLIC_INSTITUTION' }),
    lang: nameLanguage(country),
    country,
    column: row.heading('coordinator'),
  });
  const supporterName = row.text('supporter');
  const supporter = out.actor({
    name: supporterName,
    kind: kindOr(supporterName, { kind: 'ASSOCIATION' }),
    lang: 'en',
    column: row.heading('supporter'),
  });
  out.tie('MEMBER_OF', coordinator, covenant, { role: 'territorial coordinator' });
  out.tie('MEMBER_OF', supporter, covenant, { role: 'supporter' });
  for (const body of [coordinator, supporter]) out.tie('PARTNER_OF', signatory, body, { kind: 'NETWORKING' });
}

/** Signatories that share a plan. The group is a row of its own in most cases. */
function group(
  row: TableRow<Column>,
  out: RowRecords,
  { signatory, country, since }: Ends & { since: string | undefined },
): void {
  const number = row.text('groupNumber');
  if (number === '' || number === row.text('number')) return;
  const id = out.actor({
    name: row.text('groupName'),
    kind: GROUP,
    lang: nameLanguage(country),
    country,
    identifiers: [{ scheme: 'covenant', value: number }],
    column: row.heading('groupName'),
  });
  out.tie('MEMBER_OF', signatory, id, { role: 'joint plan', since });
}

/** Names are in the language of the place; the graph keeps French ones apart and everything else with the English ones. */
function nameLanguage(country: string | undefined): 'fr' | 'en' {
  return country === 'FR' ? 'fr' : 'en';
}
