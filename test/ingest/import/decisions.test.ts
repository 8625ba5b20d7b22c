import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readMerges } from '../../../src/ingest/reconcile/merge-record.ts';
import { readReviewFile } from '../../../src/ingest/reconcile/review-file.ts';
import { splitActor } from '../../../src/ingest/reconcile/split-actor.ts';
import { writeRecords } from '../../../src/ingest/write-records.ts';
import { storeFactories } from '../../stores.ts';
import { codeOf, node, ontology, sourceA, tie } from '../fixture.ts';
import { grants, linesOf, newFolder, run, source, stateOf, storeOfImports, table, type Grant } from './importing.ts';

const puits: Grant = {
  Réf: '1',
  Objet: 'Puits',
  Année: '2020',
  Montant: '1000',
  Pays: 'Mali',
  Collectivité: 'Ville de Rezé',
  Partenaire: 'Amis de Kati',
};

const kati = node('Actor', 'actor/amis-kati', { kind: 'ASSOCIATION', nameFr: 'Amis de Kati' });
const inMali = tie('IN_COUNTRY', 'actor/amis-kati', 'country/ml');

describe.each(storeFactories)('who is who, imported into $name', (factory) => {
  const store = storeOfImports(factory);
  const options = (grant: Grant) => ({ path: table([grant]), format: grants, source: source('Essai') });
  const beneficiaries = async () =>
    (
      await store().read({ text: "MATCH (a:Actor)-[:PARTICIPATES_IN {role: 'BENEFICIARY'}]->() RETURN a.id AS id ORDER BY id" })
    ).map(({ id }) => id);

  describe('an actor that is there', () => {
    it('is found by its name and country, and that is recorded as a merge of the source', async () => {
      await writeRecords(store(), ontology, [sourceA, kati, inMali]);
      const { report } = await run(store(), options(puits));
      expect(report.actors).toEqual({ same: 1, new: 1, review: 0 });
      expect(await beneficiaries()).toEqual(['actor/amis-kati']);
      expect(await readMerges(store())).toMatchObject([
        {
          id: 'merge/amis-de-kati-ml',
          keep: 'actor/amis-kati',
          drop: 'actor/amis-de-kati-ml',
          source: 'source/essai',
          reason: expect.any(String),
        },
      ]);
    });

    it('gets an actor of its own once a person has split them, and the next import says of that what it said', async () => {
      await writeRecords(store(), ontology, [sourceA, kati, inMali]);
      await run(store(), options(puits));
      await splitActor(store(), ontology, 'merge/amis-de-kati-ml');
      const { report } = await run(store(), options(puits));
      expect(await beneficiaries()).toEqual(['actor/amis-de-kati-ml']);
      expect(report.records.get('PARTICIPATES_IN')).toMatchObject({ created: 1, removed: 1 });
      expect(await store().read({ text: "MATCH (n:Node {id: 'actor/amis-kati'})-[:STATED_IN]->(s) RETURN s.id AS id" })).toEqual([
        { id: 'source/a' },
      ]);
      expect(await readMerges(store())).toEqual([]);
      const before = await stateOf(store());
      await run(store(), options(puits));
      expect(await stateOf(store())).toEqual(before);
    });

    it('is not recorded by a dry run', async () => {
      await writeRecords(store(), ontology, [sourceA, kati, inMali]);
      const before = await stateOf(store());
      const { report } = await run(store(), { ...options(puits), dryRun: true });
      expect(report.actors).toMatchObject({ same: 1 });
      expect([await stateOf(store()), await readMerges(store())]).toEqual([before, []]);
    });
  });

  describe('an actor that may be one that is there', () => {
    /** Two associations of one name: nobody can tell which one is meant. */
    const namesakes = [sourceA, kati, inMali, { ...kati, id: 'actor/amis-kati-2' }, { ...inMali, from: 'actor/amis-kati-2' }];

    async function decided(decision: string): Promise<string> {
      const { reviewFile = '' } = await run(store(), options(puits));
      const [head = '', first = '', ...others] = readFileSync(reviewFile, 'utf8').split('\n');
      const path = join(newFolder(), 'decided.csv');
      writeFileSync(path, [head, `${decision}${first}`, ...others].join('\n'));
      return path;
    }

    it('stands apart, and both records stand side by side in the review file', async () => {
      await writeRecords(store(), ontology, namesakes);
      const { report, reviewFile } = await run(store(), options(puits));
      expect(report.actors).toEqual({ same: 0, new: 1, review: 1 });
      expect(await beneficiaries()).toEqual(['actor/amis-de-kati-ml']);
      expect(linesOf(reviewFile)).toMatchObject([
        {
          decision: '',
          score: '1',
          candidate: 'actor/amis-de-kati-ml',
          candidate_name: 'Amis de Kati',
          candidate_country: 'ML',
          actor: 'actor/amis-kati',
          actor_name: 'Amis de Kati',
          actor_country: 'ML',
          why: expect.stringMatching(/./),
        },
        { candidate: 'actor/amis-de-kati-ml', actor: 'actor/amis-kati-2' },
      ]);
    });

    it.each([
      ['same', 'actor/amis-kati', 1],
      ['actor/amis-kati-2', 'actor/amis-kati-2', 1],
      ['new', 'actor/amis-de-kati-ml', 0],
    ])('is what the person decides: %s', async (decision, id, merges) => {
      await writeRecords(store(), ontology, namesakes);
      const decisions = await readReviewFile(await decided(decision));
      const { report, reviewFile } = await run(store(), { ...options(puits), decisions });
      expect(reviewFile).toBeUndefined();
      expect(report.actors.review).toBe(0);
      expect(await beneficiaries()).toEqual([id]);
      expect(await readMerges(store())).toHaveLength(merges);
      const before = await stateOf(store());
      const again = await run(store(), { ...options(puits), decisions });
      expect([await stateOf(store()), again.report.actors.review]).toEqual([before, 0]);
    });

    it('stays decided in the next import, without the decisions', async () => {
      await writeRecords(store(), ontology, namesakes);
      await run(store(), { ...options(puits), decisions: await readReviewFile(await decided('same')) });
      const before = await stateOf(store());
      const { report } = await run(store(), options(puits));
      expect(report.actors).toEqual({ same: 2, new: 0, review: 0 });
      expect(await stateOf(store())).toEqual(before);
    });

    it('cannot be decided to be an actor that is not there', async () => {
      await writeRecords(store(), ontology, namesakes);
      const decisions = await readReviewFile(await decided('actor/none'));
      expect(await codeOf(run(store(), { ...options(puits), decisions }))).toBe('UNKNOWN_ID');
    });
  });
});
