import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fieldCosts, limits, typeCosts } from '../../src/server/limits/limits.ts';
import { settingDeclarations } from '../../src/server/settings.ts';

/** Lines of a page's tables that begin with a name in code style: its cells. */
function rowsOf(path: string): string[][] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('README.md', () => {
  const rows = rowsOf('README.md');

  test.each(Object.entries(settingDeclarations))('tells of the setting %s with its default', (name, declaration) => {
    const expected = 'default' in declaration ? `\`${declaration.default}\`` : '';
    expect(rows.filter(([first]) => first === `\`${name}\``).map(([, value]) => value)).toEqual([expected]);
  });
});

describe('docs/limits.md', () => {
  const rows = rowsOf('docs/limits.md');

  test('tells of every limit, and of no other', () => {
    expect(rows.filter((row) => row.length === 3)).toEqual(
      Object.entries(limits).map(([name, { most, meaning }]) => [`\`${name}\``, String(most), meaning]),
    );
  });

  test('tells of every field that costs more than a point', () => {
    const told = new Map(rows.filter((row) => row.length === 2).map(([name, points]) => [name, points]));
    expect(told).toEqual(new Map(Object.entries(fieldCosts).map(([field, points]) => [`\`${field}\``, String(points)])));
    const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
    expect(page).toContain(`| each of \`facets\` | ${typeCosts['Facet']} |`);
  });
});
