import { rankHits, SCORE_OF_NAMES, type SearchCandidate } from '../rank-hits.ts';
import type { SearchHit } from '../graph-store.ts';
import { fitOf, searchTokens, wordFit } from '../search-tokens.ts';

/**
 * Which nodes hold which word, in memory. Looking a word up compares it with every word of the vocabulary, by the very rule
 * that ranks hits: so nothing that would rank is ever missed, typos in unfinished words included.
 */
export class WordIndex {
  readonly #inNames = new Map<string, number[]>();
  /** Words of texts, whether they are in a name too or not. */
  readonly #inTexts = new Map<string, number[]>();
  readonly #entryOf = new Map<number, number>();
  /** By number; those of nodes that are gone stay, empty, until the next sweep. */
  #entries: (SearchCandidate | undefined)[] = [];

  /** Adds the node, in place of what was known of it. */
  set(node: number, candidate: SearchCandidate): void {
    this.delete(node);
    this.#add(node, candidate);
  }

  delete(node: number): void {
    const entry = this.#entryOf.get(node);
    if (entry === undefined) return;
    this.#entries[entry] = undefined;
    this.#entryOf.delete(node);
    if (this.#entries.length > 2 * this.#entryOf.size + 1000) this.#sweep();
  }

  search(text: string, labels: ReadonlySet<string> | undefined, limit: number): SearchHit[] {
    const tokens = searchTokens(text);
    const byNames = rankHits(text, this.#holders(tokens, [this.#inNames], labels), limit);
    const last = byNames[limit - 1];
    // Texts are long and hold common words many times over: look into them only when names do not fill the answer.
    if (last !== undefined && last.score > SCORE_OF_NAMES) return byNames;
    return rankHits(text, this.#holders(tokens, [this.#inNames, this.#inTexts], labels), limit);
  }

  #add(node: number, candidate: SearchCandidate): void {
    const entry = this.#entries.push(candidate) - 1;
    this.#entryOf.set(node, entry);
    for (const token of new Set(searchTokens(candidate.searchNames))) hold(this.#inNames, token, entry);
    for (const token of new Set(searchTokens(candidate.searchText))) hold(this.#inTexts, token, entry);
  }

  /** Candidates that hold all the words, each in any of the given places. */
  #holders(
    tokens: readonly string[],
    places: readonly ReadonlyMap<string, readonly number[]>[],
    labels: ReadonlySet<string> | undefined,
  ): SearchCandidate[] {
    /** How many of the words each entry holds, counted from the first without a gap. */
    const held = new Uint16Array(this.#entries.length);
    tokens.forEach((token, before) => {
      for (const place of places) markHolders(held, place, token, before);
    });
    const holders: SearchCandidate[] = [];
    held.forEach((count, entry) => {
      const candidate = count === tokens.length ? this.#entries[entry] : undefined;
      if (candidate !== undefined && labels?.has(candidate.label) !== false) holders.push(candidate);
    });
    return holders;
  }

  #sweep(): void {
    const kept = [...this.#entryOf].map(([node, entry]) => [node, this.#entries[entry]] as const);
    this.#entries = [];
    this.#inNames.clear();
    this.#inTexts.clear();
    this.#entryOf.clear();
    for (const [node, candidate] of kept) if (candidate !== undefined) this.#add(node, candidate);
  }
}

function hold(place: Map<string, number[]>, token: string, entry: number): void {
  const entries = place.get(token);
  if (entries === undefined) place.set(token, [entry]);
  else entries.push(entry);
}

function markHolders(held: Uint16Array, place: ReadonlyMap<string, readonly number[]>, token: string, before: number): void {
  for (const [word, entries] of place) {
    if (fitOf(token, word) === wordFit.none) continue;
    for (const entry of entries) if (held[entry] === before) held[entry] = before + 1;
  }
}
