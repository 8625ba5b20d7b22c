import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MaillageError } from '../../../src/errors.ts';
import { enumNameOf, measureOf, measures, parameterValues } from '../../../src/insight/measures.ts';
import { slowMeasures } from './slow-measures.ts';

test('each file of the folder is a measure, and each measure has a file and a second implementation', () => {
  const files = readdirSync(new URL('../../../src/insight/measures/', import.meta.url)).map((name) => name.replace('.ts', ''));
  expect(measures.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(Object.keys(slowMeasures).sort()).toEqual(files.sort());
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  test('is found by its id and by its name in GraphQL', () => {
    expect(measureOf(id)).toBe(measure);
    expect(measureOf(enumNameOf(id))).toBe(measure);
  });

  test('says what it means and what it does not, in sentences of both languages', () => {
    for (const phrase of [measure.sentence, measure.caution, ...measure.parameters.map(({ sentence }) => sentence)]) {
      for (const text of [phrase.fr, phrase.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('stands in the literature', () => {
    expect(measure.reference.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    expect(measure.reference.year).toBeGreaterThan(1900);
  });
});

test('parameters are those declared', () => {
  const refusal = (give: () => unknown): unknown => {
    try {
      return give();
    } catch (error) {
      return error instanceof MaillageError ? error.code : error;
    }
  };
  expect(parameterValues(measureOf('brokerage'), { by: null, role: 'LIAISON' })).toEqual({ by: 'KIND', role: 'LIAISON' });
  expect(refusal(() => parameterValues(measureOf('degree'), { weighted: true }))).toBe('BAD_REQUEST');
  expect(refusal(() => parameterValues(measureOf('brokerage'), { role: 'SPY' }))).toBe('BAD_REQUEST');
  expect(refusal(() => measureOf('beauty'))).toBe('BAD_REQUEST');
});
