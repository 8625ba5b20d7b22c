import { localGovernment } from './actor-kind.ts';
import type { ImportFormat, IncomingRow } from './import-format.ts';
import { sirenCodes } from './official-codes.ts';
import { OwnKeys } from './own-keys.ts';
import type { RowRecords } from './row-records.ts';
import { slug } from './slug.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

/** SCDL délibérations 2.1.5 (https://schema.data.gouv.fr/scdl/deliberations/): the columns that the ontology has a place for. */
const columns = {
  authority: ['COLL_NOM'],
  siret: ['COLL_SIRET'],
  number: ['DELIB_ID'],
  date: ['DELIB_DATE'],
  matterCode: ['DELIB_MATIERE_CODE'],
  matter: ['DELIB_MATIERE_NOM'],
  subject: ['DELIB_OBJET'],
  voters: ['VOTE_REEL'],
  votesFor: ['VOTE_POUR'],
  votesAgainst: ['VOTE_CONTRE'],
  abstentions: ['VOTE_ABSTENTION'],
  url: ['DELIB_URL'],
} as const;

type Column = keyof typeof columns;

const shape: TableShape<Column> = { columns, required: ['authority', 'number', 'date', 'subject'] };

export const scdlDeliberations: ImportFormat = {
  id: 'scdl-deliberations',
  label: { fr: 'Délibérations (SCDL)', en: 'Council decisions (SCDL)' },
  extensions: ['.csv', '.xlsx'],
  source: { license: 'Licence Ouverte 2.0', note: 'Published by each local government: name the one that publishes the file.' },
  accepts: ({ rows }) => looksLike(shape, rows),
  read(input) {
    const keys = new OwnKeys();
    return readShapedTable(shape, input, readScope(input), (row, out) => readDeliberation(row, out, keys));
  },
};

function readDeliberation(row: TableRow<Column>, out: RowRecords, keys: OwnKeys): IncomingRow {
  const name = row.required('authority');
  const number = row.required('number');
  const title = row.required('subject');
  if (name === '' || number === '' || title === '') return out.rejected();
  const codes = sirenCodes(row.text('siret'));
  const authority = out.actor({
    name,
    kind: localGovernment(name),
    lang: 'fr',
    country: 'FR',
    identifiers: codes,
    column: row.heading(codes.length > 0 ? 'siret' : 'authority'),
  });
  // The number is unique inside one authority only, and some use it twice.
  const own = `deliberation/${codes[0]?.value ?? slug(name)}-${slug(number)}`;
  const { id, repeats } = keys.use(own, [title, row.text('date')].join('\n'), out.where);
  if (repeats !== undefined) return out.leftOut(`has the number, date and subject of ${repeats}`);
  out.node('Deliberation', id, { title, date: row.date('date'), url: row.url('url'), ...votes(row, out) });
  out.tie('DELIBERATED', authority, id);
  out.themes(id, matters(row));
  return out.done();
}

/** The schema wants the votes all or not at all, and those for, against and abstaining to add up to those cast. */
function votes(row: TableRow<Column>, out: RowRecords): Record<string, number | boolean | undefined> {
  const votesFor = row.wholeNumber('votesFor');
  const votesAgainst = row.wholeNumber('votesAgainst');
  const abstentions = row.wholeNumber('abstentions');
  const cast = row.wholeNumber('voters');
  if (votesFor === undefined || votesAgainst === undefined || abstentions === undefined)
    return { votesFor, votesAgainst, abstentions };
  if (cast !== undefined && votesFor + votesAgainst + abstentions !== cast) {
    out.problem(
      row.heading('voters'),
      String(cast),
      'is not the sum of the votes for and against and the abstentions; those are kept',
    );
  }
  // All at nought is how some exports write that the votes are not known.
  if (votesFor + votesAgainst + abstentions === 0) return {};
  return { votesFor, votesAgainst, abstentions, unanimous: votesAgainst === 0 && abstentions === 0 };
}

/** The matter is `level 1/level 2` of the Actes nomenclature or the authority's own words: the narrower part says the subject. */
function matters(row: TableRow<Column>): { words: string; vocabulary: string }[] {
  const words = row.text('matter').split('/').at(-1)?.trim() ?? '';
  return words === '' ? [] : [{ words, vocabulary: 'actes' }];
}
