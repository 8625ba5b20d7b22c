import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreedNode,
  agreedTie,
  claimOf,
  claimsOf,
  isPart,
  joinedClaims,
  sameClaims,
  saysTheSame,
  sourcesOf,
  storedClaims,
  undoneClaims,
  united,
  withClaim,
  withoutSources,
  type Claim,
  type Properties,
} from '../../../src/ingest/statements/claims.ts';
import { ontology } from '../fixture.ts';

const actor = ontology.nodeKinds.get('Actor');
if (actor === undefined) throw new Error('The ontology has no actors');

const lyon = { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY', nameFr: 'Lyon' };

const someProperties = fc.record(
  {
    nameFr: fc.constantFrom('Lyon', 'Ville de Lyon'),
    website: fc.constantFrom('https://a.fr', 'https://b.fr'),
    aliases: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Properties>;
const someSource = fc.constantFrom('a', 'b', 'c', 'd');
const someClaims = fc
  .array(fc.tuple(someSource, someProperties))
  .map((said) => said.reduce<Claim[]>((claims, [source, properties]) => withClaim(claims, [source], properties), []));

describe('what sources say of one record', () => {
  it('is one claim as long as they say the same, in whatever order lists come', () => {
    const claims = withClaim(withClaim([], ['b'], { aliases: ['x', 'y'] }), ['a'], { aliases: ['y', 'x'] });
    expect(claims).toEqual([{ sources: ['a', 'b'], properties: { aliases: ['x', 'y'] } }]);
    expect(storedClaims(claims, { aliases: ['x', 'y'] })).toBeUndefined();
  });

  it('is a claim for each thing said, in the order of the sources', () => {
    const claims = withClaim(withClaim([], ['b'], { amount: 1 }), ['a'], { amount: 2 });
    expect(claims).toEqual([
      { sources: ['b'], properties: { amount: 1 } },
      { sources: ['a'], properties: { amount: 2 } },
    ]);
    expect(sourcesOf(claims)).toEqual(['a', 'b']);
    expect([claimOf(claims, 'a'), claimOf(claims, 'c')]).toEqual([{ amount: 2 }, undefined]);
  });

  it('is replaced when a source says something else, which keeps its rank', () => {
    const claims = withClaim(withClaim([], ['b'], { amount: 1 }), ['a'], { amount: 2 });
    expect(withClaim(claims, ['b'], { amount: 3 })).toEqual([
      { sources: ['b'], properties: { amount: 3 } },
      { sources: ['a'], properties: { amount: 2 } },
    ]);
  });

  it('is what others say once a source is taken away', () => {
    const claims = withClaim(withClaim([], ['a', 'b'], { amount: 1 }), ['c'], { amount: 2 });
    expect(withoutSources(claims, ['a', 'c'])).toEqual([{ sources: ['b'], properties: { amount: 1 } }]);
    expect(withoutSources(claims, ['a', 'b', 'c'])).toEqual([]);
  });

  it('is read back as it was stored, with and without claims of their own', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const agreed = agreedTie(claims);
        const read = claimsOf(storedClaims(claims, agreed), sourcesOf(claims), agreed);
        expect(sameClaims(read, claims)).toBe(true);
      }),
    );
  });

  it('does not depend on what a source said before, but for the order of those that said the same', () => {
    const inOrder = (claims: readonly Claim[]) => [...claims].sort((a, b) => (a.sources.join() < b.sources.join() ? -1 : 1));
    fc.assert(
      fc.property(someClaims, someSource, someProperties, someProperties, (claims, source, before, after) => {
        const once = withClaim(claims, [source], after);
        const twice = withClaim(withClaim(claims, [source], before), [source], after);
        expect(sameClaims(inOrder(twice), inOrder(once))).toBe(true);
        expect(claimOf(once, source)).toBeDefined();
        expect(sourcesOf(withoutSources(once, [source]))).toEqual(sourcesOf(claims).filter((other) => other !== source));
      }),
    );
  });
});

