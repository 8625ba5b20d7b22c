import { forceLayout } from './force-layout.ts';
import type { LayoutInput, Positions } from './positions.ts';

/** What the worker tells: a picture on the way, or the last one. */
export interface ForceMessage {
  readonly positions: Positions;
  readonly done: boolean;
}

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  let last: Positions = new Map();
  for (const positions of forceLayout(data)) {
    last = positions;
    postMessage({ positions, done: false } satisfies ForceMessage);
  }
  postMessage({ positions: last, done: true } satisfies ForceMessage);
});
