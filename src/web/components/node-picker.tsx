import { useEffect, useState, type ReactElement } from 'react';
import { Combobox } from './combobox.tsx';
import type { NodeKind } from '../generated/operations.ts';

interface NodePickerProps {
  readonly label: string;
  /** Name of what is chosen; empty when nothing is. */
  readonly name: string;
  readonly kinds?: readonly NodeKind[];
  readonly onChoice: (id: string) => void;
}

/** A field in which one thing of the graph is chosen. */
export function NodePicker({ label, name, kinds = ['ACTOR'], onChoice }: NodePickerProps): ReactElement {
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  return (
    <Combobox
      label={label}
      kinds={kinds}
      text={text}
      onText={setText}
      onChoice={(choice) => {
        setText(choice.label);
        onChoice(choice.id);
      }}
    />
  );
}
