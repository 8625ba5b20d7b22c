import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { InlineList } from './inline-list.tsx';

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
  readonly title?: string;
}

/** Names of things that lead to their pages, between commas. */
export function Links({ to }: { readonly to: readonly Named[] }): ReactElement {
  const items = to.map(({ id, name, label, title }) => ({ id, content: <Link to={`/${id}`}>{name ?? label ?? title}</Link> }));
  return <InlineList items={items} />;
}
