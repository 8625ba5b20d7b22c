import { describe, expect, test } from '@jest/globals';
import { MaillageError } from '../../../src/errors.ts';
import type { Graph } from '../../../src/insight/collaboration-network.ts';
import { measureOf } from '../../../src/insight/measures.ts';
import { runTask } from '../../../src/insight/work/run-task.ts';
import { SharedWork } from '../../../src/insight/work/shared-work.ts';
import { Turns } from '../../../src/insight/work/turns.ts';
import { graphOf, karate, type Edge } from '../graphs.ts';

const never = new AbortController().signal;
const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof MaillageError ? error.code : error),
  );

/** A ring with chords: betweenness of it takes minutes, so that it is stopped and never ends by itself. */
const large: Graph = graphOf(
  15_000,
  Array.from({ length: 15_000 }, (_, node) => [1, 7, 50, 311, 1999].map((step): Edge => [node, (node + step) % 15_000])).flat(),
);

describe('a task in a thread of its own', () => {
  test('gives what it gives here', async () => {
    const input = { measure: 'betweenness', graph: karate, parameters: { weighted: false } };
    const { values } = await runTask('measure', input, { signal: never, onProgress: () => undefined });
    expect(values).toEqual(measureOf('betweenness').compute(karate, input.parameters, () => undefined).values);
  });

  test('tells how far it is, and ends when it is stopped', async () => {
    const stop = new AbortController();
    const input = { measure: 'betweenness', graph: large, parameters: { weighted: false } };
    const seen: number[] = [];
    const task = runTask('measure', input, {
      signal: stop.signal,
      onProgress: (done) => {
        seen.push(done);
        stop.abort(new MaillageError('CANCELLED', 'No more wanted'));
      },
    });
    expect(await codeOf(task)).toBe('CANCELLED');
    expect(seen.every((done) => done >= 0 && done < 1)).toBe(true);
  });

  test('fails as the task fails', async () => {
    const input = { measure: 'beauty', graph: karate, parameters: {} };
    expect(await codeOf(runTask('measure', input, { signal: never, onProgress: () => undefined }))).toBe('BAD_REQUEST');
  });
});

describe('work that several wait for', () => {
  const stoppable = () => {
    let stopped = false;
    let finish: (result: string) => void = () => undefined;
    let failed = false;
    const work = new SharedWork<string>(
      (signal) =>
        new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
        }),
      () => (failed = true),
    );
    return { work, finish: (result: string) => finish(result), isStopped: () => stopped, hasFailed: () => failed };
  };

  test('goes on when one of two goes away', async () => {
    const { work, finish, isStopped } = stoppable();
    const gone = new AbortController();
    const [first, second] = [work.wait({ signal: gone.signal }), work.wait({})];
    gone.abort();
    expect(await codeOf(first)).toBe('CANCELLED');
    expect(isStopped()).toBe(false);
    finish('result');
    expect(await second).toBe('result');
  });

  test('is stopped with the last, and says that it has no result', async () => {
    const { work, isStopped, hasFailed } = stoppable();
    expect(await codeOf(work.wait({ timeoutMs: 1 }))).toBe('TIMED_OUT');
    await Promise.resolve();
    expect([isStopped(), hasFailed()]).toEqual([true, true]);
  });
});

describe('turns', () => {
  test('so many run at a time, the others in the order in which they came, and no more wait than may', async () => {
    const turns = new Turns(1, 2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const take = (number: number, signal = never) =>
      codeOf(
        turns.take(signal, () => {
          begun.push(number);
          return new Promise<void>((resolve) => ends.push(resolve));
        }),
      );
    const gone = new AbortController();
    const [first, second, third] = [take(1), take(2, gone.signal), take(3)];
    expect(await take(4)).toBe('TOO_BUSY');
    gone.abort(new MaillageError('CANCELLED', 'No more wanted'));
    expect(await second).toBe('CANCELLED');
    ends[0]?.();
    expect(await first).toBe('done');
    expect(begun).toEqual([1, 3]);
    ends[1]?.();
    expect(await third).toBe('done');
  });
});
