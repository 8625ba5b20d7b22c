import { fold } from '../ontology/fold.ts';

/** How well a word of the request fits a word of a candidate; smaller is better. */
export const wordFit = { exact: 0, prefix: 1, typo: 2, none: 3 } as const;
export type WordFit = (typeof wordFit)[keyof typeof wordFit];

/** Below this a typo would turn one short word into another: "lyon" is four letters, "sur" and "sud" three. */
const LETTERS_FOR_TYPO = 4;
/** A word still being typed is forgiven from here on; shorter ones would fit far too much ("lyon" would find "londres"). */
const LETTERS_FOR_TYPO_IN_PREFIX = 6;

/** French place names are written both ways, even in the official code of communes. */
const longForms: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };
const LONGEST_SHORT_FORM = 3;
const shortForms: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste' };

/** The folded words of any text, folded already or not. */
export function searchTokens(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The word as it is usually written out: "saint" for "st". */
export function longForm(token: string): string {
  return token.length > LONGEST_SHORT_FORM ? token : (longForms[token] ?? token);
}

/** Every word that an index may hold for this one; an engine looks all of them up. */
export function spellings(token: string): readonly string[] {
  const other = longForms[token] ?? shortForms[token];
  return other === undefined ? [token] : [token, other];
}

/** Fit of `wanted`, a word of the request, to `found`, a word of a candidate. Both folded. */
export function fitOf(wanted: string, found: string): WordFit {
  if (wanted === found) return wordFit.exact;
  const written = longForm(found);
  if (longForm(wanted) === written) return wordFit.exact;
  if (found.startsWith(wanted) || written.startsWith(wanted)) return wordFit.prefix;
  return mayHaveTypo(wanted) && isOneTypoAway(wanted, written) ? wordFit.typo : wordFit.none;
}

/** Every number is one digit away from others, which are just not meant: 2019 is no slip for 2018. */
function mayHaveTypo(wanted: string): boolean {
  return wanted.length >= LETTERS_FOR_TYPO && !/\d/.test(wanted);
}

/**
 * Damerau–Levenshtein distance of one: a letter more, less, other, or two neighbours swapped (F. J. Damerau, 1964,
 * doi:10.1145/363958.363994). Only the first difference has to be looked at. Unlike with the distance, the rest of `wanted`
 * may be a mere prefix of the rest of `found` once it is long enough. Run over the whole vocabulary: nothing is allocated.
 */
function isOneTypoAway(wanted: string, found: string): boolean {
  const difference = found.length - wanted.length;
  const prefixWillDo = wanted.length >= LETTERS_FOR_TYPO_IN_PREFIX;
  if (difference < -1 || (difference > 1 && !prefixWillDo)) return false;
  let i = 0;
  while (i < wanted.length && wanted.charCodeAt(i) === found.charCodeAt(i)) i++;
  return (
    goesOn(wanted, i + 1, found, i + 1, prefixWillDo) ||
    goesOn(wanted, i + 1, found, i, prefixWillDo) ||
    goesOn(wanted, i, found, i + 1, prefixWillDo) ||
    (wanted[i] === found[i + 1] && wanted[i + 1] === found[i] && goesOn(wanted, i + 2, found, i + 2, prefixWillDo))
  );
}

/** Whether the rest of `wanted` is the rest of `found`, or its beginning where a prefix will do. */
function goesOn(wanted: string, from: number, found: string, foundFrom: number, prefixWillDo: boolean): boolean {
  const rest = wanted.length - from;
  const foundRest = found.length - foundFrom;
  if (prefixWillDo ? rest > foundRest : rest !== foundRest) return false;
  for (let i = 0; i < rest; i++) if (wanted.charCodeAt(from + i) !== found.charCodeAt(foundFrom + i)) return false;
  return true;
}
