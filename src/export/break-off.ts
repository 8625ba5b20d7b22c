import { MaillageError } from '../errors.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * The file, and when it cannot be finished, a last line that says so and that no reader of the format takes for data. XML, JSON
 * and archives need none: they are visibly unfinished. The error goes on to whoever sends the file.
 */
export async function* tellingBreakOff(
  { openEnded }: ExportFormat,
  parts: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  try {
    yield* parts;
  } catch (error) {
    if (openEnded === true) yield `\nThe export broke off here and is not complete: ${codeOf(error)}\n`;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof MaillageError ? error.code : 'INTERNAL';
}
