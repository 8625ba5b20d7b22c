import { fileURLToPath } from 'node:url';
import type { GraphStore } from '../graph/graph-store.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { storeRules } from '../ontology/store-rules.ts';
import { readDataPackage, sourcesOfPackage } from './formats/data-package.ts';
import { writeRecords, type WriteCounts, type WriteOptions } from './write-records.ts';

/** Folder of the curated data that the tool comes with. */
export const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** Loads the curated data into a store, new or not: what its sources said before is replaced, and what others say stays. */
export async function seedStore(store: GraphStore, ontology: Ontology, options: WriteOptions = {}): Promise<WriteCounts> {
  await store.setUp(storeRules(ontology));
  const replaced = await sourcesOfPackage(seedFolder, ontology);
  return writeRecords(store, ontology, readDataPackage(seedFolder, ontology), { ...options, replaced });
}
