import { publicAllowance, type Allowance } from '../server/limits/limits.ts';

/** One's own machine may be worked as hard as one likes; what the engine cannot do stays refused. */
export const ownAllowance: Allowance = {
  ...publicAllowance,
  cost: Infinity,
  pageSize: Infinity,
  networkNodes: Infinity,
  listLength: Infinity,
  aliases: Infinity,
};
