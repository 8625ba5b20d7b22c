import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { fixture } from '../ingest/formats/incoming.ts';
import { maillage, newFolder } from './maillage.ts';

const folder = newFolder();
const data = join(folder, 'data');
const mapping = fixture('mappings/any-table.yaml');
const named = ['--source', 'Essai', '--url', 'https://exemple.org', '--license', 'CC0', '--retrieved', '2024-05-31'];

/** Files are made where a command is run. */
const inFolder = (...words: string[]) => maillage([...words, '--data', data], { folder });
const merges = async () => (await inFolder('merges')).out;

beforeAll(async () => {
  expect((await inFolder('seed')).code).toBe(0);
  copyFileSync(fixture('any-table.csv'), join(folder, 'jardins.csv'));
});

describe('import', () => {
  test('without its whole source is refused, and says what is missing', async () => {
    const { code, out, err } = await inFolder('import', 'jardins.csv', '--map', mapping, '--source', 'Essai');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^BAD_REQUEST: .*url, license, retrieved/);
  });

  test.each([
    ['a file that is not there', ['none.csv'], 'BAD_FILE', 1],
    ['a file in no known form', ['jardins.csv'], 'BAD_FILE', 1],
    ['a mapping that is not there', ['jardins.csv', '--map', 'none.yaml'], 'BAD_FILE', 1],
    ['decisions that are not there', ['jardins.csv', '--map', mapping, '--decisions', 'none.csv'], 'BAD_FILE', 1],
    ['an unknown format', ['jardins.csv', '--format', 'xbase'], undefined, 2],
    ['no file', [], undefined, 2],
  ])('%s is refused', async (_, words, error, code) => {
    const result = await inFolder('import', ...words, ...named);
    expect({ code: result.code, out: result.out, error: /^([A-Z_]+): /m.exec(result.err)?.[1] }).toEqual({
      code,
      out: '',
      error,
    });
  });

  test('in a dry run reports all and writes nothing but the files beside', async () => {
    const before = await inFolder('check');
    const { code, out, err } = await inFolder('import', 'jardins.csv', '--map', mapping, ...named, '--dry-run');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Rows read: 6 = 2 taken over + 0 in part + 1 rejected + 3 left out');
    expect(out).toContain('A dry run: nothing was written to the graph.');
    expect(readFileSync(join(folder, 'jardins.problems.csv'), 'utf8')).toContain('line,outcome,column,value,reason');
    expect(await inFolder('check')).toEqual(before);
  });

  test('writes, says the same, and the second time finds nothing to change', async () => {
    const words = ['import', 'jardins.csv', '--map', mapping, ...named, '--problems', 'p.csv', '--review', 'r.csv'];
    const first = await inFolder(...words);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/│ Project +│ 2 +│ 0 +│ 0 +│ 0 +│/);
    expect(existsSync(join(folder, 'p.csv'))).toBe(true);
    const second = await inFolder(...words);
    expect(second.out).toMatch(/│ Project +│ 0 +│ 0 +│ 2 +│ 0 +│/);
  });
});

describe('map', () => {
  test('proposes a mapping that import takes', async () => {
    const printed = await maillage(['map', 'jardins.csv'], { folder });
    expect({ code: printed.code, err: printed.err }).toEqual({ code: 0, err: '' });
    expect(await maillage(['map', 'jardins.csv', '--out', 'propose.yaml'], { folder })).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'propose.yaml'), 'utf8')).toBe(printed.out);
    const imported = await inFolder('import', 'jardins.csv', '--map', 'propose.yaml', ...named, '--dry-run');
    expect(imported.code).toBe(0);
  });

  test('does not write over what may have been corrected by hand', async () => {
    writeFileSync(join(folder, 'mine.yaml'), 'mine');
    const { code, err } = await maillage(['map', 'jardins.csv', '--out', 'mine.yaml'], { folder });
    expect({ code, error: err.slice(0, 9) }).toEqual({ code: 1, error: 'BAD_FILE:' });
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('mine');
  });

  test('refuses what is no table', async () => {
    const { code, err } = await maillage(['map', fixture('hal.json')], { folder });
    expect({ code, error: err.slice(0, 9) }).toEqual({ code: 1, error: 'BAD_FILE:' });
  });
});

describe('merge, merges and split', () => {
  const pair = ['actor/angers', 'actor/angers-loire-metropole'];

  test('make two actors one, list it, and undo it', async () => {
    const merged = await inFolder('merge', ...pair, '--reason', 'for the test');
    expect({ code: merged.code, out: merged.out }).toEqual({
      code: 0,
      out: 'actor/angers-loire-metropole is actor/angers now. To undo it: maillage split merge/angers-loire-metropole\n',
    });
    // Two codes in one register: as two bodies would have.
    expect(merged.err).toContain('siren');
    expect(await merges()).toMatch(
      /merge\/angers-loire-metropole +│ actor\/angers +│ actor\/angers-loire-metropole +│ for the test/,
    );
    expect((await inFolder('split', 'merge/angers-loire-metropole')).code).toBe(0);
    expect(await merges()).not.toContain('angers-loire-metropole');
  });

  test.each([
    ['merge without a reason', ['merge', ...pair], 2],
    ['merge of an actor that is not there', ['merge', 'actor/angers', 'actor/none', '--reason', 'x'], 1],
    ['split of a merge that is not there', ['split', 'merge/none'], 1],
    ['split of nothing', ['split'], 2],
  ])('%s is refused', async (_, words, code) => {
    expect(await inFolder(...words)).toMatchObject({ code, out: '' });
  });
});
