/** What a thread of run-task.ts runs: one task, then it ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { MaillageError } from '../../errors.ts';
import { perform, type TaskInput, type TaskName, type TaskOutput } from './tasks.ts';

/** Between two reports of progress, in milliseconds. */
const REPORT_EVERY = 100;

export interface ThreadRequest<Name extends TaskName = TaskName> {
  readonly name: Name;
  readonly input: TaskInput<Name>;
}

export type ThreadReport =
  | { readonly progress: number }
  | { readonly output: TaskOutput<TaskName> }
  /** What a MaillageError is made of: an error that is sent to another thread loses its class. */
  | { readonly refusal: ConstructorParameters<typeof MaillageError> };

const { name, input } = workerData as ThreadRequest;
let reported = 0;
try {
  report({ output: perform(name, input, reportProgress) });
} catch (error) {
  if (!(error instanceof MaillageError)) throw error;
  const { code, message, where, remedy } = error;
  report({ refusal: [code, message, { ...(where !== undefined && { where }), ...(remedy !== undefined && { remedy }) }] });
}

function reportProgress(progress: number): void {
  const now = performance.now();
  if (now - reported < REPORT_EVERY) return;
  reported = now;
  report({ progress });
}

function report(message: ThreadReport): void {
  parentPort?.postMessage(message);
}
