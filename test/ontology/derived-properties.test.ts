import { describe, expect, it } from '@jest/globals';
import { derivedProperties, type StoredProperties } from '../../src/ontology/derived-properties.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';

const { ontology } = readOntology();

function derive(kindName: string, given: StoredProperties): Record<string, unknown> {
  const kind = ontology.nodeKinds.get(kindName);
  if (kind === undefined) throw new Error(kindName);
  return derivedProperties(kind, given);
}

describe('properties computed as a record is written', () => {
  it('are folded names without doubles, other text apart, and the French name to order by', () => {
    const given = {
      nameFr: 'Métropole de Lyon',
      nameEn: 'Lyon Metropolis',
      aliases: ['Grand Lyon', 'METROPOLE DE LYON', 'Cœur d’Ain'],
      descriptionFr: 'Collectivité à statut particulier.',
    };
    expect(derive('Actor', given)).toEqual({
      orderKey: 'metropole de lyon',
      searchNames: 'metropole de lyon | lyon metropolis | grand lyon | coeur d ain',
      searchText: 'collectivite a statut particulier',
    });
  });

  it('order by the English name when there is no French one', () => {
    expect(derive('Actor', { nameEn: 'Eurocities' })).toEqual({ orderKey: 'eurocities', searchNames: 'eurocities' });
  });

  it('count a title of low weight as text', () => {
    expect(derive('Source', { title: 'Rapport', publisher: 'AFD' })).toEqual({
      orderKey: 'rapport',
      searchText: 'rapport | afd',
    });
  });

  it.each([
    ['2018-02-23/2019-12-31', { startYear: 2018, endYear: 2019 }],
    ['2018/..', { startYear: 2018 }],
    ['2014~', { startYear: 2014, endYear: 2014 }],
  ])('are the years of the period %s', (period, years) => {
    expect(derive('Project', { period })).toEqual(years);
  });

  it('say nothing of what is not given', () => {
    expect(derive('Project', {})).toEqual({});
  });
});
