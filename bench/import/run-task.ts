import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Task, TaskResult } from './task.ts';

/** As deep as the folder of the source, so that the paths from there to schema/ and seed/ hold. */
const compiled = fileURLToPath(new URL('../../dist/bench/task-process.js', import.meta.url));

/** Compiles what the processes run, as users run it: sources through tsx are slower, some more than others. */
export async function buildTasks(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('task-process.ts', import.meta.url))],
    outfile: compiled,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
}

export interface Outcome extends TaskResult {
  /** Most memory that the process had at once (resident set), in MB. */
  readonly peakMb: number;
}

/** Runs a task in a process of its own, with the settings of Node.js that a user has. */
export async function runTask(task: Task): Promise<Outcome> {
  const options = task.what === 'importHeld' ? ['--expose-gc'] : [];
  const words = [...options, compiled, JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64 << 20 });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Outcome;
}
