import type { GraphStore } from '../graph/graph-store.ts';
import { isEmpty } from '../ingest/is-empty.ts';
import { seedStore } from '../ingest/seed.ts';
import { readOntology } from '../ontology/read-ontology.ts';
import { storeRules } from '../ontology/store-rules.ts';
import type { Settings } from './settings.ts';

export type EngineSettings = Pick<Settings, 'neo4j' | 'dataFolder'>;

/** Opens the graph that the settings name, with its constraints and indexes made. */
export async function openStore(settings: EngineSettings): Promise<GraphStore> {
  const store = await openEngine(settings);
  try {
    await store.setUp(storeRules(readOntology().ontology));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loads the one engine that is asked for: the driver of the other would only make every command slower to start. */
async function openEngine({ neo4j, dataFolder }: EngineSettings): Promise<GraphStore> {
  if (neo4j !== undefined) return (await import('../graph/neo4j/neo4j-store.ts')).openNeo4jStore(neo4j);
  return (await import('../graph/embedded/embedded-store.ts')).openEmbeddedStore({ folder: dataFolder });
}

export interface SeedListener {
  started(): void;
  /** Called with the number of records written so far. */
  progressed?(written: number): void;
  ended(counts: { readonly nodes: number; readonly relationships: number }): void;
}

/** Opens the graph, and writes the curated seed into it when it holds nothing yet. */
export async function openSeededStore(settings: EngineSettings, listener: SeedListener): Promise<GraphStore> {
  const store = await openStore(settings);
  try {
    if (await isEmpty(store)) {
      listener.started();
      const { ontology } = readOntology();
      listener.ended(await seedStore(store, ontology, { onProgress: (written) => listener.progressed?.(written) }));
    }
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
