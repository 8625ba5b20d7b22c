import type { Progress } from './measure.ts';
import { RecentlyUsed } from './recently-used.ts';
import { runTask } from './work/run-task.ts';
import { SharedWork, type Waiting } from './work/shared-work.ts';
import { perform, type TaskInput, type TaskName, type TaskOutput } from './work/tasks.ts';

/** Most results kept for one network, or one version of what actors deal with: an Atlas-sized one takes 0.3 MB. */
const RESULTS_KEPT = 50;

/** Tasks of fewer steps than this take milliseconds: less than to start a thread for them. */
const MOST_STEPS_AT_ONCE = 5e6;

export interface Computation<Name extends TaskName, Result> {
  /** Names the computation among those on the same data. */
  readonly key: string;
  readonly task: Name;
  readonly input: TaskInput<Name>;
  /** About how many steps it takes. */
  readonly steps: number;
  /** Makes of the output what is kept. */
  readonly finish: (output: TaskOutput<Name>) => Result;
}

/** Data of one version, and what was computed on it. */
export class KeptResults {
  /** Version of the data. */
  readonly version: string;
  readonly #results = new RecentlyUsed<SharedWork<unknown>>(RESULTS_KEPT);

  constructor(version: string) {
    this.version = version;
  }

  /** Runs a task once, in a thread of its own unless it is done in milliseconds, or waits for whoever is at it. */
  async compute<Name extends TaskName, Result>(asked: Computation<Name, Result>, waiting: Waiting): Promise<Result> {
    const work = this.#results.get(asked.key, () => {
      const started: SharedWork<unknown> = new SharedWork(
        async (signal, onProgress) => asked.finish(await run(asked, signal, onProgress)),
        () => this.#results.forget(asked.key, started),
      );
      return started;
    });
    return (await work.wait(waiting)) as Result;
  }
}

async function run<Name extends TaskName>(
  { task, input, steps }: Computation<Name, unknown>,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<TaskOutput<Name>> {
  if (steps > MOST_STEPS_AT_ONCE) return runTask(task, input, { signal, onProgress });
  return perform(task, input, onProgress);
}
