import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { statistics } from '../../src/insight/statistics.ts';
import { publicSchema } from '../../src/ontology/public-schema.ts';

const schema = publicSchema();

test('each file of the folder is a statistic of one of the questions, and each statistic has a file', () => {
  const files = readdirSync(new URL('../../src/insight/statistics/', import.meta.url)).map((name) => name.replace('.ts', ''));
  expect(statistics.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(statistics.map((statistic) => [statistic.id, statistic] as const))('%s', (_, statistic) => {
  test('says what it means and how not to read it, in sentences of both languages', () => {
    for (const phrase of [statistic.sentence, statistic.caution]) {
      for (const text of [phrase.fr, phrase.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('stands in the literature', () => {
    for (const { doi, year } of statistic.references) {
      expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
      expect(year).toBeGreaterThan(1900);
    }
  });

  test('is where it says in GraphQL, and its example asks for it', () => {
    const [owner = '', field = ''] = statistic.field.split('.');
    const type = schema.getType(owner);
    expect(isObjectType(type) && field in type.getFields()).toBe(true);
    expect(statistic.example).toMatch(new RegExp(`\\b${field}\\b`));
  });
});
