import { distance } from 'fastest-levenshtein';
import { fold } from '../../ontology/fold.ts';
import { genericWords } from './name-rules.ts';
import type { NameReading } from './read-name.ts';

/** From here on two names are taken for one. */
export const SAME_SCORE = 0.93;
/** From here on a person is asked. */
export const REVIEW_SCORE = 0.7;
/** Most that a likeness can be worth which must not decide by itself. */
export const UNDECIDED_SCORE = 0.9;
const NUMBERS_DIFFER_SCORE = 0.6;

const GENERIC_WEIGHT = 0.4;
/** Below this two words are different words. */
const LEAST_LIKENESS = 0.8;
const CUT_LIKENESS = 0.95;
const LETTERS_FOR_SLIP = 5;
const FEW_LETTERS = 3;

export interface NameComparison {
  readonly score: number;
  readonly reason: string;
  readonly exact: boolean;
  /** The names are the same in full, the words for the form of the body included. */
  readonly form?: boolean;
  /** But for the articles. */
  readonly articlesDiffer?: boolean;
}

export interface ComparisonContext {
  readonly localGovernment: boolean;
  /** Words that one name may have and the other not, for both actors are there: the place's. */
  readonly sharedPlace: ReadonlySet<string>;
}

/** "Niger" is no way to cut "Nigeria" short: names of countries are compared to the letter. */
const countryWords: ReadonlySet<string> = new Set(namesOfCountries().flatMap((name) => fold(name).split(' ')));

/** How likely two names are names of one body: 0 to 1, and why, in plain words. */
export function compareNames(a: NameReading, b: NameReading, context: ComparisonContext): NameComparison {
  const comparison = compareReadings(a, b, context);
  return a.articles === b.articles ? comparison : { ...comparison, articlesDiffer: true };
}

function compareReadings(a: NameReading, b: NameReading, context: ComparisonContext): NameComparison {
  if (a.whole === b.whole)
    return a.vague
      ? { score: UNDECIDED_SCORE, reason: 'same name, but of too few or too common words', exact: true }
      : { score: 1, reason: 'same name', exact: true, form: a.forms.size > 0 };
  if (a.joined === b.joined) return sameCore(a, b);
  return compareWords(a, b, context);
}

function sameCore(a: NameReading, b: NameReading): NameComparison {
  const differ = a.forms.size > 0 && b.forms.size > 0 && ![...a.forms].some((form) => b.forms.has(form));
  if (differ) return { score: 0.85, reason: 'same name, but of bodies of different forms', exact: false };
  if (a.vague) return { score: UNDECIDED_SCORE, reason: 'same name, but of too few or too common words', exact: true };
  return { score: 0.98, reason: 'same name but for words that say the form of the body', exact: true };
}

interface Word {
  readonly text: string;
  readonly weight: number;
}

/**
 * Soft Dice coefficient over words, after the "soft" token measures of W. W. Cohen, P. Ravikumar and S. E. Fienberg (2003,
 * "A comparison of string distance metrics for name-matching tasks"), with two weights in place of frequencies, so that a
 * score does not depend on what else the graph holds.
 */
function compareWords(a: NameReading, b: NameReading, { localGovernment, sharedPlace }: ComparisonContext): NameComparison {
  const [short, long] = a.tokens.length <= b.tokens.length ? [a, b] : [b, a];
  const left = long.tokens.map(word);
  let shared = 0;
  let differently = 0;
  let exactly = 0;
  let cut = false;
  let cutInside = false;
  const unmatched: Word[] = [];
  for (const wanted of short.tokens.map(word)) {
    const { index, likeness } = likeliest(wanted.text, left, localGovernment);
    if (likeness === 0) {
      unmatched.push(wanted);
      continue;
    }
    const [found] = left.splice(index, 1);
    shared += (wanted.weight + (found?.weight ?? 0)) * likeness;
    if (likeness < 1) differently++;
    else if (wanted.weight === 1) exactly++;
    if (likeness !== CUT_LIKENESS || found === undefined) continue;
    cut = true;
    cutInside ||= !isPlainlyCut(short, long, wanted.text, found.text);
  }
  unmatched.push(...left);
  const missing = unmatched.filter(({ text }) => !sharedPlace.has(text));
  const total = shared === 0 ? 1 : weightOf(short.tokens) + weightOf(long.tokens) - weight(unmatched) + weight(missing);
  const score = shared / total;
  if (missing.some(({ text }) => /\d/.test(text))) return capped(score, NUMBERS_DIFFER_SCORE, 'numbers differ');
  const telling = missing.filter(({ weight: one }) => one === 1);
  if (telling.length > 0)
    return capped(score, UNDECIDED_SCORE, `only one of the names has "${telling.map(({ text }) => text).join(' ')}"`);
  const reason = differently > 0 ? 'same name but for the spelling' : 'same words but for common ones or their order';
  // A word that is longer by more is another word: Universität and Universitätsklinikum. And one cut word alone tells nobody.
  const isCutName = !cut || (!cutInside && exactly > 0);
  // Of places, a letter more or less makes another: Monte San Pietro and Ponte San Pietro.
  const mayDecide = !a.vague && !b.vague && isCutName && !(localGovernment && differently > 0);
  return capped(score, mayDecide ? 1 : UNDECIDED_SCORE, reason);
}

/** Whether the shorter of two words was cut where registers cut: by a few letters, or at the end of its name. */
function isPlainlyCut(a: NameReading, b: NameReading, ofA: string, ofB: string): boolean {
  if (Math.abs(ofA.length - ofB.length) <= FEW_LETTERS) return true;
  return ofA.length < ofB.length ? a.tokens.at(-1) === ofA : b.tokens.at(-1) === ofB;
}

function capped(score: number, most: number, reason: string): NameComparison {
  return { score: Math.min(score, most), reason, exact: false };
}

function word(text: string): Word {
  return { text, weight: genericWords.has(text) ? GENERIC_WEIGHT : 1 };
}

function weight(words: readonly Word[]): number {
  return words.reduce((sum, one) => sum + one.weight, 0);
}

function weightOf(tokens: readonly string[]): number {
  return weight(tokens.map(word));
}

function likeliest(wanted: string, words: readonly Word[], strict: boolean): { index: number; likeness: number } {
  let best = { index: -1, likeness: 0 };
  for (const [index, { text }] of words.entries()) {
    const likeness = likenessOf(wanted, text, strict);
    if (likeness > best.likeness) best = { index, likeness };
    if (likeness === 1) break;
  }
  return best;
}

/** Of two words, 0 to 1. Names of places are not cut short: "Mont" is not Montreuil. */
function likenessOf(a: string, b: string, strict: boolean): number {
  if (a === b) return 1;
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LETTERS_FOR_SLIP) return 0;
  const ofCountry = countryWords.has(long);
  if (ofCountry && countryWords.has(short)) return 0;
  if (!strict && long.startsWith(short)) {
    if (!ofCountry && /^(?:s|e|es)$/.test(long.slice(short.length))) return 1;
    if (short.length >= long.length * (ofCountry ? 0.75 : 0.55)) return CUT_LIKENESS;
  }
  const likeness = 1 - distance(short, long) / long.length;
  return likeness >= LEAST_LIKENESS ? likeness : 0;
}

function namesOfCountries(): string[] {
  const codes = letters().flatMap((first) => letters().map((second) => `${first}${second}`));
  return ['fr', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => names.of(code) ?? []);
  });
}

function letters(): string[] {
  return Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
}
