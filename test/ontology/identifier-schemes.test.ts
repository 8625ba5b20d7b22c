import { describe, expect, it } from '@jest/globals';
import { identifierKey, identifierSchemes, identifierUrl, splitIdentifierKey } from '../../src/ontology/identifier-schemes.ts';

describe('registers', () => {
  it.each([
    ['insee', '69123'],
    ['insee', '2A004'],
    ['insee', '97411'],
    ['insee', 'DEP-2A'],
    ['insee', 'DEP-974'],
    ['insee', 'REG-84'],
    ['siren', '200046977'],
    ['siret', '20004697700019'],
    ['geonames', '2996944'],
    ['wikidata', 'Q456'],
    ['ror', '01rk35k63'],
    ['iati-org', 'FR-RC-775722523'],
    ['iati-org', 'XM-DAC-41122'],
    ['hal-struct', '301694'],
    ['openalex', 'I203339264'],
  ])('%s gives the code %s', (scheme, value) => {
    expect(identifierSchemes[scheme]?.pattern.test(value)).toBe(true);
  });

  it.each([
    ['insee', '6912'],
    ['insee', '69'],
    ['siren', '20004697'],
    ['wikidata', '456'],
    ['wikidata', 'https://www.wikidata.org/wiki/Q456'],
    ['ror', 'https://ror.org/01rk35k63'],
    ['openalex', 'W203339264'],
  ])('%s gives no code %s', (scheme, value) => {
    expect(identifierSchemes[scheme]?.pattern.test(value)).toBe(false);
  });

  it('have keys that split into what they were made of, colons included', () => {
    const identifier = { scheme: 'iati-org', value: 'XI-A:B' };
    expect(splitIdentifierKey(identifierKey(identifier))).toEqual(identifier);
  });

  it('have pages where the register has some', () => {
    expect(identifierUrl({ scheme: 'wikidata', value: 'Q456' })).toBe('https://www.wikidata.org/wiki/Q456');
    expect(identifierUrl({ scheme: 'insee', value: '69123' })).toBeUndefined();
    expect(identifierUrl({ scheme: 'none', value: '1' })).toBeUndefined();
  });
});
