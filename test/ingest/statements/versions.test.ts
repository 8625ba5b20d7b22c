import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { Statements } from '../../../src/ingest/statements/statements.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import type { GraphRecord, RecordProperties } from '../../../src/ontology/records.ts';
import { storeRules } from '../../../src/ontology/store-rules.ts';
import { storeFactories } from '../../stores.ts';
import { contents, node, ontology, removeAll, tie } from '../fixture.ts';

/** What a row says of two actors and a project; each is a piece, and other rows say more of the same. */
interface Row {
  readonly town: string;
  readonly project: string;
  readonly website?: string | undefined;
  readonly alias?: string | undefined;
  readonly amount?: number | undefined;
  readonly role: string;
  readonly theme?: string | undefined;
}

const optional = <Value>(values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

const row: fc.Arbitrary<Row> = fc.record({
  town: fc.constantFrom('lyon', 'brest', 'nantes'),
  project: fc.constantFrom('eau', 'ecole'),
  website: optional(['https://a.fr', 'https://b.fr']),
  alias: optional(['X', 'Y', 'Z']),
  amount: optional([1, 2]),
  role: fc.constantFrom('LEAD', 'FUNDER'),
  theme: optional(['theme/eau', 'theme/culture']),
});
/** Rows in the batches that they are committed in. */
const file = fc.array(fc.array(row, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

const base = [
  node('Source', 'source/a', { title: 'A' }),
  node('Source', 'source/0', { title: 'Other' }),
  node('Source', 'source/base', { title: 'Base' }),
  ...['eau', 'culture'].map((id) => node('Theme', `theme/${id}`, { labelFr: id }, { sources: ['source/base'] })),
];

function recordsOf({ town, project, website, alias, amount, role, theme }: Row, source: string): GraphRecord[] {
  const by = { sources: [source] };
  const given = (properties: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as RecordProperties;
  const aliases = alias === undefined ? undefined : [alias];
  const actor = { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY', nameFr: town, website, aliases };
  const participation = { role, amount, currency: amount === undefined ? undefined : 'EUR' };
  return [
    node('Actor', `actor/${town}`, given(actor), by),
    node('Project', `project/${project}`, { titleFr: project }, by),
    tie('PARTICIPATES_IN', `actor/${town}`, `project/${project}`, given(participation), by),
    ...(theme === undefined ? [] : [tie('HAS_THEME', `project/${project}`, theme, {}, by)]),
  ];
}

describe.each(storeFactories)('versions of a source in $name', ({ open }) => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
    await store.setUp(storeRules(ontology));
  });
  afterAll(() => store.close());

  /** As an import does it: the records of a batch are united before, those of later batches meet them in the graph. */
  async function state(source: string, batches: readonly (readonly Row[])[], options: { readonly brokenOff?: boolean } = {}) {
    const statements = await Statements.open(store, ontology, { replaced: [source], inPieces: true });
    for (const batch of batches) {
      const rows = batch.map((one) => recordsOf(one, source));
      for (const records of rows) {
        await statements.state(records, { onRefused: (refusals) => expect(refusals).toEqual([]) });
      }
    }
    if (options.brokenOff !== true) await statements.forgetRest();
    return statements.counts;
  }
  async function begin(): Promise<void> {
    await removeAll(store);
    await writeRecords(store, ontology, base);
  }
  const graph = () => contents(store).then(withClaimsInOrder);

  // The other source is the first by its id, too: of sources that say the same the order in which they came is not kept, and once
  // they differ again the first by id counts.
  it('give the graph of the last one, beside what another source says', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, file, async (other, first, second) => {
        await begin();
        await state('source/0', other);
        await state('source/a', second);
        const alone = await graph();
        await begin();
        await state('source/0', other);
        await state('source/a', first);
        await state('source/a', second);
        expect(await graph()).toEqual(alone);
        const before = await store.version();
        const counts = await state('source/a', second);
        expect(await store.version()).toEqual(before);
        for (const [, { created, changed, removed }] of counts) expect([created, changed, removed]).toEqual([0, 0, 0]);
      }),
      { numRuns: store.engine === 'embedded' ? 30 : 5 },
    );
  });

  it('give it also when the last one was broken off and done again', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, fc.nat({ max: 4 }), async (first, second, reached) => {
        await begin();
        await state('source/a', first);
        await state('source/a', second);
        const whole = await graph();
        await begin();
        await state('source/a', first);
        await state('source/a', second.slice(0, reached), { brokenOff: true });
        await state('source/a', second);
        expect(await graph()).toEqual(whole);
      }),
      { numRuns: store.engine === 'embedded' ? 30 : 5 },
    );
  });
});

/** Claims, lists and the names made of them say the same in any order: rows come in one, versions in another. */
function withClaimsInOrder(value: unknown): unknown {
  if (typeof value === 'string' && /^[{[]/.test(value)) return withClaimsInOrder(JSON.parse(value));
  if (typeof value === 'string') return value.split(' | ').sort().join(' | ');
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(withClaimsInOrder(item))).sort();
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, withClaimsInOrder(part)]));
}
