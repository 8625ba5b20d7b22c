import type { GrafeoDB, JsNode, Transaction } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import { SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY } from '../../ontology/store-rules.ts';
import type { SearchHit, SearchRequest } from '../graph-store.ts';
import type { SearchCandidate } from '../rank-hits.ts';
import { WordIndex } from './word-index.ts';

/**
 * A commit with more changes than this makes the next search build the index anew, which is as fast then. It is also far
 * from the 100,000 events that Grafeo's change log keeps.
 */
const MOST_CHANGES_TO_FOLLOW = 20_000;

/** The labels to search in are kept in the graph, beside its version, for processes that open it without setting it up again. */
const SET_LABELS = "MATCH (v:GraphVersion {id: 'graph'}) SET v.searchLabels = $labels";
const READ_LABELS = "MATCH (v:GraphVersion {id: 'graph'}) WHERE v.searchLabels IS NOT NULL RETURN v.searchLabels AS labels";

interface Following {
  readonly index: WordIndex;
  /** All commits up to this one are in the index. */
  epoch: number;
}

/** What search has to know of a transaction that was committed. */
export interface CommittedChanges {
  /** Most things that can have changed. */
  readonly changes: number;
  /** Whether Grafeo logged them: it decides so when a transaction begins. */
  readonly logged: boolean;
}

/**
 * Full-text search beside Grafeo, whose own index knows neither prefixes nor typos. The index is built by the first search,
 * so that opening a graph and importing into it do not pay for it, and follows Grafeo's change log from then on.
 */
export class Search {
  readonly #database: GrafeoDB;
  /** Resolves to undefined when the graph was never set up. */
  #labels: Promise<readonly string[] | undefined> | undefined;
  #following: Promise<Following> | undefined;

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  async setLabels(labels: readonly string[]): Promise<void> {
    const known = await this.#labelsOfGraph();
    if (labels.join() === known?.join()) return;
    await this.#database.executeCypher(SET_LABELS, { labels });
    this.#labels = Promise.resolve(labels);
    this.#following = undefined;
  }

  async search({ text, labels, limit }: SearchRequest): Promise<SearchHit[]> {
    // Kept here: should a large commit forget the index meanwhile, what was built is still as of this request or later.
    const following = await (this.#following ??= this.#build());
    return following.index.search(text, labels === undefined ? undefined : new Set(labels), limit);
  }

  /** Takes a commit into the index, before the writer hears of its success. */
  async follow({ changes, logged }: CommittedChanges): Promise<void> {
    if (this.#following === undefined) return;
    try {
      if (!logged || changes > MOST_CHANGES_TO_FOLLOW) this.#following = undefined;
      else await this.#catchUp(await this.#following);
    } catch {
      // The commit stands all the same. The next search builds the index anew, and its caller hears of what is wrong.
      this.#following = undefined;
    }
  }

  async #build(): Promise<Following> {
    // In one go: no commit can come between these three, for commits are made on this thread.
    this.#database.enableCdc();
    const epoch = Number(this.#database.currentEpoch());
    const snapshot = this.#database.beginTransaction();
    try {
      const following = { index: new WordIndex(), epoch };
      // The last one first: a node of several labels is known by the first of them, here as in #candidate.
      for (const label of (await this.#labelsToSearch()).toReversed()) await addAll(snapshot, label, following.index);
      await this.#catchUp(following);
      return following;
    } catch (error) {
      this.#following = undefined;
      throw error;
    } finally {
      snapshot.rollback();
    }
  }

  async #catchUp(following: Following): Promise<void> {
    const epoch = Number(this.#database.currentEpoch());
    if (epoch <= following.epoch) return;
    const events = (await this.#database.changesBetween(following.epoch + 1, epoch)) as {
      entity_type: string;
      entity_id: number;
    }[];
    const labels = await this.#labelsToSearch();
    const nodes = new Set(events.filter((event) => event.entity_type === 'node').map((event) => event.entity_id));
    for (const node of nodes) update(following.index, node, this.#candidate(node, labels));
    following.epoch = Math.max(following.epoch, epoch);
  }

  #candidate(id: number, labels: readonly string[]): SearchCandidate | undefined {
    const node = this.#database.getNode(id);
    const label = node === null ? undefined : labels.find((each) => node.hasLabel(each));
    return node === null || label === undefined ? undefined : candidateOf(node, label);
  }

  async #labelsToSearch(): Promise<readonly string[]> {
    const labels = await this.#labelsOfGraph();
    if (labels === undefined) throw notSetUp();
    return labels;
  }

  #labelsOfGraph(): Promise<readonly string[] | undefined> {
    this.#labels ??= this.#database
      .executeCypher(READ_LABELS)
      .then((result) => (result.length === 0 ? undefined : (result.scalar() as string[])));
    return this.#labels;
  }
}

async function addAll(snapshot: Transaction, label: string, index: WordIndex): Promise<void> {
  const result = await snapshot.executeCypher(
    `MATCH (n:\`${label}\`) RETURN id(n) AS node, n.id AS id, n.${SEARCH_NAMES_PROPERTY} AS names, n.${SEARCH_TEXT_PROPERTY} AS text`,
  );
  for (const row of result.toArray()) {
    update(index, Number(row['node']), candidate(row['id'], label, row['names'], row['text']));
  }
}

function update(index: WordIndex, node: number, candidate: SearchCandidate | undefined): void {
  if (candidate === undefined) index.delete(node);
  else index.set(node, candidate);
}

function candidateOf(node: JsNode, label: string): SearchCandidate | undefined {
  return candidate(node.get('id'), label, node.get(SEARCH_NAMES_PROPERTY), node.get(SEARCH_TEXT_PROPERTY));
}

/** Undefined when there is nothing to find the node by. */
function candidate(id: unknown, label: string, names: unknown, text: unknown): SearchCandidate | undefined {
  if (typeof id !== 'string') return undefined;
  const searchNames = typeof names === 'string' ? names : '';
  const searchText = typeof text === 'string' ? text : '';
  return searchNames === '' && searchText === '' ? undefined : { id, label, searchNames, searchText };
}

function notSetUp(): MaillageError {
  return new MaillageError('STORE_REFUSED', 'Nothing can be searched before the graph is set up', {
    remedy: 'Call setUp() first.',
  });
}
