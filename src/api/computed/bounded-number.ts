import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';

/** The value of an argument that is a number within bounds; others are refused. `field` is the one it belongs to. */
export function boundedNumber(values: Arguments, field: string, name: string, least: number, most = Infinity): number {
  const number = Number(values[name]);
  if (number >= least && number <= most) return number;
  throw new MaillageError('BAD_REQUEST', `${field} takes no ${name} of ${number}`, {
    where: `${field}(${name}:)`,
    remedy: most === Infinity ? `Give ${least} or more.` : `Give a number from ${least} to ${most}.`,
  });
}
