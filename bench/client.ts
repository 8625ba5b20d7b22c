import { Agent, request } from 'node:http';
import type { HttpRequest } from './peers/peer.ts';

/** A client of one server, with connections that are kept open. */
export class Client {
  readonly #target;
  readonly #agent: Agent;

  constructor({ host, port }: { readonly host: string; readonly port: number }, connections: number) {
    this.#target = { host, port };
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** The body of the answer; throws when the status is not 200. */
  ask({ path, body }: HttpRequest): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const asked = request({ ...this.#target, path, method: 'POST', headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const read = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(read);
          else reject(new Error(`${path} answered ${String(answer.statusCode)}: ${read.toString().slice(0, 500)}`));
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
