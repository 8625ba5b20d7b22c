import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/graph/embedded/embedded-store.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { checkGraph } from '../../../src/ingest/check/check-graph.ts';
import { chooseFormat } from '../../../src/ingest/import/choose-format.ts';
import { seedStore } from '../../../src/ingest/seed.ts';
import { ontology } from '../fixture.ts';
import { fixture } from '../formats/incoming.ts';
import { hasRealData, realFile, realFiles, realFilesTitle, type RealFile } from '../formats/real-data.ts';
import { linesOf, run, source, stateOf, type RunOptions } from './importing.ts';

/** Reading all of the largest files is tested beside the formats; writing them takes minutes. */
const MOST_ROWS = 1_000;
const LONGEST_MS = 300_000;

// Only where the folder stands beside the repository: its files may not be committed.
const whenPresent = hasRealData ? describe : describe.skip;

whenPresent(`${realFilesTitle}, one after the other into one graph`, () => {
  const files = realFiles.filter(({ rows }) => rows <= MOST_ROWS);
  let store: GraphStore;
  beforeAll(async () => {
    store = await openEmbeddedStore({});
    await seedStore(store, ontology);
  }, LONGEST_MS);
  afterAll(() => store.close());

  async function optionsOf({ path, mapping, companions = [] }: RealFile): Promise<RunOptions> {
    const format = await chooseFormat(realFile(path), { mapping: mapping && fixture(`mappings/${mapping}.yaml`) });
    return { path: realFile(path), companions: companions.map(realFile), format, source: source(path) };
  }

  it.each(files)(
    '$path: all rows are accounted for',
    async (file) => {
      const { report, problemFile } = await run(store, await optionsOf(file));
      const { read, taken, takenInPart, rejected, leftOut } = report.rows;
      expect([read, taken + takenInPart + rejected + leftOut]).toEqual([file.rows, file.rows]);
      const explained = new Set(linesOf(problemFile).map(({ line }) => line));
      expect(explained.size).toBe(takenInPart + rejected + leftOut);
    },
    LONGEST_MS,
  );

  it('leave a graph without mistakes', async () => {
    const { findings } = await checkGraph(store, ontology);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it(
    'change nothing when they are imported again, not even the version',
    async () => {
      const before = await stateOf(store);
      for (const file of files) await run(store, await optionsOf(file));
      expect(await stateOf(store)).toEqual(before);
    },
    LONGEST_MS,
  );
});
