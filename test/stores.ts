/**
 * What every test over both engines uses. A test file that imports this has, for each engine at hand, a factory of
 * stores; the Neo4j one only when this run has a Neo4j (see neo4j/global-setup.ts).
 *
 * Isolation: Neo4j Community has one database, and jest runs test files in parallel. So a test file that imports
 * this takes a turn before its first hook and keeps it to its end: such files run one after the other, the others
 * in parallel to them. Within a file, each open() of the Neo4j factory begins with an emptied database, so stores of
 * one test file are used one after the other too. The embedded engine gives each open() a graph of its own in memory.
 *
 * Policy: no data is there that the test did not write, and no constraint or index before its setUp().
 */
import { afterAll, beforeAll } from '@jest/globals';
import { openEmbeddedStore } from '../src/graph/embedded/embedded-store.ts';
import type { Capabilities, GraphStore } from '../src/graph/graph-store.ts';
import { openNeo4jStore } from '../src/graph/neo4j/neo4j-store.ts';
import { emptyDatabase } from './neo4j/empty-database.ts';
import { neo4jOfRun, type Neo4jAddress } from './neo4j/neo4j-of-run.ts';
import { takeTurn } from './neo4j/turns.ts';

export interface StoreFactory {
  readonly name: string;
  /** What the engine is expected to say of itself; the contract compares. */
  readonly capabilities: Capabilities;
  open(): Promise<GraphStore>;
}

/** Longest wait for other test files to end: the turn is no part of any test's own time. */
const LONGEST_WAIT_MS = 15 * 60_000;

const embedded: StoreFactory = {
  name: 'embedded',
  capabilities: { stopsReads: false, sharedWriters: false, orderedIndexes: false },
  open: () => openEmbeddedStore({}),
};

const neo4j = neo4jOfRun();

/** The Neo4j of this run, for the few tests that open it in ways of their own; undefined when its half is skipped. */
export const neo4jAddress: Neo4jAddress | undefined = neo4j;

export const storeFactories: readonly StoreFactory[] = neo4j === undefined ? [embedded] : [embedded, neo4jFactory(neo4j)];

function neo4jFactory(address: Neo4jAddress): StoreFactory {
  let endTurn: (() => void) | undefined;
  beforeAll(async () => {
    endTurn = await takeTurn(Number(process.env['MAILLAGE_TEST_NEO4J_TURNS']));
  }, LONGEST_WAIT_MS);
  afterAll(() => endTurn?.());
  return {
    name: 'neo4j',
    capabilities: { stopsReads: true, sharedWriters: true, orderedIndexes: true },
    open: async () => {
      await emptyDatabase(address);
      return openNeo4jStore(address);
    },
  };
}
