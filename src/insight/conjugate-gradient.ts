/** A symmetric positive definite matrix, known by what it makes of a vector. */
export interface LinearSystem {
  /** Writes the product of the matrix and `vector` into `into`. */
  multiply(vector: Float64Array, into: Float64Array): void;
  /** Whether a solution that leaves this residual is near enough. */
  isNearEnough(residual: Float64Array): boolean;
}

/**
 * Brings `solution`, a first guess that leaves `residual`, to the solution of the system, in place. It takes a number of steps
 * that grows with the square root of the matrix's condition, where iterating grows with the condition (Hestenes & Stiefel
 * 1952, doi:10.6028/jres.049.044).
 */
export function solve(system: LinearSystem, solution: Float64Array, residual: Float64Array, mostSteps: number): void {
  const direction = residual.slice();
  const product = new Float64Array(residual.length);
  let squared = dot(residual, residual);
  for (let step = 0; step < mostSteps && !system.isNearEnough(residual); step++) {
    system.multiply(direction, product);
    const along = squared / dot(direction, product);
    let left = 0;
    for (let place = 0; place < residual.length; place++) {
      solution[place] = (solution[place] ?? 0) + along * (direction[place] ?? 0);
      const rest = (residual[place] ?? 0) - along * (product[place] ?? 0);
      residual[place] = rest;
      left += rest * rest;
    }
    const kept = left / squared;
    squared = left;
    for (let place = 0; place < residual.length; place++) {
      direction[place] = (residual[place] ?? 0) + kept * (direction[place] ?? 0);
    }
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place++) sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
