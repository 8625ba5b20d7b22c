import type { ReactElement } from 'react';
import type { ActorKind } from '../generated/operations.ts';
import { label } from './label.ts';

/** A shape for each kind of actor, so that nobody has to tell them by colour. In a square of 10 by 10. */
const shapes: Readonly<Record<ActorKind, string>> = {
  LOCAL_GOVERNMENT: 'M1 1h8v8H1z',
  RESEARCH: 'M5 .5 9.7 9H.3z',
  ASSOCIATION: 'M5 .6a4.4 4.4 0 1 1 0 8.8a4.4 4.4 0 1 1 0-8.8z',
  BUSINESS: 'M5 0 10 5 5 10 0 5z',
  PUBLIC_INSTITUTION: 'M3.5.5h3v3h3v3h-3v3h-3v-3h-3v-3h3z',
};

/** The sign of a kind of actor. Its name is read out, unless it is written beside the sign. */
export function KindMark({ kind, named = true }: { readonly kind: ActorKind; readonly named?: boolean }): ReactElement {
  const name = label('ActorKind', kind);
  return (
    <svg
      className={`kind-mark kind-${kind.toLowerCase()}`}
      viewBox="0 0 10 10"
      {...(named ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      {named && <title>{name}</title>}
      <path d={shapes[kind]} />
    </svg>
  );
}
