import type { SearchHit } from './graph-store.ts';
import { fitOf, longForm, searchTokens, wordFit, type WordFit } from './search-tokens.ts';

/** A node that an engine's index proposes. Both texts are folded; names are separated by ` | `. */
export interface SearchCandidate {
  readonly id: string;
  readonly label: string;
  readonly searchNames: string;
  readonly searchText: string;
}

/** Classes of hits, best first. A hit of a better class is before every hit of a lesser one. */
const rank = { wholeName: 0, startOfName: 1, words: 2, prefixes: 3, typos: 4, text: 5, textWithTypos: 6, none: 7 } as const;
type Rank = (typeof rank)[keyof typeof rank];

/** Hits that score more were found by one of their names, and no hit found otherwise can be before them. */
export const SCORE_OF_NAMES: number = rank.none - rank.typos;

const rankOfWords: Readonly<Record<WordFit, Rank>> = {
  [wordFit.exact]: rank.words,
  [wordFit.prefix]: rank.prefixes,
  [wordFit.typo]: rank.typos,
  [wordFit.none]: rank.none,
};

interface Wanted {
  readonly tokens: readonly string[];
  /** As typed, for a last word that is not complete yet. */
  readonly typed: string;
  readonly written: string;
}

interface Name {
  readonly tokens: readonly string[];
  readonly written: string;
}

interface Words {
  readonly names: readonly Name[];
  /** Words of all names and of the text. */
  readonly all: readonly string[];
}

interface Ranked {
  readonly candidate: SearchCandidate;
  readonly rank: Rank;
  readonly nameLength: number;
}

/**
 * Which candidates truly match and in which order: every word of the request has to fit a word of the candidate. The
 * engines' indexes only propose; the order is decided here, so that it is the same on each of them. Of one class the
 * shorter name is first, then the smaller id.
 */
export function rankHits(text: string, candidates: readonly SearchCandidate[], limit: number): SearchHit[] {
  const tokens = searchTokens(text);
  if (tokens.length === 0) return [];
  const wanted: Wanted = { tokens, typed: tokens.join(' '), written: written(tokens) };
  return candidates
    .map((candidate) => rankOne(wanted, candidate))
    .filter((ranked) => ranked.rank !== rank.none)
    .sort((a, b) => a.rank - b.rank || a.nameLength - b.nameLength || compareIds(a.candidate.id, b.candidate.id))
    .slice(0, limit)
    .map(({ candidate, rank: reached, nameLength }) => ({
      id: candidate.id,
      label: candidate.label,
      score: rank.none - reached + 1 / (1 + nameLength),
    }));
}

function rankOne(wanted: Wanted, candidate: SearchCandidate): Ranked {
  const { names, all } = wordsOf(candidate);
  let best: Ranked = { candidate, rank: rank.none, nameLength: Infinity };
  for (const name of names) {
    const reached = rankOfName(wanted, name);
    const nameLength = name.written.length;
    if (reached < best.rank || (reached === best.rank && nameLength < best.nameLength))
      best = { candidate, rank: reached, nameLength };
  }
  if (best.rank !== rank.none) return best;
  return { candidate, rank: rankOfText(wanted, all), nameLength: Math.min(...names.map((name) => name.written.length)) };
}

function rankOfName(wanted: Wanted, name: Name): Rank {
  if (name.written === wanted.written) return rank.wholeName;
  if (name.written.startsWith(wanted.written) || name.written.startsWith(wanted.typed)) return rank.startOfName;
  return rankOfWords[worstFit(wanted.tokens, name.tokens)];
}

function rankOfText(wanted: Wanted, all: readonly string[]): Rank {
  const fit = worstFit(wanted.tokens, all);
  if (fit === wordFit.none) return rank.none;
  return fit === wordFit.typo ? rank.textWithTypos : rank.text;
}

/** Each wanted word takes the word it fits best; the worst of these fits counts. */
function worstFit(wanted: readonly string[], found: readonly string[]): WordFit {
  let worst: WordFit = wordFit.exact;
  for (const token of wanted) {
    const fit = bestFit(token, found);
    if (fit > worst) worst = fit;
    if (worst === wordFit.none) break;
  }
  return worst;
}

function bestFit(wanted: string, found: readonly string[]): WordFit {
  let best: WordFit = wordFit.none;
  for (const token of found) {
    const fit = fitOf(wanted, token);
    if (fit < best) best = fit;
    if (best === wordFit.exact) break;
  }
  return best;
}

/** An engine that keeps its candidates has them split once only. */
const wordsOfCandidates = new WeakMap<SearchCandidate, Words>();

function wordsOf(candidate: SearchCandidate): Words {
  const known = wordsOfCandidates.get(candidate);
  if (known !== undefined) return known;
  const names = candidate.searchNames.split(' | ').map((name) => {
    const tokens = searchTokens(name);
    return { tokens, written: written(tokens) };
  });
  const words = { names, all: [...names.flatMap((name) => name.tokens), ...searchTokens(candidate.searchText)] };
  wordsOfCandidates.set(candidate, words);
  return words;
}

function written(tokens: readonly string[]): string {
  return tokens.map(longForm).join(' ');
}

/** By code unit, because a collation may differ between machines. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
