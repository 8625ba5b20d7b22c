import type { GrafeoDB, JsNode, Transaction } from '@grafeo-db/js';

/**
 * A commit with more changes than this makes the next use build the index anew, which is as fast then. It is also far
 * from the 100,000 events that Grafeo's change log keeps.
 */
const MOST_CHANGES_TO_FOLLOW = 20_000;

/** An index in memory beside the graph: how it is made from the whole graph, and how one node is taken into it again. */
export interface IndexMaker<Index> {
  build(snapshot: Transaction): Promise<Index>;
  /** `state` is null when the node is gone. */
  update(index: Index, node: number, state: JsNode | null): void;
}

/** What an index has to know of a transaction that was committed. */
export interface CommittedChanges {
  /** Most things that can have changed. */
  readonly changes: number;
  /** Whether Grafeo logged them: it decides so when a transaction begins. */
  readonly logged: boolean;
}

interface Following<Index> {
  readonly index: Index;
  /** All commits up to this one are in the index. */
  epoch: number;
}

/**
 * Keeps an index as the graph is. It is built by its first use, so that opening a graph and importing into it do not pay for
 * it, and follows Grafeo's change log from then on.
 */
export class ChangeFollower<Index> {
  readonly #database: GrafeoDB;
  readonly #maker: IndexMaker<Index>;
  #following: Promise<Following<Index>> | undefined;

  constructor(database: GrafeoDB, maker: IndexMaker<Index>) {
    this.#database = database;
    this.#maker = maker;
  }

  /** The index with all that is committed. */
  async current(): Promise<Index> {
    // Kept here: should a large commit forget the index meanwhile, what was built is still as of this request or later.
    const following = await (this.#following ??= this.#build());
    await this.#catchUp(following);
    return following.index;
  }

  /** Has the index built anew by its next use. */
  forget(): void {
    this.#following = undefined;
  }

  /** Takes a commit into the index, before the writer hears of its success. */
  async follow({ changes, logged }: CommittedChanges): Promise<void> {
    if (this.#following === undefined) return;
    try {
      if (!logged || changes > MOST_CHANGES_TO_FOLLOW) this.forget();
      else await this.#catchUp(await this.#following);
    } catch {
      // The commit stands all the same. The next use builds the index anew, and its caller hears of what is wrong.
      this.forget();
    }
  }

  async #build(): Promise<Following<Index>> {
    // In one go: no commit can come between these three, for commits are made on this thread.
    this.#database.enableCdc();
    const epoch = Number(this.#database.currentEpoch());
    const snapshot = this.#database.beginTransaction();
    try {
      const following = { index: await this.#maker.build(snapshot), epoch };
      await this.#catchUp(following);
      return following;
    } catch (error) {
      this.forget();
      throw error;
    } finally {
      snapshot.rollback();
    }
  }

  async #catchUp(following: Following<Index>): Promise<void> {
    const epoch = Number(this.#database.currentEpoch());
    if (epoch <= following.epoch) return;
    const events = (await this.#database.changesBetween(following.epoch + 1, epoch)) as {
      entity_type: string;
      entity_id: number;
    }[];
    const nodes = new Set(events.filter((event) => event.entity_type === 'node').map((event) => event.entity_id));
    for (const node of nodes) this.#maker.update(following.index, node, this.#database.getNode(node));
    following.epoch = Math.max(following.epoch, epoch);
  }
}
