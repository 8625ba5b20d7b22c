import { describe, expect, it } from '@jest/globals';
import { badRecord, recordCheck, type RecordProblem } from '../../src/ontology/check-record.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import {
  identifierRecord,
  type GraphRecord,
  type NodeRecord,
  type RecordProperties,
  type RelationshipRecord,
} from '../../src/ontology/records.ts';

const check = recordCheck(readOntology().ontology);
const sources = ['source/report'];

const city = { kind: 'LOCAL_GOVERNMENT', nameFr: 'Lyon', level: 'MUNICIPALITY' };
const actor = (properties: RecordProperties, more: Partial<NodeRecord> = {}): NodeRecord => ({
  kind: 'Actor',
  id: 'actor/lyon',
  properties,
  sources,
  ...more,
});
const project = (properties: RecordProperties): NodeRecord => ({ kind: 'Project', id: 'project/eau', properties, sources });
const tie = (type: string, from: string, to: string, properties: RecordProperties = {}): RelationshipRecord => ({
  type,
  from,
  to,
  properties,
  sources,
});

const columns = (record: GraphRecord): string[] => check(record).map(({ column }) => column);

describe('checking a record', () => {
  it.each<[string, GraphRecord]>([
    [
      'a local government',
      actor({ ...city, population: 522_250, aliases: ['Ville de Lyon'], website: 'https://www.lyon.fr/', activeFrom: 1790 }),
    ],
    ['a record with empty values', actor({ ...city, nameEn: null, aliases: [], website: '', population: undefined })],
    ['an association named in English only', actor({ kind: 'ASSOCIATION', nameEn: 'Eurocities' })],
    ['a project with a budget', project({ titleFr: 'Eau', period: '2018/..', budgetAmount: 100_000.5, budgetCurrency: 'EUR' })],
    ['a source', { kind: 'Source', id: 'source/report', properties: { title: 'Report' }, sources: [] }],
    ['a participation', tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau', { role: 'LEAD', since: '2014~' })],
    [
      'a partnership on themes',
      tie('PARTNER_OF', 'actor/lyon', 'actor/bobo', { kind: 'TWINNING', themes: ['theme/eau', 'theme/jeunes'] }),
    ],
    ['a person as author', tie('AUTHORED', 'person/x', 'publication/y', { position: 1 })],
    ['a code', identifierRecord('actor/lyon', { scheme: 'insee', value: '69123' }, sources)],
    ['a code of a département', identifierRecord('actor/isere', { scheme: 'insee', value: 'DEP-38' }, sources)],
    [
      'a URI as match',
      { kind: 'Theme', id: 'theme/eau', properties: { labelFr: 'Eau', exactMatch: ['http://metadata.un.org/sdg/6.1'] }, sources },
    ],
  ])('accepts %s', (_, record) => {
    expect(check(record)).toEqual([]);
  });

  it.each<[string, GraphRecord, string[]]>([
    ['an id of another kind', actor(city, { id: 'project/lyon' }), ['id']],
    ['capitals in an id', actor(city, { id: 'actor/Lyon' }), ['id']],
    ['an id without slug', actor(city, { id: 'actor/' }), ['id']],
    ['a name missing in both languages', actor({ ...city, nameFr: '' }), ['name_fr']],
    ['an unknown kind', actor({ ...city, kind: 'CITY', level: null }), ['kind']],
    ['a local government without level', actor({ ...city, level: null }), ['level']],
    ['a level elsewhere', actor({ ...city, kind: 'RESEARCH' }), ['level']],
    ['a population elsewhere', actor({ kind: 'BUSINESS', nameFr: 'X', population: 3 }), ['population']],
    ['a number as text', actor({ ...city, population: '522250' }), ['population']],
    ['half an inhabitant', actor({ ...city, population: 1.5 }), ['population']],
    ['an integer that is not safe', actor({ ...city, population: 2 ** 53 }), ['population']],
    ['a year of three digits', actor({ ...city, activeFrom: 201 }), ['active_from']],
    ['an address of another scheme', actor({ ...city, website: 'ftp://lyon.fr' }), ['website']],
    ['an address without scheme', actor({ ...city, website: 'www.lyon.fr' }), ['website']],
    ['a separator in a list', actor({ ...city, aliases: ['a|b'] }), ['aliases']],
    ['an item twice', actor({ ...city, aliases: ['a', 'a'] }), ['aliases']],
    ['a text for a list', actor({ ...city, aliases: 'a' }), ['aliases']],
    ['a space at the end', actor({ ...city, nameFr: 'Lyon ' }), ['name_fr']],
    ['an unknown property', actor({ ...city, mayor: 'x' }), ['mayor']],
    ['no source', actor(city, { sources: [] }), ['sources']],
    ['a source twice', actor(city, { sources: ['source/a', 'source/a'] }), ['sources']],
    ['a source that is none', actor(city, { sources: ['actor/a'] }), ['sources']],
    ['a date that is none', project({ titleFr: 'Eau', period: '2018-02-30' }), ['period']],
    ['a computed year', project({ titleFr: 'Eau', startYear: 2018 }), ['start_year']],
    ['an amount without currency', project({ titleFr: 'Eau', budgetAmount: 3 }), ['budget_currency']],
    ['a currency without amount', project({ titleFr: 'Eau', budgetCurrency: 'EUR' }), ['budget_amount']],
    ['a source with sources', { kind: 'Source', id: 'source/report', properties: { title: 'Report' }, sources }, ['sources']],
    ['ends the wrong way round', tie('PARTICIPATES_IN', 'project/eau', 'actor/lyon', { role: 'LEAD' }), ['from', 'to']],
    ['a tie with itself', tie('PART_OF', 'actor/lyon', 'actor/lyon'), ['to']],
    ['a missing key', tie('PARTICIPATES_IN', 'actor/lyon', 'project/eau'), ['role']],
    [
      'a reference to another kind',
      tie('PARTNER_OF', 'actor/lyon', 'actor/bobo', { kind: 'OTHER', themes: ['actor/x'] }),
      ['themes'],
    ],
    ['an unknown register', identifierRecord('actor/lyon', { scheme: 'inse', value: '69123' }, sources), ['scheme']],
    ['a code of the wrong form', identifierRecord('actor/lyon', { scheme: 'siren', value: '123' }, sources), ['value']],
    ['a code of a project', identifierRecord('project/eau', { scheme: 'siren', value: '123456789' }, sources), ['from']],
    ['an unknown kind of record', { kind: 'Ministry', id: 'ministry/x', properties: {}, sources }, ['kind of record']],
    ['STATED_IN by itself', tie('STATED_IN', 'actor/lyon', 'source/report'), ['type of relationship']],
  ])('refuses %s', (_, record, expected) => {
    expect(columns(record)).toEqual(expected);
  });

  it('tells everything that is wrong at once, with the value and the place', () => {
    const problems = check({
      ...actor({ kind: 'RESEARCH', level: 'REGION', population: 5 }),
      id: 'lyon',
      where: 'actors.csv, line 3',
    });
    expect(problems.map(({ column, value, where }) => [column, value, where])).toEqual([
      ['id', 'lyon', 'actors.csv, line 3'],
      ['level', 'REGION', 'actors.csv, line 3'],
      ['population', 5, 'actors.csv, line 3'],
      ['name_fr', undefined, 'actors.csv, line 3'],
    ]);
  });

  it('makes an error of problems that says where', () => {
    const problem: RecordProblem = {
      record: 'actor/lyon',
      column: 'level',
      reason: 'is missing',
      value: undefined,
      where: 'actors.csv, line 3',
    };
    const error = badRecord([problem, problem]);
    expect([error.code, error.where]).toEqual(['BAD_RECORD', 'actors.csv, line 3']);
  });
});
