import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MaillageError } from '../../errors.ts';
import type { Progress } from '../measure.ts';
import type { ThreadReport, ThreadRequest } from './task-thread.ts';
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts';
import { Turns } from './turns.ts';

export interface TaskOptions {
  /** Aborting ends the thread and rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/** One processor stays free for answering. Whoever waits behind so many others is better told to come again. */
const turns = new Turns(Math.max(1, availableParallelism() - 1), 50);

/** Runs a task off the main thread, when its turn comes. */
export function runTask<Name extends TaskName>(
  name: Name,
  input: TaskInput<Name>,
  { signal, onProgress }: TaskOptions,
): Promise<TaskOutput<Name>> {
  return turns.take(signal, () => inThread({ name, input }, signal, onProgress));
}

function inThread<Name extends TaskName>(
  request: ThreadRequest<Name>,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<TaskOutput<Name>> {
  return new Promise((resolve, reject) => {
    const thread = startThread(request);
    const onAbort = (): void => {
      reject(signal.reason);
      void thread.terminate();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    thread.on('message', (report: ThreadReport) => {
      if ('output' in report) resolve(report.output as TaskOutput<Name>);
      else if ('refusal' in report) reject(new MaillageError(...report.refusal));
      else onProgress(report.progress);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      signal.removeEventListener('abort', onAbort);
      reject(new MaillageError('INTERNAL', 'A computation ended before it was done'));
    });
  });
}

/** The built program runs its built thread. From the sources, which Node 20 cannot read, the thread first sets tsx up, a dependency of development. */
function startThread(workerData: ThreadRequest): Worker {
  const file = import.meta.url.replace(/run-task\.([jt]s)$/, 'task-thread.$1');
  if (file.endsWith('.js')) return new Worker(new URL(file), { workerData });
  const setUp = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(setUp, { eval: true, workerData, execArgv: [] });
}
