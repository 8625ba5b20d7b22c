import type { Graph } from '../collaboration-network.ts';
import type { MeasureResult, ParameterValues, Progress } from '../measure.ts';
import { measureOf } from '../measures.ts';

export interface MeasureInput {
  readonly measure: string;
  readonly graph: Graph;
  readonly parameters: ParameterValues;
}

/** Long computations that run in a thread of their own: each takes plain data and arrays, and gives such back. */
export const tasks = {
  measure: ({ measure, graph, parameters }: MeasureInput, progress: Progress): MeasureResult =>
    measureOf(measure).compute(graph, parameters, progress),
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<Tasks[Name]>;
