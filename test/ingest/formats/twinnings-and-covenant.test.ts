import { describe, expect, it } from '@jest/globals';
import { covenantOfMayors } from '../../../src/ingest/formats/covenant-of-mayors.ts';
import { wikidataTwinnings } from '../../../src/ingest/formats/wikidata-twinnings.ts';
import { fixture, incoming, nodes, tieLines, ties } from './incoming.ts';

describe('Wikidata twinnings', () => {
  it('in pairs take their names from a companion, and are one tie from either side', async () => {
    const { rows, unexplained, invalid } = await incoming(wikidataTwinnings, fixture('wikidata-pairs.tsv'), {
      companions: [fixture('wikidata-names.tsv')],
    });
    const [one, other, nameless, wrong] = rows;
    expect([...unexplained, ...invalid]).toEqual([]);
    expect(one && tieLines(one, 'PARTNER_OF')).toEqual(['actor/brest TWINNING actor/porto']);
    expect(other && tieLines(other, 'PARTNER_OF')).toEqual(one && tieLines(one, 'PARTNER_OF'));
    expect(one && ties(one, 'IDENTIFIED_BY').map(({ to }) => to)).toEqual(['wikidata:Q12193', 'wikidata:Q1461']);
    expect(nameless).toMatchObject({ records: [], problems: [{ value: 'Q999999999' }] });
    expect(wrong).toMatchObject({ records: [], problems: [{ column: 'pair' }] });
  });

  it('as the answer to a query have countries and a year', async () => {
    const { rows, unexplained, invalid } = await incoming(wikidataTwinnings, fixture('wikidata-sparql.json'));
    const [one, incomplete] = rows;
    expect([...unexplained, ...invalid]).toEqual([]);
    expect(one && ties(one, 'PARTNER_OF')).toMatchObject([
      { from: 'actor/brest-fr', to: 'actor/cadix-es', properties: { since: '1986' } },
    ]);
    expect(one && ties(one, 'IN_COUNTRY').map(({ to }) => to)).toEqual(['country/fr', 'country/es']);
    expect(incomplete?.problems).toHaveLength(1);
  });
});

describe('the Covenant of Mayors', () => {
  it('gives signatories, coordinators, supporters and groups', async () => {
    const { rows, unexplained, invalid } = await incoming(covenantOfMayors, fixture('covenant.csv'));
    const [first, namesake, group, kosovar] = rows;
    expect([...unexplained, ...invalid]).toEqual([]);
    expect(first && tieLines(first, 'MEMBER_OF')).toEqual([
      'actor/exempleville-fr signatory actor/covenant-of-mayors-for-climate-and-energy',
      'actor/exemple-metropole-fr territorial coordinator actor/covenant-of-mayors-for-climate-and-energy',
      'actor/energy-cities supporter actor/covenant-of-mayors-for-climate-and-energy',
      'actor/exempleville-fr joint plan actor/exempleville-modele-fr',
    ]);
    expect(first && ties(first, 'PARTNER_OF')).toHaveLength(2);
    expect(first && nodes(first, 'Actor')[0]?.properties['population']).toBe(25_000);
    // Two towns of one name in one country have numbers of their own.
    expect(namesake && nodes(namesake, 'Actor')[0]?.id).toBe('actor/exempleville-fr-90002');
    expect(group && nodes(group, 'Actor')[0]?.id).toBe('actor/exempleville-modele-fr');
    expect(kosovar?.problems.map(({ column }) => column)).toEqual(['country_code', 'signatory_status']);
  });
});