describe('what readers see', () => {
  it('is what the first claim says; others fill what it leaves open, and lists are joined', () => {
    const claims = [
      { sources: ['a'], properties: { amount: 1, themes: ['t1'] } },
      { sources: ['b'], properties: { amount: 2, since: '2018', themes: ['t2', 't1'] } },
    ];
    expect(agreedTie(claims)).toEqual({ amount: 1, since: '2018', themes: ['t1', 't2'] });
    expect(agreedTie([])).toEqual({});
  });

  it('of an actor has the names that other sources give as its other names', () => {
    const claims = [
      { sources: ['a'], properties: lyon },
      { sources: ['b'], properties: { ...lyon, nameFr: 'Ville de Lyon', nameEn: 'Lyons' } },
    ];
    expect(agreedNode(actor, claims)).toEqual({ ...lyon, nameEn: 'Lyons', aliases: ['Ville de Lyon'] });
  });

  it('of an actor leaves out what only another kind of actor has', () => {
    const claims = [
      { sources: ['a'], properties: { kind: 'ASSOCIATION', nameFr: 'Lyon' } },
      { sources: ['b'], properties: { ...lyon, population: 5 } },
    ];
    expect(agreedNode(actor, claims)).toEqual({ kind: 'ASSOCIATION', nameFr: 'Lyon' });
  });
});

describe('two records that are one', () => {
  it('say together what a source said of either, and other sources keep their claims', () => {
    const first = [{ sources: ['a'], properties: { amount: 1 } }];
    const second = [
      { sources: ['a'], properties: { amount: 2, since: '2018' } },
      { sources: ['b'], properties: { amount: 3 } },
    ];
    expect(joinedClaims(first, second)).toEqual([
      { sources: ['a'], properties: { amount: 1, since: '2018' } },
      { sources: ['b'], properties: { amount: 3 } },
    ]);
  });

  it('are two again when that is undone, whatever they say', () => {
    fc.assert(
      fc.property(someClaims, someClaims, (before, other) => {
        const after = joinedClaims(before, other);
        expect(sameClaims(undoneClaims(after, { before, after }), before)).toBe(true);
      }),
    );
  });

  it('keep what a source has said of them since when that is undone', () => {
    const before = [{ sources: ['a'], properties: { amount: 1 } }];
    const after = joinedClaims(before, [{ sources: ['b'], properties: { amount: 2 } }]);
    const now = withClaim(withClaim(after, ['c'], { amount: 9 }), ['a'], { amount: 4 });
    expect(undoneClaims(now, { before, after })).toEqual([
      { sources: ['a'], properties: { amount: 4 } },
      { sources: ['c'], properties: { amount: 9 } },
    ]);
  });
});

describe('saying the same', () => {
  it('does not depend on the order of properties and list items', () => {
    expect(saysTheSame({ a: 1, b: ['x', 'y'] }, { b: ['y', 'x'], a: 1 })).toBe(true);
    expect(saysTheSame({ a: 1 }, { a: '1' })).toBe(false);
    expect(saysTheSame({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  });

  it('in part means that nothing else is said', () => {
    expect(isPart({ b: ['x'] }, { a: 1, b: ['y', 'x'] })).toBe(true);
    expect(isPart({ b: ['z'] }, { a: 1, b: ['y', 'x'] })).toBe(false);
    expect(isPart({ a: 2 }, { a: 1 })).toBe(false);
    expect(isPart({ b: ['x'] }, { b: 'x' })).toBe(false);
  });

  it('together contains what both say, the first one first', () => {
    fc.assert(
      fc.property(someProperties, someProperties, (first, second) => {
        const both = united(first, second, actor);
        expect(isPart(first, both)).toBe(true);
        expect(Object.keys(second).every((name) => name in both)).toBe(true);
        expect(saysTheSame(united(both, second, actor), both)).toBe(true);
      }),
    );
  });
});
