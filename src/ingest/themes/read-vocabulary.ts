import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LIST_SEPARATOR } from '../../ontology/property-schema.ts';
import { countryLookup, type CountryLookup } from '../countries/country-names.ts';
import { themeIndex, type ThemeIndex } from './theme-index.ts';

/** What foreign words are measured against: the themes and countries of the seed, and the tables of synonyms beside them. */
export interface Vocabulary {
  readonly themes: ThemeIndex;
  readonly countryCode: CountryLookup;
}

type Row = Readonly<Record<string, string>>;

export async function readVocabulary(seedFolder: string): Promise<Vocabulary> {
  const [themes, broader, themeSynonyms, countries, countrySynonyms] = await Promise.all(
    ['themes.csv', 'theme-broader.csv', 'vocabulary/theme-synonyms.csv', 'countries.csv', 'vocabulary/country-synonyms.csv'].map(
      async (file) => parse(await readFile(join(seedFolder, file)), { columns: true }) as Row[],
    ),
  );
  return {
    themes: themeIndex(
      (themes ?? []).map((row) => ({
        id: cell(row, 'id'),
        labels: [cell(row, 'label_fr'), cell(row, 'label_en'), ...list(row, 'alt_labels_fr'), ...list(row, 'alt_labels_en')],
        dacPurposeCodes: list(row, 'dac_purpose_codes'),
        sdgTargets: list(row, 'sdg_targets'),
        exactMatch: list(row, 'exact_match'),
        broader: (broader ?? []).filter(({ from }) => from === row['id']).map((link) => cell(link, 'to')),
      })),
      (themeSynonyms ?? []).map((row) => ({
        source: cell(row, 'source'),
        term: cell(row, 'term'),
        theme: cell(row, 'theme'),
        match: cell(row, 'match'),
        also: list(row, 'also'),
      })),
    ),
    countryCode: countryLookup([
      ...(countrySynonyms ?? []).map((row) => ({ code: cell(row, 'code'), name: cell(row, 'name') })),
      ...(countries ?? []).flatMap((row) =>
        [cell(row, 'name_fr'), cell(row, 'name_en')].map((name) => ({ code: cell(row, 'code'), name })),
      ),
    ]),
  };
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

function list(row: Row, column: string): string[] {
  return cell(row, column) === '' ? [] : cell(row, column).split(LIST_SEPARATOR);
}
