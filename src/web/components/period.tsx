import type { ReactElement } from 'react';
import { language } from '../language.ts';
import { edtfText, periodText } from './edtf-text.ts';

/** A date or period in words. */
export function Edtf({ of }: { readonly of: string | null }): ReactElement | null {
  return of === null ? null : <span className="date">{edtfText(of, language)}</span>;
}

/** A beginning and an end that are stated apart. */
export function Period({ since, until }: { readonly since: string | null; readonly until: string | null }): ReactElement | null {
  const text = periodText(since, until, language);
  return text === '' ? null : <span className="date">{text}</span>;
}

/** The first and the last of some years. */
export function Years({ first, last }: { readonly first: number | null; readonly last: number | null }): ReactElement | null {
  if (first === null && last === null) return null;
  return <span className="date">{first === last || last === null ? first : `${first ?? '…'} – ${last}`}</span>;
}
