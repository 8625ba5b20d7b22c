import { useEffect, useState, type ComponentProps, type ReactElement } from 'react';

type PromptCheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'checked' | 'onChange'> & {
  readonly checked: boolean;
  readonly onToggle: () => void;
};

/** A box that shows the choice at once: the address, which the choice is kept in, follows a moment later. */
export function PromptCheckbox({ checked, onToggle, ...input }: PromptCheckboxProps): ReactElement {
  const [shown, setShown] = useState(checked);
  useEffect(() => setShown(checked), [checked]);
  const onChange = () => {
    setShown(!shown);
    onToggle();
  };
  return <input type="checkbox" {...input} checked={shown} onChange={onChange} />;
}
