import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { reconcilerOf } from '../../../src/ingest/reconcile/reconciler.ts';
import { readReviewFile, writeReviewFile } from '../../../src/ingest/reconcile/review-file.ts';
import { candidate, known } from './candidates.ts';

describe('the review file', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'maillage-review-'));
    path = join(folder, 'review.csv');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const one = candidate('Association des maires ruraux; de France', { id: 'actor/amrf-fr', place: '=Paris' });
  const reconciler = reconcilerOf([
    known('actor/amf', 'Association des maires de France', { codes: ['siren:784256899'] }),
    known('actor/amr', 'Maires ruraux de France, fédération'),
  ]);

  const write = async (): Promise<string> => {
    const [resolution] = await reconciler.resolve([one]);
    if (resolution === undefined) throw new Error('no resolution');
    await writeReviewFile(path, [{ candidate: one, resolution }], (id) => reconciler.actor(id));
    return readFile(path, 'utf8');
  };
  const decide = async (decisions: readonly string[], delimiter = ','): Promise<void> => {
    const [head = '', ...lines] = (await write()).trimEnd().split('\n');
    const decided = lines.map((line, index) => `${decisions[index] ?? ''}${line}`);
    const cells = parse([head, ...decided].join('\n'), { bom: true });
    await writeFile(path, stringify(cells, { delimiter, record_delimiter: 'windows' }));
  };

  it('shows both records side by side, one line for each actor it may be', async () => {
    const text = await write();
    expect(text.startsWith('\uFEFFdecision,score,why,candidate,written_as,candidate_name')).toBe(true);
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect(text).toContain('siren:784256899');
    expect(text).not.toMatch(/,=Paris/);
  });

  it('decides nothing until it is edited', async () => {
    await write();
    expect(await readReviewFile(path)).toEqual(new Map());
  });

  it.each([
    ['same', ['same', ''], { outcome: 'same', id: 'actor/amr', writtenAs: 'actor/amrf-fr' }],
    ['same, on another line', ['', 'same'], { outcome: 'same', id: 'actor/amf', writtenAs: 'actor/amrf-fr' }],
    ['new', ['New', 'new'], { outcome: 'new' }],
    ['another actor', [' actor/other '], { outcome: 'same', id: 'actor/other', writtenAs: 'actor/amrf-fr' }],
  ])('gives back the decision: %s', async (_, decisions, expected) => {
    await decide(decisions);
    expect([...(await readReviewFile(path))]).toEqual([['actor/amrf-fr', expected]]);
  });

  it('may be saved with semicolons', async () => {
    await decide(['same'], ';');
    expect([...(await readReviewFile(path)).keys()]).toEqual(['actor/amrf-fr']);
  });

  it.each([
    ['a word that is no decision', ['perhaps']],
    ['two decisions for one candidate', ['same', 'new']],
  ])('is refused with %s', async (_, decisions) => {
    await decide(decisions);
    await expect(readReviewFile(path)).rejects.toMatchObject({ code: 'BAD_FILE' });
  });

  it('is refused without its columns', async () => {
    await writeFile(path, 'a,b\n1,2\n');
    await expect(readReviewFile(path)).rejects.toMatchObject({ code: 'BAD_FILE' });
  });
});
