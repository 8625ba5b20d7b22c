import { describe, expect, it } from '@jest/globals';
import { printSchema, specifiedDirectives, validateSchema } from 'graphql';
import { publicSchema } from '../../src/ontology/public-schema.ts';

const schema = publicSchema();

describe('the public schema', () => {
  it('is valid and says nothing of how it is stored', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(schema.getDirectives()).toEqual(specifiedDirectives);
    expect(printSchema(schema)).not.toContain('@');
  });

  it('has no type that a query cannot meet', () => {
    for (const name of ['Authorship', 'Attendance', 'Succession', 'LinkDirection', 'EndpointSide', 'YearBound']) {
      expect([name, schema.getType(name)]).toEqual([name, undefined]);
    }
  });

  it.each([
    'LocalGovernment',
    'Sourced',
    'PersonRole',
    'Author',
    'Tie',
    'ActorFilter',
    'RelationshipType',
    'Year',
    'EDTF',
    'URL',
  ])('keeps %s', (name) => {
    expect(schema.getType(name)).toBeDefined();
  });
});
