import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Real open data that stands beside the repository on some machines and is not a part of it. */
const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

export const hasRealData = existsSync(folder);

/** Says why, where they are passed over. */
export const realFilesTitle = hasRealData
  ? 'real files beside the repository'
  : 'real files beside the repository (passed over: there is no folder shared/data beside it)';

export function realFile(path: string): string {
  return join(folder, path);
}

export interface RealFile {
  readonly path: string;
  /** Rows of the file below its headings, as counted by another reader. */
  readonly rows: number;
  readonly format?: string;
  readonly mapping?: string;
  readonly companions?: readonly string[];
}

export const realFiles: readonly RealFile[] = [
  { path: 'covenant-of-mayors-2024/signatories.csv', format: 'covenant-of-mayors', rows: 11_973 },
  {
    path: 'keep-interreg-2014-2020/projects.csv',
    companions: ['keep-interreg-2014-2020/partners.csv'],
    format: 'keep-eu',
    rows: 1_891 + 8_621,
  },
  { path: 'keep-interreg-2014-2020/partners.csv', format: 'keep-eu', rows: 8_621 },
  {
    path: 'sister-cities-wikidata-2016/relations.tsv',
    companions: ['sister-cities-wikidata-2016/names.tsv'],
    format: 'wikidata-twinnings',
    rows: 34_182,
  },
  { path: 'iati-worldbank-sv/worldbank-sv.xml', format: 'iati-activities', rows: 13 },
  { path: 'subventions-fr-international/loire-atlantique-2008-2018.csv', format: 'scdl-subventions', rows: 171 },
  { path: 'subventions-fr-international/etat-plf2012-versements-2010.csv', mapping: 'etat-plf2012', rows: 658 },
  { path: 'subventions-fr-international/maine-et-loire-2004-2016.csv', mapping: 'maine-et-loire', rows: 144 },
  { path: 'montpellier-2012-2014/deliberations-2013-2014.csv', mapping: 'montpellier-deliberations', rows: 160 },
  { path: 'montpellier-2012-2014/subventions-2012.csv', mapping: 'montpellier-subventions-2012', rows: 671 },
  { path: 'montpellier-2012-2014/subventions-2013.csv', mapping: 'montpellier-subventions-2013', rows: 938 },
];
