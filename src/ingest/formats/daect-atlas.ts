import { period } from '../reading/dates.ts';
import { kindOr, localGovernment } from './actor-kind.ts';
import type { ImportFormat, IncomingRow } from './import-format.ts';
import { OwnKeys } from './own-keys.ts';
import type { RowRecords } from './row-records.ts';
import { fingerprint, shortSlug, slug } from './slug.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

/** The ministry's own headings (converter of its workbook for IATI: markbrough/fr-crs-iati, branch DAECT, convert.py). */
const columns = {
  number: ['Numéro', 'N°', 'Identifiant', 'prjId', 'N° projet'],
  title: ['Intitulé du projet'],
  description: ['Description détaillée'],
  lead: ['Collectivité'],
  partner: ['Partenaire'],
  country: ['Pays'],
  theme: ['Thématique'],
  status: ['Statut'],
  firstYear: ['Année de début'],
  total: ['Coût total de l’opération', 'Coût total de l opération'],
  ministryShare: ['Cofinancement du MAEDI', 'Cofinancement du MEAE'],
  leadShare: ['Part financière des collectivités'],
  otherShare: ['Total autre financement'],
  otherFunders: ['Autre'],
} as const;

type Column = keyof typeof columns;

const shape: TableShape<Column> = { columns, required: ['title', 'lead', 'partner', 'country'], decimals: 'comma' };

/** "En cours", else finished: the ministry's own reading of the column. */
const ONGOING = /^en cours/i;
const SEVERAL = /\s*[;\n]\s*/;
const MINISTRY = 'Ministère de l’Europe et des Affaires étrangères';

export const daectAtlas: ImportFormat = {
  id: 'daect-atlas',
  label: {
    fr: 'Projets de coopération décentralisée (ministère des Affaires étrangères)',
    en: 'Decentralised cooperation projects (French foreign ministry)',
  },
  extensions: ['.csv', '.xlsx'],
  source: {
    publisher: 'Ministère de l’Europe et des Affaires étrangères',
    url: 'https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas/accesMonde.html',
    note: 'A total cost of 0 means that no amount is known.',
  },
  accepts: ({ rows }) => looksLike(shape, rows),
  read(input) {
    const keys = new OwnKeys();
    return readShapedTable(shape, input, readScope(input), (row, out) => readProject(row, out, keys));
  },
};

function readProject(row: TableRow<Column>, out: RowRecords, keys: OwnKeys): IncomingRow {
  const title = row.required('title');
  if (title === '') return out.rejected();
  const { id, repeats } = keys.use(projectId(row, title), row.content, out.where);
  if (repeats !== undefined) return out.leftOut(`says the same as ${repeats}`);
  const countries = row.text('country') === '' ? [] : out.countries(row.heading('country'), row.paragraphs('country'));
  const themes = row.list('theme', SEVERAL).map((words) => ({ words, vocabulary: 'cncd-atlas' }));
  const total = given(row, 'total');
  const status = row.text('status');
  const ongoing = ONGOING.test(status);
  const first = row.date('firstYear');
  out.node('Project', id, {
    titleFr: title,
    summaryFr: row.paragraphs('description'),
    status: status === '' ? undefined : ongoing ? 'ongoing' : 'completed',
    period: period(first, undefined, ongoing),
    ...(total && { budgetAmount: total.amount, budgetCurrency: total.currency }),
    sourceThemes: out.themes(id, themes),
  });
  for (const code of countries) out.tie('IN_COUNTRY', id, `country/${code.toLowerCase()}`);
  participants(row, out, id, countries);
  return out.done();
}

/** The Atlas numbers its projects; exports without the number are told apart by what a row says of who, what, where and when. */
function projectId(row: TableRow<Column>, title: string): string {
  const number = row.text('number');
  if (number !== '') return `project/cncd-${slug(number)}`;
  const told = [title, row.text('lead'), row.text('partner'), row.text('country'), row.text('firstYear')].join('\n');
  return `project/daect-${shortSlug(title)}-${fingerprint(told)}`;
}

function participants(row: TableRow<Column>, out: RowRecords, project: string, countries: readonly string[]): void {
  const leads = row.list('lead', SEVERAL);
  const share = given(row, 'leadShare');
  const column = row.heading('lead');
  for (const name of leads) {
    const lead = out.actor({ name, kind: localGovernment(name), lang: 'fr', country: 'FR', column });
    // The column is the sum of all of them.
    out.tie('PARTICIPATES_IN', lead, project, { role: 'LEAD', ...(leads.length === 1 && share) });
  }
  const abroad = countries.length === 1 ? countries[0] : undefined;
  for (const name of row.list('partner', SEVERAL)) {
    const kind = kindOr(name, { kind: 'LOCAL_GOVERNMENT' });
    const partner = out.actor({ name, kind, lang: 'fr', country: abroad, column: row.heading('partner') });
    out.tie('PARTICIPATES_IN', partner, project, { role: 'PARTNER' });
  }
  funders(row, out, project);
}

function funders(row: TableRow<Column>, out: RowRecords, project: string): void {
  const ministryShare = given(row, 'ministryShare');
  if (ministryShare !== undefined) {
    const column = row.heading('ministryShare');
    const ministry = out.actor({ name: MINISTRY, kind: { kind: 'PUBLIC_INSTITUTION' }, lang: 'fr', country: 'FR', column });
    out.tie('PARTICIPATES_IN', ministry, project, { role: 'FUNDER', ...ministryShare });
  }
  const others = row.list('otherFunders', SEVERAL);
  const otherShare = given(row, 'otherShare');
  for (const name of others) {
    if (name.includes(',') || name.length > 100) {
      out.problem(
        row.heading('otherFunders'),
        name,
        'is a sentence or a list that cannot be told apart, so these funders are left out',
      );
      continue;
    }
    const kind = kindOr(name, { kind: 'PUBLIC_INSTITUTION' });
    const funder = out.actor({ name, kind, lang: 'fr', column: row.heading('otherFunders') });
    out.tie('PARTICIPATES_IN', funder, project, { role: 'FUNDER', ...(others.length === 1 && otherShare) });
  }
  if (others.length === 0 && otherShare !== undefined) {
    out.problem(row.heading('otherShare'), row.text('otherShare'), 'is paid by others that the row does not name');
  }
}

/** An amount in euros that is known: 0 stands for none. */
function given(row: TableRow<Column>, column: Column): { amount: number; currency: string } | undefined {
  const money = row.money(column, 'EUR');
  return money === undefined || money.amount === 0 ? undefined : { amount: money.amount, currency: money.currency };
}
