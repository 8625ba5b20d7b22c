/** How long something took. */
export interface Figure {
  readonly name: string;
  readonly peer: string;
  /** Seconds of processor time, which does not hang on what else the machine does. */
  readonly seconds: number;
  /** The part of the work that was done in that time; less than 1 where the whole would take hours. */
  readonly of: number;
}

export async function timed<Result>(
  name: string,
  work: () => Result | Promise<Result>,
): Promise<{ result: Result; figure: Figure }> {
  const start = process.cpuUsage();
  const result = await work();
  return { result, figure: { name, peer: 'Maillage', seconds: process.cpuUsage(start).user / 1e6, of: 1 } };
}

/** Times that short work is done; the fastest counts, as others share the machine. */
export const REPEATS = 5;

/** Seconds of processor time of synchronous work. */
export function secondsOf(work: () => unknown, repeats: number): number {
  const each = Array.from({ length: repeats }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1e6;
  });
  return Math.min(...each);
}

/** Seconds that the whole takes, or would take. */
export function wholeSeconds({ seconds, of }: Figure): number {
  return seconds / of;
}
