import type { ReactElement } from 'react';

/** A match as the API marks it: «word». Guillemets that belong to a French text have spaces inside. */
const match = /«(\S|\S[^«»]*\S)»/;

/** A text of the API with the words that match marked. */
export function Highlight({ text }: { readonly text: string }): ReactElement {
  // Splitting by a pattern with one group gives text and match in turn.
  return <>{text.split(match).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}</>;
}

/** The text without its marks. */
export function plain(text: string): string {
  return text.split(match).join('');
}
