import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { MaillageError, type ErrorCode } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import type { StoreRules } from '../../src/ontology/store-rules.ts';

export type Open = () => Promise<GraphStore>;

export const rules: StoreRules = {
  unique: [
    { label: 'Node', property: 'id' },
    { label: 'Identifier', property: 'key' },
  ],
  indexes: [
    { label: 'Actor', property: 'orderKey' },
    { label: 'Project', property: 'startYear' },
  ],
  searchable: ['Actor'],
};

/** A store that is open and set up during each case, and closed after it. */
export function storeOfEachCase(open: Open): () => GraphStore {
  return storeBetween(open, beforeEach, afterEach);
}

/** A store that is open and set up during all cases of a `describe`, for cases that leave nothing behind. */
export function storeOfAllCases(open: Open): () => GraphStore {
  return storeBetween(open, beforeAll, afterAll);
}

type Hook = (work: () => Promise<void>) => void;

function storeBetween(open: Open, before: Hook, after: Hook): () => GraphStore {
  let store: GraphStore | undefined;
  before(async () => {
    store = await open();
    await store.setUp(rules);
  });
  after(async () => {
    await store?.close();
  });
  return () => {
    if (store === undefined) throw new Error('The store is there only while a case runs');
    return store;
  };
}

/** The code a promise is rejected with; any other error, or none, fails the case. */
export async function codeOf(promise: Promise<unknown>): Promise<ErrorCode | 'resolved'> {
  try {
    await promise;
    return 'resolved';
  } catch (error) {
    if (error instanceof MaillageError) return error.code;
    throw error;
  }
}

/** How many nodes the test made: those of `label`. */
export async function countOf(store: GraphStore, label: string): Promise<unknown> {
  const [row] = await store.read({ text: `MATCH (n:${label}) RETURN count(n) AS count` });
  return row?.['count'];
}

/** Takes each engine at least a fifth of a second, and a few seconds at most, because not every engine can stop it. */
export const longRead = {
  text: 'UNWIND range(1, $size) AS a UNWIND range(1, $size) AS b WITH a, b WHERE a * b = 0 RETURN count(*) AS n',
  parameters: { size: 2000 },
};
