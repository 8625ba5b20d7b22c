import type { OperationDefinitionNode } from 'graphql';
import { checkOperation, type OperationToCheck } from './check-operation.ts';
import type { Allowance } from './limits.ts';

/** Kinds of request kept for one operation. One met with more begins anew: its variables are made by a machine. */
const COSTS_PER_OPERATION = 200;
/** Longer keys are of requests that are rarely repeated, and would fill the memory. */
const LONGEST_KEY = 1_000;

/**
 * Checks operations, and knows again what it has checked: the walk over an operation takes 5 to 15 µs, looking it up 0.4.
 * What an operation costs hangs on which variables are given, on numbers (page sizes) and the lengths of lists, but not on
 * what a text says, as long as it is not too long; so requests that differ in their texts alone are one kind.
 */
export class KnownCosts {
  readonly #allowance: Allowance;
  readonly #costs = new WeakMap<OperationDefinitionNode, Map<string, number>>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** The cost in points; throws LimitExceeded. */
  costOf(asked: OperationToCheck): number {
    const key = this.#keyOf(asked.variables);
    const known = this.#costs.get(asked.operation);
    const cost = known?.get(key) ?? checkOperation(asked, this.#allowance);
    // Nothing costs 0 but an operation with wrong variables, where a right text in place of a wrong one makes a difference.
    if (cost > 0 && key.length <= LONGEST_KEY) this.#keep(asked.operation, key, cost);
    return cost;
  }

  #keyOf(variables: OperationToCheck['variables']): string {
    const { textLength } = this.#allowance;
    return JSON.stringify(variables ?? {}, (_, value: unknown) =>
      typeof value === 'string' && value.length <= textLength ? '' : value,
    );
  }

  #keep(operation: OperationDefinitionNode, key: string, cost: number): void {
    const costs = this.#costs.get(operation) ?? new Map<string, number>();
    if (costs.size >= COSTS_PER_OPERATION) costs.clear();
    this.#costs.set(operation, costs.set(key, cost));
  }
}
