/** Addresses of earlier views, and of those that were undone. */
export interface UndoStack {
  readonly past: readonly string[];
  readonly future: readonly string[];
}

export const emptyStack: UndoStack = { past: [], future: [] };

/** Enough to find one's way back, and little to keep. */
const MOST_STEPS = 100;

/** After a change of the view at this address. */
export function recorded({ past }: UndoStack, now: string): UndoStack {
  return { past: [...past, now].slice(-MOST_STEPS), future: [] };
}

interface Step {
  readonly stack: UndoStack;
  /** The address to go to. */
  readonly address: string;
}

export function undone({ past, future }: UndoStack, now: string): Step | undefined {
  const address = past.at(-1);
  return address === undefined ? undefined : { address, stack: { past: past.slice(0, -1), future: [...future, now] } };
}

export function redone({ past, future }: UndoStack, now: string): Step | undefined {
  const address = future.at(-1);
  return address === undefined ? undefined : { address, stack: { past: [...past, now], future: future.slice(0, -1) } };
}
