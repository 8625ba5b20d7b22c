import type { ActorProfile } from './known-actor.ts';
import type { NameReading } from './read-name.ts';

/** Actors that share a block with a name are looked at more closely; so many of them at most, those that share most first. */
const MOST_CANDIDATES = 25;
/** Blocks are read from the rarest on, until so many entries are seen: what comes then says little and would cost most of the time. */
const MOST_ENTRIES = 1_000;
const BLOCK_LETTERS = 4;

/**
 * Finds the actors that a name may belong to without looking at all of them: by words that begin alike (an inverted index over
 * the first letters of words; P. Christen, 2012, "A survey of indexing techniques for scalable record linkage",
 * doi:10.1109/TKDE.2011.127), within a country. Short names are found by how they end as well, so that a slip in their
 * beginning does not hide them.
 */
export class ActorIndex {
  readonly #actors: ActorProfile[] = [];
  readonly #byId = new Map<string, ActorProfile>();
  readonly #byCode = new Map<string, Set<string>>();
  /** By country; '' holds those whose country is unknown. */
  readonly #blocks = new Map<string, Map<string, number[]>>();

  add(actor: ActorProfile): void {
    const position = this.#actors.push(actor) - 1;
    this.#byId.set(actor.id, actor);
    this.learnCodes(actor.id, actor.codes);
    const country = actor.country ?? '';
    const blocks = this.#blocks.get(country) ?? new Map<string, number[]>();
    this.#blocks.set(country, blocks);
    for (const key of blockKeys(actor.readings)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [position]);
      else block.push(position);
    }
  }

  /** Takes up codes that a source gave of an actor, for the candidates to come. */
  learnCodes(id: string, codes: Iterable<string>): void {
    for (const code of codes) {
      const holders = this.#byCode.get(code);
      if (holders === undefined) this.#byCode.set(code, new Set([id]));
      else holders.add(id);
    }
  }

  all(): Iterable<ActorProfile> {
    return this.#actors;
  }

  get(id: string): ActorProfile | undefined {
    return this.#byId.get(id);
  }

  /** Ids of the actors that have the code: one, unless the graph is wrong. */
  withCode(code: string): ReadonlySet<string> {
    return this.#byCode.get(code) ?? new Set();
  }

  /** The actors most likely to have such a name, in its country or where the country is unknown. */
  like({ country, readings }: ActorProfile): ActorProfile[] {
    const keys = blockKeys(readings);
    const countries = country === undefined ? [...this.#blocks.keys()] : [country, ''];
    const blocks = countries.flatMap((one) => [...keys].flatMap((key) => [this.#blocks.get(one)?.get(key) ?? []]));
    const shared = new Map<number, number>();
    let entries = 0;
    for (const block of blocks.sort((a, b) => a.length - b.length)) {
      entries += block.length;
      if (entries > MOST_ENTRIES && shared.size > 0) break;
      this.#share(shared, block.slice(0, MOST_ENTRIES));
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_CANDIDATES)
      .flatMap(([position]) => this.#actors[position] ?? []);
  }

  #share(shared: Map<number, number>, block: readonly number[]): void {
    const rarity = Math.log(1 + this.#actors.length / block.length);
    for (const position of block) shared.set(position, (shared.get(position) ?? 0) + rarity);
  }
}

function blockKeys(readings: readonly NameReading[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { joined, tokens } of readings) {
    keys.add(`=${joined}`);
    for (const token of tokens) keys.add(token.slice(0, BLOCK_LETTERS));
    if (tokens.length <= 2) for (const token of tokens) keys.add(`~${token.slice(-BLOCK_LETTERS)}`);
  }
  return keys;
}
