import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface WriterProcess {
  readonly id: number | undefined;
  /** Resolves when its first commit was acknowledged; rejects when it ends before that. */
  readonly firstBatch: Promise<void>;
  /** Resolves to its exit code, null when it was killed, once all its output is here. */
  readonly ended: Promise<number | null>;
  acknowledged(): number[];
  /** As `kill -9`: it can do nothing about it. */
  kill(): void;
}

/** Starts crash-writer.ts. */
export function startWriter(folder: string, first: number, last = Infinity): WriterProcess {
  const script = fileURLToPath(new URL('crash-writer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(first), String(last)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const firstOutput = once(child.stdout, 'data').then(() => undefined);
  return {
    id: child.pid,
    firstBatch: Promise.race([firstOutput, ended.then(failTooEarly)]),
    ended,
    // The last line may be cut.
    acknowledged: () => output.split('\n').slice(0, -1).map(Number),
    kill: () => void child.kill('SIGKILL'),
  };
}

function failTooEarly(code: number | null): never {
  throw new Error(`The writer ended with ${code} before its first commit`);
}
