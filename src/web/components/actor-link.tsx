import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { ActorKind } from '../generated/operations.ts';
import { KindMark } from './kind-mark.tsx';

export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country?: { readonly id: string; readonly name: string } | null;
}

/** An actor's name with the sign of its kind, and its country where that tells it from others. */
export function ActorLink({ actor, country = false }: { readonly actor: NamedActor; readonly country?: boolean }): ReactElement {
  return (
    <span className="actor-link">
      <KindMark kind={actor.kind} />
      {'\u00a0'}
      <Link to={`/${actor.id}`}>{actor.name}</Link>
      {country && actor.country && <span className="quiet"> ({actor.country.name})</span>}
    </span>
  );
}
