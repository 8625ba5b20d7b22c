import { ascending, unknownLast, type Order } from '../order.ts';

/** Projects by the year they began, those without one last. */
export function earliestFirst(project: string): Order {
  return [unknownLast(`${project}.startYear`, 'ASC'), ascending(`${project}.orderKey`), ascending(`${project}.id`)];
}
