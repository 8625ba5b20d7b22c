#!/usr/bin/env node
/**
 * Runs the built program. In a clone whose build is missing or older than its sources, runs the sources instead, through
 * tsx: slower to start, never out of date.
 */
import { existsSync } from 'node:fs';
import { built, isBuilt, sources } from './is-built.js';

if (isBuilt()) {
  await import(built.href);
} else if (await canRunSources()) {
  await import(new URL('cli/main.ts', sources).href);
} else {
  process.stderr.write('Maillage is not built. Run: npm ci && npm run build\n');
  process.exitCode = 1;
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
