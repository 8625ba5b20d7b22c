import type { Client } from './client.ts';
import type { HttpRequest } from './peers/peer.ts';

/** What was seen of one operation of one peer, over all rounds. */
export class Measurement {
  readonly #latencies: number[] = [];
  #elapsed = 0;

  add(latencies: readonly number[], elapsed: number): void {
    for (const latency of latencies) this.#latencies.push(latency);
    this.#elapsed += elapsed;
  }

  get requestsPerSecond(): number {
    return (1000 * this.#latencies.length) / this.#elapsed;
  }

  /** The latency in milliseconds that the given part of the requests did not exceed (nearest rank). */
  percentile(part: number): number {
    const sorted = this.#latencies.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  }
}

export interface Load {
  readonly client: Client;
  readonly requests: readonly HttpRequest[];
  readonly concurrency: number;
  readonly milliseconds: number;
}

/** Asks the requests over and over, in their order, with a fixed number under way, until the time is over. */
export async function load({ client, requests, concurrency, milliseconds }: Load, measurement?: Measurement): Promise<void> {
  const latencies: number[] = [];
  const start = performance.now();
  const end = start + milliseconds;
  let next = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = requests[next++ % requests.length];
      if (asked === undefined) return;
      const began = performance.now();
      await client.ask(asked);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  measurement?.add(latencies, performance.now() - start);
}
