import type { GrafeoDB, JsNode, Transaction } from '@grafeo-db/js';
import { ORDER_PROPERTY } from '../../ontology/store-rules.ts';
import type { OrderedPage, ParameterValue } from '../graph-store.ts';
import { ChangeFollower, type CommittedChanges } from './change-follower.ts';
import { KeyList, type Place } from './key-list.ts';

/**
 * The order of each kind that was ever listed. Grafeo would sort the whole kind for each page: 12 ms of processor time for 50
 * of 14,645 actors, where this takes a search in a sorted list and reads 50 nodes by id. A node takes some 170 bytes here.
 */
export class KeyLists {
  readonly #database: GrafeoDB;
  readonly #followers = new Map<string, ChangeFollower<KeyList>>();

  constructor(database: GrafeoDB) {
    this.#database = database;
  }

  /** The ids on each page, under the names of their parameters. */
  async read(pages: readonly OrderedPage[]): Promise<Record<string, ParameterValue>> {
    const ids: Record<string, ParameterValue> = {};
    for (const { parameter, label, after, limit } of pages) {
      const list = await this.#followerOf(label).current();
      ids[parameter] = list.page(after, limit);
    }
    return ids;
  }

  async follow(changes: CommittedChanges): Promise<void> {
    for (const follower of this.#followers.values()) await follower.follow(changes);
  }

  #followerOf(label: string): ChangeFollower<KeyList> {
    const known = this.#followers.get(label);
    if (known !== undefined) return known;
    const follower = new ChangeFollower<KeyList>(this.#database, {
      build: (snapshot) => readAll(snapshot, label),
      update: (list, node, state) => list.set(node, placeOf(state, label)),
    });
    this.#followers.set(label, follower);
    return follower;
  }
}

async function readAll(snapshot: Transaction, label: string): Promise<KeyList> {
  const result = await snapshot.executeCypher(
    `MATCH (n:\`${label}\`) RETURN id(n) AS node, n.id AS id, n.${ORDER_PROPERTY} AS orderKey`,
  );
  const list = new KeyList();
  for (const row of result.toArray()) list.set(Number(row['node']), place(row['orderKey'], row['id']));
  return list;
}

function placeOf(node: JsNode | null, label: string): Place | undefined {
  return node?.hasLabel(label) === true ? place(node.get(ORDER_PROPERTY), node.get('id')) : undefined;
}

/** Undefined for a node without a place in the order, which no engine lists. */
function place(orderKey: unknown, id: unknown): Place | undefined {
  return typeof orderKey === 'string' && typeof id === 'string' ? { orderKey, id } : undefined;
}
