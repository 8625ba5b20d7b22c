import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeGrants } from '../../../bench/import/generate-grants.ts';
import { scdlSubventions } from '../../../src/ingest/formats/scdl-subventions.ts';
import { isNodeRecord } from '../../../src/ontology/records.ts';
import { incoming, type Incoming } from './incoming.ts';

const sizes = { rows: 300, grantors: 5, beneficiaries: 40 };
let folder: string;
let grants: Incoming;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-grants-'));
  await writeGrants(join(folder, 'grants.csv'), { seed: 1, ...sizes });
  grants = await incoming(scdlSubventions, join(folder, 'grants.csv'));
});
afterAll(() => rm(folder, { recursive: true }));

it('generated grants are read without a problem, and name as many actors as they state', () => {
  expect(grants.rows.flatMap(({ problems }) => problems)).toEqual([]);
  expect(grants.invalid).toEqual([]);
  expect(grants.rows.filter(({ records }) => records.length > 0)).toHaveLength(sizes.rows);
  const actors = grants.rows.flatMap(({ records }) => records.filter(isNodeRecord).filter(({ kind }) => kind === 'Actor'));
  expect(new Set(actors.map(({ id }) => id)).size).toBe(sizes.grantors + sizes.beneficiaries);
});

it('rows that say the same of an actor, with the same codes, say it with the same objects', () => {
  const objects = new Map<string, Set<unknown>>();
  for (const { records } of grants.rows) {
    for (const actor of records.filter(isNodeRecord).filter(({ kind }) => kind === 'Actor')) {
      const ties = records.filter((record) => !isNodeRecord(record) && record.from === actor.id);
      const about = [actor, ...ties.filter((tie) => !isNodeRecord(tie) && tie.type !== 'PARTICIPATES_IN')];
      const said = JSON.stringify(about.map((record) => ({ ...record, where: undefined })));
      for (const record of about) objects.set(said, (objects.get(said) ?? new Set()).add(record));
      expect(objects.get(said)?.size).toBe(about.length);
    }
  }
  expect(objects.size).toBeGreaterThan(sizes.grantors);
});
