import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { libraries, recipe } from './libraries.ts';
import type { Neo4jAddress } from './neo4j-of-run.ts';

export interface Neo4jServer extends Neo4jAddress {
  stop(): Promise<void>;
}

/** Java modules that Neo4j reaches into, as its own start script opens them. */
const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** Where a server of one's own will answer; known before it runs, so that it may be started when first needed. */
export async function chooseAddress(): Promise<Neo4jAddress> {
  return { uri: `bolt://127.0.0.1:${await freePort()}`, user: 'neo4j', password: randomUUID() };
}

/** Starts a Neo4j with its data in a temporary folder, which stop() removes. Takes about 8 s. */
export async function start(address?: Neo4jAddress): Promise<Neo4jServer> {
  const { uri, user, password } = address ?? (await chooseAddress());
  const jars = await libraries();
  const home = await mkdtemp(join(tmpdir(), 'maillage-neo4j-'));
  const program = join(recipe, 'Neo4jServer.java');
  const server = spawn('java', ['-Xmx1g', '-cp', join(jars, '*'), ...opened, program, home, new URL(uri).port, password], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await stopped(server);
    await rm(home, { recursive: true, force: true });
  };
  try {
    await ready(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user, password, stop };
}

async function ready(server: ChildProcess): Promise<void> {
  if (server.stdout === null || server.stderr === null) throw new Error('The output of Neo4j cannot be read');
  const complaints: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  const lines = createInterface({ input: server.stdout });
  const isReady = new Promise<boolean>((resolve) => {
    lines.on('line', (line) => line === 'ready' && resolve(true));
    lines.on('close', () => resolve(false));
  });
  if (!(await isReady)) throw new Error(`Neo4j did not start: ${complaints.join('').slice(0, 2000)}`);
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGTERM');
  await exit;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
