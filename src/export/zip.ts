import { Zip, ZipDeflate } from 'fflate';
import { MaillageError } from '../errors.ts';
import type { ExportFile } from './export-format.ts';

/** The sizes that a ZIP without its 64-bit extension can state. */
const MOST_BYTES = 2 ** 32 - 1;

/** Files as one ZIP, sent while they are read. `committedAt` dates them, so that the same data gives the same bytes. */
export async function* zipped(
  files: AsyncIterable<ExportFile> | Iterable<ExportFile>,
  committedAt: string,
): AsyncGenerator<Uint8Array> {
  const out = new Output();
  const encoder = new TextEncoder();
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = zipDate(committedAt);
    out.zip.add(entry);
    let size = 0;
    for await (const text of content) {
      const bytes = encoder.encode(text);
      size += bytes.length;
      if (size > MOST_BYTES) throw tooLarge(name);
      entry.push(bytes);
      yield* out.take();
    }
    entry.push(new Uint8Array(), true);
    yield* out.take();
  }
  out.zip.end();
  yield* out.take();
}

/** What the compressor, which calls back, has ready. */
class Output {
  #ready: Uint8Array[] = [];
  #size = 0;
  #failure: Error | null = null;
  readonly zip = new Zip((failure, bytes) => {
    this.#failure ??= failure;
    this.#ready.push(bytes);
    this.#size += bytes.length;
  });

  take(): Uint8Array[] {
    if (this.#failure !== null) throw this.#failure;
    if (this.#size > MOST_BYTES) throw tooLarge('the archive');
    const ready = this.#ready.filter(({ length }) => length > 0);
    this.#ready = [];
    return ready;
  }
}

/** A ZIP knows no time zone and fflate writes local time: this makes it write UTC, whatever the machine's zone is. */
function zipDate(committedAt: string): Date {
  const date = new Date(committedAt);
  return new Date(date.getTime() + date.getTimezoneOffset() * 60_000);
}

function tooLarge(what: string): MaillageError {
  return new MaillageError('LIMIT_EXCEEDED', 'The export is larger than the 4 GiB that a ZIP can hold', {
    where: what,
    remedy: 'Export less with a filter, or the Data Package as a folder.',
  });
}
