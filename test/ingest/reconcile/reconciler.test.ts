import { describe, expect, it } from '@jest/globals';
import type { ActorCandidate } from '../../../src/ingest/reconcile/actor-candidate.ts';
import type { ActorProfile } from '../../../src/ingest/reconcile/known-actor.ts';
import { reconcilerOf } from '../../../src/ingest/reconcile/reconciler.ts';
import { candidate, commune, known, knownCommune } from './candidates.ts';

async function resolved(actors: readonly ActorProfile[], one: ActorCandidate) {
  const [resolution] = await reconcilerOf(actors).resolve([one]);
  if (resolution === undefined) throw new Error('no resolution');
  return resolution;
}

const metropole = known('actor/metropole-de-lyon', 'Métropole de Lyon', {
  kind: 'LOCAL_GOVERNMENT',
  level: 'INTERMUNICIPALITY',
  codes: ['siren:200046977'],
});
const lyon = knownCommune('actor/lyon', 'Lyon', { codes: ['insee:69123'] });

describe('identifiers', () => {
  it.each([
    ['of the same register', 'ror', '03yrm5c26', 'ror:03yrm5c26'],
    ['as an address', 'ror', 'https://ror.org/03yrm5c26', 'ror:03yrm5c26'],
    ['of an establishment', 'siret', '784314110 00012', 'siren:784314110'],
    ['of IATI, made of a SIREN', 'iati-org', 'FR-RC-784314110', 'siren:784314110'],
  ])('decide whatever the name: %s', async (_, scheme, value, code) => {
    const actor = known('actor/x', 'Cités Unies France', { codes: [code] });
    expect(await resolved([actor], candidate('CUF', { identifiers: [{ scheme, value }] }))).toMatchObject({
      outcome: 'same',
      id: 'actor/x',
      score: 1,
    });
  });

  it('of a commune are found from one register to the other', async () => {
    expect(await resolved([lyon], commune('Mairie', { identifiers: [{ scheme: 'siren', value: '216901231' }] }))).toMatchObject({
      outcome: 'same',
      id: 'actor/lyon',
    });
  });

  it('that differ keep namesakes apart', async () => {
    const actor = known('actor/x', 'Électriciens sans frontières', { codes: ['siren:394528897'] });
    const other = candidate('Électriciens sans frontières', { identifiers: [{ scheme: 'siren', value: '438062614' }] });
    expect(await resolved([actor], other)).toMatchObject({ outcome: 'new' });
  });

  it('of several actors are for a person to sort out', async () => {
    const identifiers = [
      { scheme: 'insee', value: '69123' },
      { scheme: 'siren', value: '200046977' },
    ];
    const resolution = await resolved([lyon, metropole], commune('Lyon', { identifiers }));
    expect(resolution.outcome).toBe('review');
    expect(resolution.alternatives.map(({ id }) => id).sort()).toEqual(['actor/lyon', 'actor/metropole-de-lyon']);
  });

  it('learned from one candidate find the next', async () => {
    const reconciler = reconcilerOf([known('actor/x', 'Villes Internet')]);
    const identifiers = [{ scheme: 'siren', value: '433299179' }];
    const found = await reconciler.resolve([
      candidate('VILLES INTERNET', { identifiers }),
      candidate('Another name altogether', { identifiers }),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['actor/x', 'actor/x']);
  });
});

describe('names', () => {
  it.each([
    ['a city and its metropolis', commune('Lyon'), metropole],
    ['a metropolis, the level not given, and its city', commune('Métropole de Lyon', { level: undefined }), lyon],
    ['a city and its metropolis of the same name', commune('Lyon', { level: 'INTERMUNICIPALITY' }), lyon],
    [
      'a city and its port',
      candidate('Grand Port Maritime de Marseille', { kind: 'PUBLIC_INSTITUTION' }),
      knownCommune('actor/marseille', 'Marseille'),
    ],
    ['a commune and a département', commune('Landes', { level: 'DEPARTMENT' }), knownCommune('actor/landes', 'Landes')],
    ['towns of two countries', commune('Vienne', { country: 'AT' }), knownCommune('actor/vienne', 'Vienne')],
    [
      'two communes of one name',
      commune('Saint-Denis', { place: 'Réunion' }),
      knownCommune('actor/x', 'Saint-Denis', { codes: ['insee:93066'] }),
    ],
    ['an association and a company', candidate('ACDC'), known('actor/x', 'Agence ACDC Conseil', { kind: 'BUSINESS' })],
    [
      'two numbered universities',
      candidate('Université Lyon 2', { kind: 'RESEARCH' }),
      known('actor/x', 'Université Lyon III', { kind: 'RESEARCH' }),
    ],
    ['two countries in a name', candidate('Ambassade de France au Niger'), known('actor/x', 'Ambassade de France au Nigeria')],
  ])('never make one of %s', async (_, one, actor) => {
    expect((await resolved([actor], one)).outcome).not.toBe('same');
  });

  it('that several communes bear are for a person, unless the place tells', async () => {
    const saintDenis = [
      knownCommune('actor/saint-denis', 'Saint-Denis', { codes: ['insee:93066'] }),
      knownCommune('actor/saint-denis-de-la-reunion', 'Saint-Denis', { codes: ['insee:97411'] }),
    ];
    expect(await resolved(saintDenis, commune('St Denis'))).toMatchObject({ outcome: 'review' });
    expect(await resolved(saintDenis.slice(0, 1), commune('St Denis'))).toMatchObject({ outcome: 'review' });
    expect(await resolved(saintDenis, commune('St Denis', { place: '974' }))).toMatchObject({
      outcome: 'same',
      id: 'actor/saint-denis-de-la-reunion',
    });
  });

  it('much alike are for a person', async () => {
    const actor = known('actor/x', 'Association des maires de France');
    const resolution = await resolved([actor], candidate('Association des maires ruraux de France'));
    expect(resolution).toMatchObject({ outcome: 'review', alternatives: [{ id: 'actor/x' }] });
  });

  it('of one association in two towns are for a person', async () => {
    const actor = known('actor/x', 'Électriciens sans frontières', { places: ['Nantes'] });
    expect((await resolved([actor], candidate('Electriciens sans frontieres', { place: 'Lyon' }))).outcome).toBe('review');
  });

  it('that differ by the place both are at are one', async () => {
    const actor = known('actor/x', 'Collectif Haïti', { places: ['Nantes'] });
    expect(await resolved([actor], candidate('COLLECTIF HAITI DE NANTES', { place: 'Nantes' }))).toMatchObject({ id: 'actor/x' });
  });

  it.each(['REGION_OF_2016', 'MERGED_COMMUNE'])('of what was merged lead to the successor: %s', async (which) => {
    const region = known('actor/region-grand-est', 'Région Grand Est', {
      kind: 'LOCAL_GOVERNMENT',
      level: 'REGION',
      codes: ['insee:REG-44'],
    });
    const cherbourg = knownCommune('actor/cherbourg-en-cotentin', 'Cherbourg-en-Cotentin', { codes: ['insee:50129'] });
    const one =
      which === 'REGION_OF_2016'
        ? commune('Région Lorraine', { level: 'REGION' })
        : commune('Octeville', { identifiers: [{ scheme: 'insee', value: '50383' }] });
    expect(await resolved([region, cherbourg], one)).toMatchObject({
      outcome: 'same',
      id: which === 'REGION_OF_2016' ? region.id : cherbourg.id,
    });
  });

  it('of what was merged stay with it where the graph has it', async () => {
    const before = known('actor/region-rhone-alpes', 'Région Rhône-Alpes', { kind: 'LOCAL_GOVERNMENT', level: 'REGION' });
    const now = known('actor/region-auvergne-rhone-alpes', 'Région Auvergne-Rhône-Alpes', {
      kind: 'LOCAL_GOVERNMENT',
      level: 'REGION',
      codes: ['insee:REG-84'],
    });
    expect(await resolved([before, now], commune('Conseil régional Rhône-Alpes', { level: 'REGION' }))).toMatchObject({
      id: before.id,
    });
  });
});

describe('ids', () => {
  it('of a new actor are found again by the next rows', async () => {
    const reconciler = reconcilerOf([]);
    const [first] = await reconciler.resolve([candidate('Ingénieurs sans frontières', { id: 'actor/isf-fr' })]);
    const [second] = await reconciler.resolve([candidate('INGENIEURS SANS FRONTIERES', { id: 'actor/ingenieurs-fr' })]);
    expect(first).toMatchObject({ outcome: 'new', id: 'actor/isf-fr' });
    expect(second).toMatchObject({ outcome: 'same', id: 'actor/isf-fr' });
  });

  it('of namesakes are told apart in the same way at each import', async () => {
    const namesakes = [
      commune('Mérignac', { id: 'actor/merignac-fr', place: '33' }),
      commune('Mérignac', { id: 'actor/merignac-fr', place: 'Charente' }),
    ];
    const once = (await reconcilerOf([]).resolve(namesakes)).map(({ outcome, id }) => ({ outcome, id }));
    expect(once).toEqual([
      { outcome: 'new', id: 'actor/merignac-fr' },
      { outcome: 'new', id: 'actor/merignac-fr-charente' },
    ]);
  });

  it('of an earlier import are kept', async () => {
    const actors = [known('actor/amitie-fr', 'Amitié'), known('actor/amities', 'Amitié')];
    expect(await resolved(actors, candidate('Amitié', { id: 'actor/amitie-fr' }))).toMatchObject({
      outcome: 'same',
      id: 'actor/amitie-fr',
    });
  });

  it('of merged actors lead to the one that was kept', async () => {
    const merged = new Map([['actor/grand-lyon-fr', 'actor/metropole-de-lyon']]);
    const one = commune('Grand Lyon', { id: 'actor/grand-lyon-fr', level: undefined });
    expect(await reconcilerOf([metropole], { merged }).resolve([one])).toMatchObject([
      { outcome: 'same', id: 'actor/metropole-de-lyon' },
    ]);
  });
});

describe('decisions of a person', () => {
  const one = candidate('Association des maires ruraux de France', { id: 'actor/amrf-fr' });
  const actor = known('actor/amf', 'Association des maires de France');
  const decide = (decision: Parameters<typeof reconcilerOf>[1]) => reconcilerOf([actor], decision).resolve([one, one]);

  it('to keep apart give it an id of its own, once', async () => {
    const decisions = new Map([[one.id, { outcome: 'new' as const }]]);
    expect(await decide({ decisions })).toMatchObject([
      { outcome: 'new', id: 'actor/amrf-fr' },
      { outcome: 'same', id: 'actor/amrf-fr' },
    ]);
  });

  it('to make one go before names', async () => {
    const decisions = new Map([[one.id, { outcome: 'same' as const, id: 'actor/amf' }]]);
    expect(await decide({ decisions })).toMatchObject([{ id: 'actor/amf' }, { id: 'actor/amf' }]);
  });

  it('for an actor that is not there are refused', async () => {
    const decisions = new Map([[one.id, { outcome: 'same' as const, id: 'actor/none' }]]);
    await expect(decide({ decisions })).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });
});
