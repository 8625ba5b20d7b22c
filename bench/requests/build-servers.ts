import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./servers/', import.meta.url));
/** As deep as src/server, so that the paths from there to schema/, seed/ and package.json hold. */
const out = fileURLToPath(new URL('../../dist/bench/', import.meta.url));

/**
 * Compiles the servers to plain JavaScript. Run as sources, through tsx, they would be a little slower, each by a different
 * amount: tsx wraps every function to keep its name.
 */
export async function buildServers(): Promise<(server: string) => string> {
  const entryPoints = readdirSync(folder).map((file) => `${folder}${file}`);
  await build({
    entryPoints,
    outdir: out,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return (server) => `${out}${server}.js`;
}
