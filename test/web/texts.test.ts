import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/web/i18n/en/texts.ts';
import { fr } from '../../src/web/i18n/fr/texts.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every key with the places in its text that are filled in. */
function placesByKey(texts: Texts, above = ''): Record<string, string[]> {
  const entries = Object.entries(texts).map(([key, text]) =>
    typeof text === 'string'
      ? { [above + key]: [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, place]) => String(place)).sort() }
      : placesByKey(text, `${above}${key}.`),
  );
  return Object.assign({}, ...entries) as Record<string, string[]>;
}

describe('the texts of the explorer', () => {
  test('have the same keys and places in both languages', () => {
    expect(placesByKey(en)).toEqual(placesByKey(fr));
  });

  test('are none of them empty', () => {
    const texts = (all: Texts): string[] => Object.values(all).flatMap((text) => (typeof text === 'string' ? text : texts(text)));
    expect([...texts(fr), ...texts(en)].filter((text) => text.trim() === '')).toEqual([]);
  });
});
