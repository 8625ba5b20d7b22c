import type { CSSProperties } from 'react';

/** A disc of a colour with a fine rim, or a ring. */
export function discStyle(colour: string, hollow = false): CSSProperties {
  return hollow
    ? { fill: 'var(--sea)', fillOpacity: 0.6, stroke: `var(${colour})`, strokeWidth: 2 }
    : { fill: `var(${colour})`, stroke: 'var(--sea)' };
}
