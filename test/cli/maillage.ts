/** Runs the real program, as a user would, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/maillage.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where it is run; that of the tests when left out. */
  readonly folder?: string;
}

/** The settings of whoever runs the tests must not change what is tested. */
const noSettings = { NEO4J_URI: '', MAILLAGE_DATA: '', PORT: '', HOST: '', LOG_LEVEL: '' };

export function start(words: readonly string[], { environment, folder }: RunOptions = {}): ChildProcess {
  const env = { ...process.env, ...noSettings, ...environment };
  return spawn(process.execPath, [program, ...words], { env, ...(folder !== undefined && { cwd: folder }) });
}

export async function maillage(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(words, options);
  child.stdin?.end(options.input ?? '');
  return ended(child);
}

export function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'maillage-cli-'));
}

export interface RunningServer {
  readonly child: ChildProcess;
  readonly url: string;
  readonly end: Promise<Ended>;
}

/** Starts a server on a free port and waits until it says that it is ready. */
export async function startServer(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const child = start(['serve', '--data', folder, '--port', '0'], { environment });
  const end = ended(child);
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      const address = /Server listening at (http:\/\/[\d.]+:\d+)/.exec(text)?.[1];
      if (address !== undefined && text.includes('Maillage is ready')) resolve(address);
    });
    void end.then(({ err }) => reject(new Error(`The server ended: ${err}`)));
  });
  return { child, url, end };
}
