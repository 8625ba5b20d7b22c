import { existsSync, readdirSync, statSync } from 'node:fs';

const root = new URL('../', import.meta.url);

export const built = new URL('dist/cli/main.js', root);
export const sources = new URL('src/', root);

/** Whether the built program is there and not older than its sources, where these are there too. */
export function isBuilt() {
  if (!existsSync(built)) return false;
  if (!existsSync(sources)) return true;
  const builtAt = statSync(built).mtimeMs;
  return readdirSync(sources, { recursive: true, withFileTypes: true }).every(
    (entry) => !entry.isFile() || statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= builtAt,
  );
}
