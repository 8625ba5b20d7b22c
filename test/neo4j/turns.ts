import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const GRANTED = 'your turn';

/**
 * One test file at a time may use the one database of Neo4j Community. Each takes a turn by connecting here; turns are
 * granted in the order of asking, and end with the connection, hence also when a worker dies.
 */
export interface Turns {
  readonly port: number;
  close(): void;
}

/** `prepare` runs before each turn is granted; when it fails, the turn is refused with its message. */
export async function serveTurns(prepare: () => Promise<void>): Promise<Turns> {
  const queue: Socket[] = [];
  const grantToFirst = (): void => {
    const [first] = queue;
    if (first === undefined) return;
    prepare().then(
      () => first.write(GRANTED),
      (error: unknown) => first.end(String(error)),
    );
  };
  const server = createServer((socket) => {
    queue.push(socket);
    if (queue[0] === socket) grantToFirst();
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const wasFirst = queue[0] === socket;
      queue.splice(queue.indexOf(socket), 1);
      if (wasFirst) grantToFirst();
    });
    // Without a reader, the end of the connection would never be seen.
    socket.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

/** Waits for the turn; the result ends it. */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  if (answer.toString() !== GRANTED) throw new Error(answer.toString());
  return () => void socket.destroy();
}
