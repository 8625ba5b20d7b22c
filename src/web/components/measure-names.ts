import { labels } from '../generated/labels.ts';
import type { MeasureName } from '../generated/operations.ts';

/** In the order of the API. */
export const measureNames = Object.keys(labels.MeasureName) as readonly MeasureName[];

/** The measure of that name; undefined when there is none. */
export function measureNamed(name: string | null): MeasureName | undefined {
  return measureNames.find((one) => one === name);
}
