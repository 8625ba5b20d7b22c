import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Smaller ones fit into the first packets anyway. */
const LEAST_BYTES = 1_000;
/** The best of 11 takes seconds for a large script, and saves a few percent. */
const BROTLI_QUALITY = 9;

/** Puts beside each text file of a folder its compressed forms, which the server sends to browsers that take them. */
export function compressFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|css|json|svg|ttf)$/.test(entry.name)) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    const content = readFileSync(path);
    if (content.length < LEAST_BYTES) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }));
    writeFileSync(`${path}.gz`, gzipSync(content));
  }
}
