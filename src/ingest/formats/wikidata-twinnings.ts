import { basename } from 'node:path';
import { z } from 'zod';
import { onceEach } from '../reading/reading-finding.ts';
import { readJson } from '../reading/json.ts';
import { readTableRows } from '../reading/table-rows.ts';
import { localGovernment } from './actor-kind.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';
import { RowRecords } from './row-records.ts';
import { readScope } from './table-format.ts';

/**
 * Wikidata's P190, "twinned administrative body": pairs of QIDs in two columns, with labels in two more or in a companion file
 * of two columns (QID, label), or the JSON of a SPARQL query whose first two variables are the two places:
 * `SELECT ?a ?aLabel ?aIso ?b ?bLabel ?bIso ?since ?until`, of which only ?a and ?b are needed when a companion gives the labels.
 */
export const wikidataTwinnings: ImportFormat = {
  id: 'wikidata-twinnings',
  label: { fr: 'Jumelages (Wikidata)', en: 'Twinnings (Wikidata)' },
  extensions: ['.tsv', '.csv', '.json'],
  source: { publisher: 'Wikidata', license: 'CC0-1.0', url: 'https://www.wikidata.org/wiki/Property:P190' },
  accepts: ({ rows, text }) =>
    rows.slice(0, 3).some(isPair) || (/"bindings"\s*:/.test(text) && text.includes('wikidata.org/entity/Q')),
  read: readTwinnings,
};

interface Place {
  readonly qid: string;
  readonly label: string | undefined;
  readonly lang: 'fr' | 'en';
  readonly country: string | undefined;
}

interface Twinning {
  readonly where: string;
  readonly a: Place;
  readonly b: Place;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

async function* readTwinnings(input: ImportInput): AsyncGenerator<IncomingRow> {
  const scope = readScope(input);
  const labels = await readLabels(input);
  const twinnings = input.path.toLowerCase().endsWith('.json') ? readSparql(input.path) : readPairs(input);
  for await (const twinning of twinnings) {
    if ('where' in twinning && 'a' in twinning) yield twinningRow(twinning, labels, new RowRecords(scope, twinning.where));
    else yield unreadable(new RowRecords(scope, twinning.where), twinning);
  }
}

interface Unreadable {
  readonly where: string;
  readonly value: string;
  readonly isHeader: boolean;
}

function unreadable(out: RowRecords, { value, isHeader }: Unreadable): IncomingRow {
  if (isHeader) return out.leftOut('stands above the pairs');
  out.problem('pair', value, 'is no pair of Wikidata items such as Q456 and Q5765');
  return out.rejected();
}

function twinningRow({ a, b, since, until }: Twinning, labels: ReadonlyMap<string, string>, out: RowRecords): IncomingRow {
  const ends = [a, b].map((place) => {
    const name = place.label ?? labels.get(place.qid);
    if (name !== undefined && name !== place.qid) return { ...place, name };
    out.problem('label', place.qid, 'has no name in the file or its companion');
    return undefined;
  });
  const [first, second] = ends;
  if (first === undefined || second === undefined) return out.rejected();
  if (a.qid === b.qid) {
    out.problem('pair', a.qid, 'is paired with itself');
    return out.rejected();
  }
  const [from, to] = [first, second].map(({ name, qid, lang, country }) =>
    out.actor({
      name,
      // P190 is said of towns and regions alike; only a name can tell the tier.
      kind: localGovernment(name),
      lang,
      country,
      identifiers: [{ scheme: 'wikidata', value: qid }],
      column: 'label',
    }),
  );
  out.tie('PARTNER_OF', from, to, { kind: 'TWINNING', since, until });
  return out.done();
}

async function* readPairs({ path, onReading, onBytes }: ImportInput): AsyncGenerator<Twinning | Unreadable> {
  for await (const { line, cells } of readTableRows(path, { onReading: onceEach(onReading), onBytes })) {
    const where = `line ${line}`;
    const codes = cells.map(qidOf);
    const [first, second] = codes.flatMap((qid, index) =>
      qid === undefined ? [] : [{ qid, label: codes[index + 1] === undefined ? cells[index + 1] : undefined }],
    );
    if (first === undefined || second === undefined) yield { where, value: cells.join(' '), isHeader: line === 1 };
    else yield { where, a: { ...first, lang: 'en', country: undefined }, b: { ...second, lang: 'en', country: undefined } };
  }
}

const binding = z.record(z.string(), z.object({ value: z.string(), 'xml:lang': z.string().optional() }));
const answer = z.object({ head: z.object({ vars: z.array(z.string()) }), results: z.object({ bindings: z.array(binding) }) });

async function* readSparql(path: string): AsyncGenerator<Twinning | Unreadable> {
  const { head, results } = await readJson(path, answer);
  for (const [index, row] of results.bindings.entries()) {
    const where = `binding ${index + 1}`;
    const [a, b] = head.vars.filter((name) => qidOf(row[name]?.value ?? '') !== undefined).map((name) => placeOf(name, row));
    if (a === undefined || b === undefined) yield { where, value: JSON.stringify(row), isHeader: false };
    else yield { where, a, b, since: dayOf(row['since'] ?? row['start']), until: dayOf(row['until'] ?? row['end']) };
  }
}

type Binding = z.infer<typeof binding>;

function placeOf(name: string, row: Binding): Place {
  const label = row[`${name}Label`];
  return {
    qid: qidOf(row[name]?.value ?? '') ?? '',
    label: label?.value,
    lang: label?.['xml:lang']?.startsWith('fr') === true ? 'fr' : 'en',
    country: row[`${name}Iso`]?.value.toUpperCase(),
  };
}

/** Wikidata writes days it does not know as 1 January: a year on that day is only a year. */
function dayOf(time: Binding[string] | undefined): string | undefined {
  const day = time === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/.exec(time.value)?.[0];
  return day?.endsWith('-01-01') === true ? day.slice(0, 4) : day;
}

async function readLabels({ companions = [], onReading, onBytes }: ImportInput): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  for (const path of companions) {
    for await (const { cells } of readTableRows(path, {
      onReading: (finding) => onReading?.({ ...finding, column: basename(path) }),
      onBytes,
    })) {
      const qid = qidOf(cells[0] ?? '');
      if (qid !== undefined && cells[1] !== undefined) labels.set(qid, cells[1].trim());
    }
  }
  return labels;
}

function isPair(cells: readonly string[]): boolean {
  return cells.filter((cell) => qidOf(cell) !== undefined).length === 2;
}

function qidOf(cell: string): string | undefined {
  return /^(?:(?:https?:\/\/www\.wikidata\.org\/entity\/)|wd:)?(Q[1-9]\d*)$/.exec(cell.trim())?.[1];
}
