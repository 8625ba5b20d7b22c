import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { MaillageError } from '../../errors.ts';

/** A small UTF-8 file as a whole, without its byte order mark. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The file cannot be read', {
      where: basename(path),
      remedy: 'Name a file that exists and may be read.',
      cause,
    });
  }
}
