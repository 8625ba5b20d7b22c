import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MOST_LINES = 500;

/** Files of the program and its tests that people write. */
const files = ['src', 'test', 'bench', 'codegen', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.includes('/generated/')),
);

describe('files', () => {
  test(`have at most ${MOST_LINES} lines`, () => {
    const long = files.filter((path) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('have kebab-case names', () => {
    expect(files.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.[jt]sx?$/.test(basename(path)))).toEqual([]);
  });

  test('are not called utils, helpers or misc', () => {
    expect(files.filter((path) => /(^|\/)(utils?|helpers?|misc)(\.|\/)/.test(path))).toEqual([]);
  });
});
