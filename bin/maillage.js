#!/usr/bin/env node
/**
 * Runs the built program. In a clone whose build is missing or older than its sources, runs the sources instead, through
 * tsx: slower to start, never out of date.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const built = new URL('dist/cli/main.js', root);
const sources = new URL('src/', root);

if (isBuilt()) {
  await import(built.href);
} else if (await canRunSources()) {
  await import(new URL('cli/main.ts', sources).href);
} else {
  process.stderr.write('Maillage is not built. Run: npm ci && npm run build\n');
  process.exitCode = 1;
}

function isBuilt() {
  if (!existsSync(built)) return false;
  if (!existsSync(sources)) return true;
  const builtAt = statSync(built).mtimeMs;
  return readdirSync(sources, { recursive: true, withFileTypes: true }).every(
    (entry) => !entry.isFile() || statSync(`${entry.parentPath}/${entry.name}`).mtimeMs <= builtAt,
  );
}

async function canRunSources() {
  if (!existsSync(sources)) return false;
  try {
    const { register } = await import('tsx/esm/api');
    register();
    return true;
  } catch {
    return false;
  }
}
