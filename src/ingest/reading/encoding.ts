import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { MaillageError } from '../../errors.ts';

/** Labels of the WHATWG Encoding standard, as TextDecoder takes them. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Told by the byte order mark, else by whether the whole file is UTF-8: text in Windows-1252 with an accent never is, and
 * the first accent may come late. What is neither is taken for Windows-1252, in which every byte means something.
 */
export async function detectEncoding(path: string): Promise<DetectedEncoding> {
  const head = await firstBytes(path, 3);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: true };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: true };
  return { encoding: (await isUtf8(path)) ? 'utf-8' : 'windows-1252', bom: false };
}

/** Called with the number of bytes of each piece of a file that is read. */
export type OnBytes = (bytes: number) => void;

/** The text of a file, piece by piece, without its byte order mark. */
export async function* decodedText(path: string, encoding: Encoding, onBytes?: OnBytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    onBytes?.(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

export async function firstBytes(path: string, length: number): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The file cannot be read', { remedy: 'Name a file that exists and may be read.', cause });
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
