import type { FileSample } from '../reading/sample-file.ts';
import { covenantOfMayors } from './covenant-of-mayors.ts';
import { daectAtlas } from './daect-atlas.ts';
import { hal } from './hal.ts';
import { iatiActivities } from './iati-activities.ts';
import type { ImportFormat } from './import-format.ts';
import { keepEu } from './keep-eu.ts';
import { openAlex } from './openalex.ts';
import { ownTables } from './own-tables.ts';
import { scdlDeliberations } from './scdl-deliberations.ts';
import { scdlSubventions } from './scdl-subventions.ts';
import { wikidataTwinnings } from './wikidata-twinnings.ts';

/** The forms of file that are known without a mapping. */
export const importFormats: readonly ImportFormat[] = [
  ownTables,
  daectAtlas,
  iatiActivities,
  keepEu,
  scdlDeliberations,
  scdlSubventions,
  wikidataTwinnings,
  covenantOfMayors,
  openAlex,
  hal,
];

/** The format that a file is in; undefined when it is none of those known, and a mapping is needed. */
export function formatOf(sample: FileSample): ImportFormat | undefined {
  return importFormats.find((format) => format.accepts(sample));
}
