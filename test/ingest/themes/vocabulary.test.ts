import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { countriesOf } from '../../../src/ingest/countries/country-names.ts';
import { seedFolder } from '../../../src/ingest/seed.ts';
import { readVocabulary } from '../../../src/ingest/themes/read-vocabulary.ts';

const { themes, countryCode } = await readVocabulary(seedFolder);
const rows = async (file: string): Promise<Record<string, string>[]> =>
  parse(await readFile(join(seedFolder, file)), { columns: true });

describe('themes', () => {
  it.each([
    ['our own label, accents and case aside', 'NUMERIQUE inclusif et responsable', undefined, ['theme/digital-inclusion']],
    ['the words of a vocabulary', 'Climate change and biodiversity', 'keep.eu', ['theme/climate', 'theme/biodiversity']],
    ['what one town means by a word', 'solidarité', 'montpellier', ['theme/social-inclusion']],
    ['what all others mean by it', 'solidarité', undefined, ['theme/international-solidarity']],
    [
      'the narrowest step of a path',
      'Environnement, Climat et Energie > Eau et déchets > Eau et assainissement',
      'cncd-atlas',
      ['theme/water'],
    ],
    ['a path whose narrowest step is unknown', 'Culture et Patrimoine > Chant choral', 'cncd-atlas', ['theme/culture-heritage']],
    ['words that are known to name no subject', 'Infrastructure', 'keep.eu', []],
    ['unknown words', 'chant choral', undefined, []],
  ])('are found by %s', (_, words, vocabulary, expected) => {
    expect(themes.ofWords(words, vocabulary)).toEqual(expected);
  });

  it.each([
    ['16065', ['theme/sport']],
    ['14020', ['theme/water']],
    ['12220', ['theme/health']],
    ['43010', []],
    ['51010', []],
    ['00000', []],
  ])('of the purpose code %s', (code, expected) => {
    expect(themes.ofDacCode(code)).toEqual(expected);
  });

  it.each([
    ['13', ['theme/climate']],
    ['6.2', ['theme/sanitation']],
    ['11.4', ['theme/heritage']],
    ['16.6', []],
    ['99.1', []],
  ])('of the SDG code %s', (code, expected) => {
    expect(themes.ofSdg(code)).toEqual(expected);
  });

  it('are all there that the synonyms name, each with a source', async () => {
    const known = new Set((await rows('themes.csv')).map(({ id }) => id));
    const synonyms = await rows('vocabulary/theme-synonyms.csv');
    expect(
      synonyms
        .flatMap(({ theme, also }) => [theme, ...(also ?? '').split('|')])
        .filter((id) => id !== '' && !known.has(id ?? '')),
    ).toEqual([]);
    expect(synonyms.filter(({ source }) => source === '')).toEqual([]);
    expect(synonyms.length).toBeGreaterThan(300);
  });
});

describe('countries', () => {
  it.each([
    ['Burkina Faso', 'BF'],
    ['Cote d’Ivoire', 'CI'],
    ['RDC', 'CD'],
    ['République Démocratique du Congo', 'CD'],
    ['UNITED KINGDOM', 'GB'],
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['fr', 'FR'],
    ['Atlantide', undefined],
    ['', undefined],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it('of a cell are told apart, names with a comma or an "et" in them kept whole', () => {
    expect(countriesOf(countryCode, 'Mali, Niger et Burkina Faso')).toEqual({ codes: ['ML', 'NE', 'BF'], unknown: [] });
    expect(countriesOf(countryCode, 'Congo, République démocratique du')).toEqual({ codes: ['CD'], unknown: [] });
    expect(countriesOf(countryCode, 'Trinité-et-Tobago; Atlantide')).toEqual({ codes: ['TT'], unknown: ['Atlantide'] });
  });

  it('are all there that the synonyms name', async () => {
    const known = new Set((await rows('countries.csv')).map(({ code }) => code));
    expect((await rows('vocabulary/country-synonyms.csv')).filter(({ code }) => !known.has(code))).toEqual([]);
  });
});
