import { useEffect, useMemo, useState } from 'react';
import type { NetworkModel } from '../model/network-model.ts';
import type { LayoutName } from '../view/network-view.ts';
import { circleLayout } from './circle-layout.ts';
import type { ForceMessage } from './force-worker.ts';
import { mapLayout, type MapPositions } from './map-layout.ts';
import type { LayoutInput, Positions } from './positions.ts';
import { startPositions } from './start-positions.ts';

export interface Layout {
  readonly positions: Positions;
  /** Still being computed: places will change. */
  readonly running: boolean;
  /** The browser could not compute it: actors stand anywhere. */
  readonly failed?: boolean;
  /** What the map could not place exactly. */
  readonly map?: Pick<MapPositions, 'byCountry' | 'nowhere' | 'inPlane'>;
}

/** Results of this visit, by what they were computed from: undo and another look at a layout take no time. */
const results = new Map<string, Positions>();
const RESULTS_KEPT = 20;

/** Where the actors of a model stand. */
export function useLayout(model: NetworkModel, name: LayoutName, seed: number, groupOf: (id: string) => string): Layout {
  const input = useMemo(() => ({ ids: [...model.actors.keys()], ties: model.ties, seed }), [model, seed]);
  const forced = useForce(name === 'force' ? input : undefined);
  return useMemo(() => {
    if (name === 'map') {
      const { positions, ...map } = mapLayout([...model.actors.values()]);
      return { positions, map, running: false };
    }
    if (name === 'circle') return { positions: circleLayout(input.ids, groupOf), running: false };
    return forced;
  }, [name, model, input, groupOf, forced]);
}

function useForce(input: LayoutInput | undefined): Layout {
  const key = useMemo(() => (input === undefined ? '' : keyOf(input)), [input]);
  const [seen, setSeen] = useState<Layout & { readonly key: string }>();
  useEffect(() => {
    if (input === undefined || results.has(key)) return;
    const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { positions, done } }: MessageEvent<ForceMessage>) => {
      if (done) keep(key, positions);
      setSeen({ key, positions, running: !done });
    };
    worker.onerror = () => setSeen({ key, positions: startPositions(input.ids, input.seed), running: false, failed: true });
    worker.postMessage({ ids: input.ids, ties: input.ties.map(({ source, target }) => ({ source, target })), seed: input.seed });
    return () => worker.terminate();
  }, [input, key]);
  return useMemo(() => {
    const known = results.get(key);
    if (known !== undefined) return { positions: known, running: false };
    if (seen?.key === key) return seen;
    return { positions: input === undefined ? new Map() : startPositions(input.ids, input.seed), running: input !== undefined };
  }, [key, seen, input]);
}

function keep(key: string, positions: Positions): void {
  const [oldest] = results.keys();
  if (results.size >= RESULTS_KEPT && oldest !== undefined) results.delete(oldest);
  results.set(key, positions);
}

function keyOf({ ids, ties, seed }: LayoutInput): string {
  return JSON.stringify([seed, [...ids].sort(), ties.map(({ source, target }) => `${source} ${target}`).sort()]);
}
