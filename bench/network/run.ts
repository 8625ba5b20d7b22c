/**
 * Measures a frame of the explorer's network drawing beside a bare sigma.js with the same graph in the same browser: 20,000 actors and
 * 60,000 ties. `npm run bench:network`; it needs a Chromium on the PATH.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { browserFlags } from '../../test/web/browser-flags.ts';
import { findBrowser } from '../../test/web/find-browser.ts';
import type { FrameTimes } from './page.ts';

const run = { size: { nodes: 20_000, lines: 60_000, seed: 20_240_115 }, rounds: 3, frames: 8 };
/** A frame of the explorer takes at most this many times that of a bare sigma.js. */
const MOST = 1.2;

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('There is no Chromium on the PATH.');
const times = await framesIn(executablePath);
const bare = median(times.bare);
console.log(
  `${run.size.nodes} nodes, ${run.size.lines} links, ${times.bare.length} frames each; median milliseconds of a frame:`,
);
for (const [drawn, all] of Object.entries(times)) {
  const own = median(all);
  console.log(`  ${drawn.padEnd(18)} ${own.toFixed(1).padStart(8)}   ${(own / bare).toFixed(2)} times the bare one`);
}
console.log(`At most ${MOST} times: ${median(times.explorer) / bare <= MOST ? 'held' : 'not held'}.`);

async function framesIn(browserPath: string): Promise<FrameTimes> {
  const page = new URL('page.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [page], bundle: true, write: false, format: 'iife', target: 'es2022' });
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserFlags] });
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.addScriptTag({ content: String(outputFiles[0]?.text) });
    return await tab.evaluate(`measureFrames(${JSON.stringify(run)})`);
  } finally {
    await browser.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
