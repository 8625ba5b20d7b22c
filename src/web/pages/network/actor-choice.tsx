import type { MouseEvent, ReactElement } from 'react';
import { Link } from 'react-router';
import type { NetworkActions } from './view/network-actions.ts';

interface ActorChoiceProps {
  readonly id: string;
  readonly name: string | undefined;
  readonly actions: NetworkActions;
  readonly onChoice?: (id: string) => void;
}

/** The name of an actor of the network, which selects it; a link, because a selection has an address. */
export function ActorChoice({ id, name, actions, onChoice = (one) => actions.select([one]) }: ActorChoiceProps): ReactElement {
  const choose = (event: MouseEvent) => {
    // Another tab or window takes the address.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoice(id);
  };
  return (
    <Link to={actions.addressOf(id)} onClick={choose}>
      {name}
    </Link>
  );
}
