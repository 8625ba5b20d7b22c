import type { ReactElement, ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  /** Nothing is shown for what is not known. */
  readonly value: ReactNode;
}

/** What is known of a thing in short: terms and their values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactElement | null {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
