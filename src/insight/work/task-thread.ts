/** What a thread of run-task.ts runs: one task, then it ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { tasks, type TaskInput, type TaskName, type TaskOutput } from './tasks.ts';

/** Between two reports of progress, in milliseconds. */
const REPORT_EVERY = 100;

export interface ThreadRequest<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly input: TaskInput<Name>;
}

export type ThreadReport = { readonly progress: number } | { readonly output: TaskOutput<TaskName> };

const { name, input } = workerData as ThreadRequest;
let reported = 0;
const output = tasks[name](input, (progress) => {
  const now = performance.now();
  if (now - reported < REPORT_EVERY) return;
  reported = now;
  report({ progress });
});
report({ output });

function report(message: ThreadReport): void {
  parentPort?.postMessage(message);
}
