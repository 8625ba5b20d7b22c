import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MaillageError } from '../../errors.ts';
import { formatOf, importFormats } from '../formats/import-formats.ts';
import type { ImportFormat } from '../formats/import-format.ts';
import { mappedFormat } from '../formats/mapped-csv.ts';
import { readMapping } from '../formats/mapping.ts';
import { ownTables } from '../formats/own-tables.ts';
import { sampleFile } from '../reading/sample-file.ts';

export interface FormatChoice {
  /** Id of a format; found out from the file when neither this nor a mapping is given. */
  readonly format?: string | undefined;
  /** Path of a mapping file, for any table. */
  readonly mapping?: string | undefined;
}

/** How a file is to be read: as said, as its folder of tables, or as what it looks like. */
export async function chooseFormat(path: string, { format, mapping }: FormatChoice): Promise<ImportFormat> {
  if (mapping !== undefined) return mappedFormat(await readMapping(mapping));
  if (format !== undefined) return named(format);
  if (await isFolder(path)) return ownTables;
  const found = formatOf(await sampleFile(path));
  if (found !== undefined) return found;
  throw new MaillageError('BAD_FILE', 'The file is in no format that is known', {
    where: basename(path),
    remedy: `Describe its columns in a mapping: "maillage map ${basename(path)}" proposes one. Known: ${ids().join(', ')}.`,
  });
}

function named(id: string): ImportFormat {
  const found = importFormats.find((format) => format.id === id);
  if (found !== undefined) return found;
  throw new MaillageError('BAD_REQUEST', `There is no import format ${id}`, {
    where: 'format',
    remedy: `Choose among ${ids().join(', ')}, or give a mapping.`,
  });
}

function ids(): string[] {
  return importFormats.map(({ id }) => id);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The file cannot be read', {
      where: basename(path),
      remedy: 'Name a file that exists and may be read.',
      cause,
    });
  }
}
