import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { NodeKind } from '../generated/operations.ts';
import { label } from './label.ts';
import { useSuggestions, type Suggestion } from './use-suggestions.ts';

interface ComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: readonly NodeKind[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoice: (choice: Suggestion) => void;
  readonly hideLabel?: boolean;
}

/**
 * A text field that proposes things of the graph while one types: the combobox pattern of WAI-ARIA 1.2 with a list box.
 * Enter without a chosen proposal is left to the form around it.
 */
export function Combobox({
  label: name,
  placeholder,
  kinds,
  text,
  onText,
  onChoice,
  hideLabel = false,
}: ComboboxProps): ReactElement {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(open ? text : '', kinds);
  const shown = open && suggestions.length > 0;
  const choose = (choice: Suggestion) => {
    close();
    onChoice(choice);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = shown ? suggestions[active] : undefined;
    if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (event.key === 'Escape' && shown) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="combobox">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {name}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && active >= 0 ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {shown && (
        <ul id={`${id}-list`} role="listbox" aria-label={name}>
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the field loses the focus, which closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                choose(suggestion);
              }}
            >
              <span>{suggestion.label}</span>
              <span className="quiet">{suggestion.detail ?? label('NodeKind', suggestion.kind)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One step on in a ring of which the field itself (-1) is a part. */
function moved(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}
