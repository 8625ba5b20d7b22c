import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkActor } from './model/network-model.ts';

interface FindActorProps {
  readonly text: string;
  readonly found: readonly NetworkActor[];
  readonly onText: (text: string) => void;
  readonly onChoice: (id: string) => void;
}

const MOST_SHOWN = 8;

/** Finds an actor among those drawn: the drawing marks all that match, a choice leads to one. */
export function FindActor({ text, found, onText, onChoice }: FindActorProps): ReactElement {
  const { t } = useTranslation();
  return (
    <form
      role="search"
      aria-label={t('network.find')}
      className="network-find"
      onSubmit={(event) => {
        event.preventDefault();
        if (found[0] !== undefined) onChoice(found[0].id);
      }}
    >
      <label>
        {t('network.find')}
        <input type="text" value={text} autoComplete="off" onChange={({ target }) => onText(target.value)} />
      </label>
      <p role="status" className="quiet">
        {text.trim() !== '' && t('network.found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul className="chips">
          {found.slice(0, MOST_SHOWN).map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoice(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
