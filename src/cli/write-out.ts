import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MaillageError } from '../errors.ts';
import type { ExportFile } from '../export/export-format.ts';

/** Writes a file under another name, which it gives up when it is whole: what breaks off never looks like a file. */
export async function writeOut(content: Readable, out: string): Promise<void> {
  const unfinished = `${out}.part`;
  const file = createWriteStream(unfinished);
  let refusal: unknown;
  file.once('error', (error) => (refusal = error));
  try {
    await pipeline(content, file);
    await rename(unfinished, out).catch((error: unknown) => {
      refusal = error;
      throw error;
    });
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw cause === refusal ? notWritten(out, cause) : cause;
  }
}

/** Writes the files of an archive into a folder, which is made when it is not there. */
export async function writeFolder(files: AsyncIterable<ExportFile>, out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    throw notWritten(out, cause);
  }
  for await (const { name, content } of files) await writeOut(Readable.from(content, { objectMode: false }), join(out, name));
}

function notWritten(out: string, cause: unknown): MaillageError {
  return new MaillageError('BAD_FILE', 'The file cannot be written', {
    where: out,
    remedy: 'Name a file in a folder that is there and may be written to.',
    cause,
  });
}
