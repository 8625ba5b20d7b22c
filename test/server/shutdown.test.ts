/** The one test of the server over real sockets and in a process of its own: how it stops. */
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { newFolder, startServer } from '../cli/maillage.ts';

const body = JSON.stringify({ query: '{ dataset { engine } }' });

/** Sends a request up to the middle of its body: it runs, and cannot end before the rest is there. */
async function beginRequest(url: string): Promise<{ socket: Socket; rest: string; answer: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await new Promise((resolve) => socket.once('connect', resolve));
  const head = [
    'POST /graphql HTTP/1.1',
    `Host: ${hostname}`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
  const answer = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.once('close', () => resolve(text));
    socket.once('error', () => resolve(text));
  });
  // Another request is answered only after the server has taken in the first.
  await fetch(`${url}/health/live`);
  return { socket, rest: body.slice(5), answer };
}

async function untilRefused(url: string): Promise<void> {
  for (;;) {
    const refused = await fetch(`${url}/health/live`, { headers: { connection: 'close' } }).then(
      () => false,
      () => true,
    );
    if (refused) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('stopping', () => {
  test('on SIGTERM a running request is answered, new ones are refused, and the folder is free again', async () => {
    const folder = newFolder();
    const { child, url, end } = await startServer(folder);
    const { socket, rest, answer } = await beginRequest(url);
    child.kill('SIGTERM');
    await untilRefused(url);
    socket.write(rest);
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"engine":"embedded"/);
    expect((await end).code).toBe(0);

    const again = await startServer(folder);
    again.child.kill('SIGINT');
    expect((await again.end).code).toBe(0);
  });

  test('a request that never ends is cut off after MAILLAGE_SHUTDOWN_MS', async () => {
    const { child, url, end } = await startServer(newFolder(), { MAILLAGE_SHUTDOWN_MS: '50' });
    const { answer } = await beginRequest(url);
    child.kill('SIGTERM');
    expect(await answer).toBe('');
    expect((await end).code).toBe(0);
  });

  test('a second signal ends the process though a request runs', async () => {
    const { child, url, end } = await startServer(newFolder(), { MAILLAGE_SHUTDOWN_MS: '600000' });
    await beginRequest(url);
    child.kill('SIGTERM');
    await untilRefused(url);
    child.kill('SIGTERM');
    expect((await end).code).toBe(1);
  });
});
