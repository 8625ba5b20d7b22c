import { Fragment, type ReactElement, type ReactNode } from 'react';

/** Items in a row, between commas. */
export function InlineList({
  items,
}: {
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
}): ReactElement {
  return (
    <>
      {items.map(({ id, content }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          {content}
        </Fragment>
      ))}
    </>
  );
}
