import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { actorId } from '../../components/actor-name.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface KeptAsideProps {
  readonly control: ViewControl;
  readonly nameOf: (id: string) => string;
}

/** What was hidden, pinned and expanded, each with its way back. */
export function KeptAside({ control: { view, change }, nameOf }: KeptAsideProps): ReactElement | null {
  const { t } = useTranslation();
  const without = (names: readonly string[], name: string) => names.filter((other) => other !== name);
  const chips = [
    ...view.hidden.map((name) => ({
      key: `hide ${name}`,
      text: t('network.unhide', { name: nameOf(actorId(name)) }),
      undo: () => change({ hidden: without(view.hidden, name) }),
    })),
    ...[...view.pins.keys()].map((name) => ({
      key: `pin ${name}`,
      text: t('network.unpinActor', { name: nameOf(actorId(name)) }),
      undo: () => change({ pins: new Map([...view.pins].filter(([other]) => other !== name)) }),
    })),
    ...view.expanded.map((name) => ({
      key: `expand ${name}`,
      text: t('network.fold', { name: nameOf(actorId(name)) }),
      undo: () => change({ expanded: without(view.expanded, name) }),
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('network.aside')}>
      {chips.map(({ key, text, undo }) => (
        <li key={key}>
          <button type="button" onClick={undo}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
