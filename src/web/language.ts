import type { Lang } from './generated/operations.ts';

export type Language = 'fr' | 'en';

/** English pages are at /en/…, French ones at /…: an address that is passed on shows the same page in the same language. */
const inEnglish = /^\/en(\/|$)/.test(location.pathname);

export const language: Language = inEnglish ? 'en' : 'fr';

/** The language as the API names it. */
export const apiLanguage: Lang = inEnglish ? 'EN' : 'FR';

/** How dates and numbers are written. */
export const locale = inEnglish ? 'en-GB' : 'fr';

export const basename = inEnglish ? '/en' : '/';

/** The address of the same view in the other language. */
export function inOtherLanguage({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const other = inEnglish ? pathname.slice('/en'.length) || '/' : `/en${pathname === '/' ? '' : pathname}`;
  return other + search;
}
