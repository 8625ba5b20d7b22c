import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { NetworkView } from './network-view.ts';
import { emptyStack, recorded, redone, undone } from './undo-stack.ts';
import { readView, writeView } from './view-address.ts';

export interface ViewControl {
  readonly view: NetworkView;
  /** Changes the view; one can undo it, and the browser's Back leads to the view before. */
  change(next: Partial<NetworkView>): void;
  /** The same without a step in the history: a camera moves, and years play, in many small steps. */
  adjust(next: Partial<NetworkView>): void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The view, which is kept in the address alone. */
export function useNetworkView(): ViewControl {
  const [parameters, setParameters] = useSearchParams();
  const view = useMemo(() => readView(parameters), [parameters]);
  const [stack, setStack] = useState(emptyStack);
  const now = parameters.toString();
  // What is called back later, by the drawing or a timer, is to change the view as it then is.
  const latest = useRef({ view, now, setParameters });
  useEffect(() => {
    latest.current = { view, now, setParameters };
  });
  const go = useCallback((next: Partial<NetworkView>, replace: boolean) => {
    const { view: before, setParameters: set } = latest.current;
    const after = { ...before, ...next };
    latest.current.view = after;
    set(writeView(after), { replace, preventScrollReset: true });
  }, []);
  const adjust = useCallback((next: Partial<NetworkView>) => go(next, true), [go]);
  const change = useCallback(
    (next: Partial<NetworkView>) => {
      const { now: address } = latest.current;
      setStack((old) => recorded(old, address));
      go(next, false);
    },
    [go],
  );
  const step = (made: ReturnType<typeof undone>) =>
    made &&
    (() => {
      setStack(made.stack);
      setParameters(new URLSearchParams(made.address), { preventScrollReset: true });
    });
  return { view, change, adjust, undo: step(undone(stack, now)), redo: step(redone(stack, now)) };
}
