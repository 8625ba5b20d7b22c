import type { Graph } from '../collaboration-network.ts';
import { epistemicCommunities } from '../concepts/epistemic-communities.ts';
import { labelledCommunities } from '../groups/labelled-communities.ts';
import { mixing } from '../groups/mixing.ts';
import type { MeasureResult, ParameterValues, Progress } from '../measure.ts';
import { measureOf } from '../measures.ts';
import { compareThemes } from '../theme-cohesion/compare-themes.ts';

export interface MeasureInput {
  readonly measure: string;
  readonly graph: Graph;
  readonly parameters: ParameterValues;
}

/** Long computations that run in a thread of their own: each takes plain data and arrays, and gives such back. */
const tasks = {
  measure: ({ measure, graph, parameters }: MeasureInput, progress: Progress): MeasureResult =>
    measureOf(measure).compute(graph, parameters, progress),
  communities: labelledCommunities,
  mixing,
  epistemicCommunities,
  themeCohesion: compareThemes,
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Parameters<Tasks[Name]>[0];
export type TaskOutput<Name extends TaskName> = ReturnType<Tasks[Name]>;

export function perform<Name extends TaskName>(name: Name, input: TaskInput<Name>, progress: Progress): TaskOutput<Name> {
  return (tasks[name] as (given: TaskInput<Name>, told: Progress) => TaskOutput<Name>)(input, progress);
}
