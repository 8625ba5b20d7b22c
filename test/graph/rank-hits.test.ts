import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rankHits, type SearchCandidate } from '../../src/graph/rank-hits.ts';
import { fitOf, wordFit } from '../../src/graph/search-tokens.ts';
import { fold } from '../../src/ontology/fold.ts';

function candidate(id: string, names: string | readonly string[], text = ''): SearchCandidate {
  const all = typeof names === 'string' ? [names] : names;
  return { id, label: 'Actor', searchNames: all.map(fold).join(' | '), searchText: fold(text) };
}

function found(text: string, candidates: readonly SearchCandidate[], limit = 10): string[] {
  return rankHits(text, candidates, limit).map((hit) => hit.id);
}

describe('order of classes', () => {
  const candidates = [
    candidate('7', 'Conseil départemental', 'Aide lyo au développement'),
    candidate('6', 'Association', 'Coopération avec Lyon'),
    candidate('5', 'Comité Lyonn'),
    candidate('4', 'Métropole Lyonnaise'),
    candidate('3', 'Métropole de Lyon'),
    candidate('2', 'Lyon Métropole'),
    candidate('1', ['Ville de la Saône', 'Lyon']),
  ];

  test('whole name, start of a name, words, prefixes, text, typos in the text', () => {
    expect(found('Lyon', candidates)).toEqual(['1', '2', '3', '5', '4', '6', '7']);
  });

  test('typos come after prefixes and before the text', () => {
    const places = [
      candidate('text', 'Comité', 'Strasbourg'),
      candidate('typo', 'Strasbuorg'),
      candidate('prefix', 'Ville de Strasbourgs'),
    ];
    expect(found('strasbourg', places)).toEqual(['prefix', 'typo', 'text']);
  });

  test('within a class the shorter name, then the smaller id', () => {
    expect(found('nord', [candidate('b', 'Grand Nord'), candidate('c', 'Le Nord'), candidate('a', 'Grand Nord')])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('the name that fits best counts, not the first one', () => {
    expect(found('cud', [candidate('a', ['Communauté urbaine de Dunkerque', 'CUD']), candidate('b', 'CUD Littoral')])).toEqual([
      'a',
      'b',
    ]);
  });

  test('scores never rise along the order', () => {
    const scores = rankHits('lyon', candidates, 10).map((hit) => hit.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

describe('what matches', () => {
  test.each([
    ['accents and case', 'SAINT-ETIENNE', 'Saint-Étienne'],
    ['no hyphen', 'saint etienne', 'Saint-Étienne'],
    ['typographic apostrophe', "L'Isle-d'Abeau", 'L’Isle-d’Abeau'],
    ['œ as oe', 'coeur', 'Cœur de Flandre'],
    ['oe as œ', 'Cœur', 'Coeur de Flandre'],
    ['st for saint', 'st etienne', 'Saint-Étienne'],
    ['saint for st', 'saint etienne', 'St Étienne'],
    ['ste for sainte', 'ste foy', 'Sainte-Foy-lès-Lyon'],
    ['sainte for ste', 'Sainte-Foy', 'Ste Foy lès Lyon'],
    ['st before it is complete', 'sai eti', 'St-Étienne'],
    ['st as the start of a word', 'st', 'Strasbourg'],
    ['prefixes of several words', 'bou mar', 'Boulogne-sur-Mer Maritime'],
    ['another letter', 'grenable', 'Grenoble'],
    ['a letter too many', 'grennoble', 'Grenoble'],
    ['a letter too few', 'grenble', 'Grenoble'],
    ['swapped letters', 'gernoble', 'Grenoble'],
    ['a typo in a word still being typed', 'stasbo', 'Strasbourg'],
  ])('%s', (_, text, name) => {
    expect(found(text, [candidate('a', name)])).toEqual(['a']);
  });

  test.each([
    ['one word missing', 'lyon marseille', 'Lyon'],
    ['two typos', 'gernobel', 'Grenoble'],
    ['a typo in three letters', 'sur', 'Sud'],
    ['a typo in a number', 'plan 2018', 'Plan 2019'],
    ['a typo in a short prefix', 'lyon', 'Londres'],
    ['the middle of a word', 'noble', 'Grenoble'],
    ['saint as the start of st…', 'saint', 'Strasbourg'],
    ['nothing but punctuation', '—!', 'Lyon'],
    ['no text', '', 'Lyon'],
  ])('not: %s', (_, text, name) => {
    expect(found(text, [candidate('a', name)])).toEqual([]);
  });

  test('words of two names and of the text together', () => {
    expect(found('grand dunkerque portuaire', [candidate('a', ['Grand Littoral', 'Dunkerque'], 'communauté portuaire')])).toEqual(
      ['a'],
    );
  });

  test('at most the limit', () => {
    expect(found('lyon', [candidate('a', 'Lyon'), candidate('b', 'Lyon'), candidate('c', 'Lyon')], 2)).toEqual(['a', 'b']);
  });
});

test('one typo is Damerau–Levenshtein distance one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(word, word, (wanted, other) => {
      const fit = fitOf(wanted, other);
      if (fit === wordFit.exact || fit === wordFit.prefix) return;
      const targets = wanted.length < 6 ? [other] : Array.from(other, (_, end) => other.slice(0, end + 1));
      const near = wanted.length >= 4 && targets.some((target) => distance(wanted, target) <= 1);
      expect([wanted, other, fit]).toEqual([wanted, other, near ? wordFit.typo : wordFit.none]);
    }),
    { numRuns: 5_000 },
  );
});

/** Optimal string alignment by the whole table, as a check on the shortcut. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i) * (i === 0 || j === 0 ? 1 : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      const row = table[i];
      if (row !== undefined) row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  }
  return at(a.length, b.length);
}

describe('fold', () => {
  test.each([
    ['Œuvre', 'oeuvre'],
    ['L’Haÿ-les-Roses', 'l hay les roses'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Saint‑Étienne', 'saint etienne'],
    ['  Kœnigshoffen – Sud ', 'koenigshoffen sud'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['ﬂeuve', 'fleuve'],
    ['İstanbul', 'istanbul'],
    ['東京都', '東京都'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
