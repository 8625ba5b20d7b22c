import type { GrafeoDB, JsNode, Transaction } from '@grafeo-db/js';
import { MaillageError } from '../../errors.ts';
import { SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY } from '../../ontology/store-rules.ts';
import type { SearchHit, SearchRequest } from '../graph-store.ts';
import type { SearchCandidate } from '../rank-hits.ts';
import { ChangeFollower, type CommittedChanges } from './change-follower.ts';
import { WordIndex } from './word-index.ts';

/** The labels to search in are kept in the graph, beside its version, for processes that open it without setting it up again. */
const SET_LABELS = "MATCH (v:GraphVersion {id: 'graph'}) SET v.searchLabels = $labels";
const READ_LABELS = "MATCH (v:GraphVersion {id: 'graph'}) WHERE v.searchLabels IS NOT NULL RETURN v.searchLabels AS labels";

interface Searchable {
  readonly words: WordIndex;
  readonly labels: readonly string[];
}

/** Full-text search beside Grafeo, whose own index knows neither prefixes nor typos. */
export class Search {
  readonly #database: GrafeoDB;
  readonly #follower: ChangeFollower<Searchable>;
  /** Resolves to undefined when the graph was never set up. */
  #labels: Promise<readonly string[] | undefined> | undefined;

  constructor(database: GrafeoDB) {
    this.#database = database;
    this.#follower = new ChangeFollower(database, {
      build: (snapshot) => this.#build(snapshot),
      update: ({ words, labels }, node, state) => update(words, node, candidateOf(state, labels)),
    });
  }

  async setLabels(labels: readonly string[]): Promise<void> {
    const known = await this.#labelsOfGraph();
    if (labels.join() === known?.join()) return;
    await this.#database.executeCypher(SET_LABELS, { labels });
    this.#labels = Promise.resolve(labels);
    this.#follower.forget();
  }

  async search({ text, labels, limit }: SearchRequest): Promise<SearchHit[]> {
    const { words } = await this.#follower.current();
    return words.search(text, labels === undefined ? undefined : new Set(labels), limit);
  }

  follow(changes: CommittedChanges): Promise<void> {
    return this.#follower.follow(changes);
  }

  async #build(snapshot: Transaction): Promise<Searchable> {
    const labels = await this.#labelsOfGraph();
    if (labels === undefined) throw notSetUp();
    const words = new WordIndex();
    // The last one first: a node of several labels is known by the first of them, here as in candidateOf.
    for (const label of labels.toReversed()) await addAll(snapshot, label, words);
    return { words, labels };
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

function candidateOf(node: JsNode | null, labels: readonly string[]): SearchCandidate | undefined {
  const label = node === null ? undefined : labels.find((each) => node.hasLabel(each));
  if (node === null || label === undefined) return undefined;
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
