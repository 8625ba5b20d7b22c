import type { CollaborationNetwork } from './collaboration-network.ts';
import type { Measure, ParameterValues, Progress, Sampling } from './measure.ts';
import { RecentlyUsed } from './recently-used.ts';
import { Standings } from './standings.ts';
import { runTask } from './work/run-task.ts';
import { SharedWork, type Waiting } from './work/shared-work.ts';
import { tasks, type TaskInput, type TaskName, type TaskOutput } from './work/tasks.ts';

/** Most results kept for one network: an Atlas-sized one takes 0.3 MB. */
const RESULTS_KEPT = 50;

/** Tasks of fewer steps than this take milliseconds: less than to start a thread for them. */
const MOST_STEPS_AT_ONCE = 5e6;

export interface Measured {
  readonly standings: Standings;
  readonly sampling?: Sampling | undefined;
}

export interface Computation<Name extends TaskName, Result> {
  /** Names the computation among those on the network. */
  readonly key: string;
  readonly task: Name;
  readonly input: TaskInput<Name>;
  /** About how many steps it takes. */
  readonly steps: number;
  /** Makes of the output what is kept. */
  readonly finish: (output: TaskOutput<Name>) => Result;
}

/** A network in one version of the data, and what was computed on it. */
export class ChosenNetwork {
  /** Version of the data. */
  readonly version: string;
  readonly network: CollaborationNetwork;
  readonly #results = new RecentlyUsed<SharedWork<unknown>>(RESULTS_KEPT);

  constructor(version: string, network: CollaborationNetwork) {
    this.version = version;
    this.network = network;
  }

  measure(measure: Measure, parameters: ParameterValues, waiting: Waiting): Promise<Measured> {
    const { size, offsets, neighbours, strengths, kinds, countries } = this.network;
    const graph = { size, offsets, neighbours, strengths, kinds, countries };
    const computation: Computation<'measure', Measured> = {
      key: JSON.stringify([measure.id, parameters]),
      task: 'measure',
      input: { measure: measure.id, graph, parameters },
      steps: size * neighbours.length,
      finish: ({ values, sampling }) => ({ standings: new Standings(values, measure.top), sampling }),
    };
    return this.compute(computation, waiting);
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
  return (tasks[task] as (given: TaskInput<Name>, progress: Progress) => TaskOutput<Name>)(input, onProgress);
}
