import { MaillageError } from '../errors.ts';

/** The parts of a file, whose reading is stopped when its client is there but takes nothing for too long. */
export async function* unlessStalled<Part>(
  parts: AsyncIterable<Part>,
  stop: AbortController,
  stallMs: number,
): AsyncGenerator<Part> {
  for await (const part of parts) {
    const waiting = setTimeout(() => stop.abort(stalled(stallMs)), stallMs);
    try {
      yield part;
    } finally {
      clearTimeout(waiting);
    }
  }
}

function stalled(stallMs: number): MaillageError {
  return new MaillageError('TIMED_OUT', `The client took nothing of the export for ${stallMs} ms`);
}
