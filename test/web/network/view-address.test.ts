import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { measureNames } from '../../../src/web/components/measure-names.ts';
import {
  colourings,
  kinds,
  layoutNames,
  limits,
  parts,
  plainView,
  ties,
  transitions,
  type NetworkView,
} from '../../../src/web/pages/network/view/network-view.ts';
import { readView, rounded, writeView } from '../../../src/web/pages/network/view/view-address.ts';

const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*(_[0-9]+)?$/);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const year = fc.integer({ min: 1900, max: 2100 });
const place = fc.record({ x: fc.integer({ min: -1000, max: 1000 }), y: fc.integer({ min: -1000, max: 1000 }) });
const coordinate = fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0);

const anyView: fc.Arbitrary<NetworkView> = fc.record({
  kinds: some(kinds),
  countries: fc.uniqueArray(fc.constantFrom('FR', 'BF', 'SN', 'VN')),
  transitions: some(transitions),
  themes: fc.uniqueArray(name, { maxLength: 3 }),
  ties: some(ties),
  from: optional(year),
  to: optional(year),
  ego: optional(name),
  depth: fc.constantFrom(1, 2, 3, 4),
  most: fc.constantFrom(...limits),
  size: fc.constantFrom(...measureNames),
  colour: fc.constantFrom(...colourings),
  layout: fc.constantFrom(...layoutNames),
  seed: fc.integer({ min: 0, max: 999_999 }),
  selected: fc.uniqueArray(name, { maxLength: 3 }),
  expanded: fc.uniqueArray(name, { maxLength: 3 }),
  hidden: fc.uniqueArray(name, { maxLength: 3 }),
  pins: fc.uniqueArray(fc.tuple(name, place), { selector: ([id]) => id, maxLength: 3 }).map((pins) => new Map(pins)),
  show: some(parts),
  camera: optional(
    fc
      .record({ x: coordinate, y: coordinate, ratio: fc.double({ min: 0.01, max: 4, noNaN: true }) })
      // An address knows no minus zero.
      .map((camera) => Object.fromEntries(Object.entries(rounded(camera)).map(([key, value]) => [key, value + 0])))
      .map((camera) => camera as unknown as NonNullable<NetworkView['camera']>),
  ),
});

describe('the address of a network', () => {
  test('gives back exactly the view that it was made from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const read = readView(new URLSearchParams(writeView(view).toString()));
        // Without an actor in the middle, nothing has a distance from it.
        expect(read).toEqual({ ...view, depth: view.ego === undefined ? plainView.depth : view.depth });
      }),
    );
  });

  test('says nothing of what is as usual, and the rest in words', () => {
    expect(writeView(plainView).toString()).toBe('');
    const view = {
      ...plainView,
      ego: 'lyon',
      themes: ['water'],
      to: 2015,
      selected: ['lyon'],
      pins: new Map([['lyon', { x: 12, y: -40 }]]),
    };
    expect(writeView({ ...view, camera: { x: 0.5, y: 0.25, ratio: 0.125 } }).toString()).toBe(
      'ego=lyon&theme=water&to=2015&sel=lyon&pin=lyon_12_-40&at=0.5_0.25_0.125',
    );
  });

  test('that says something wrongly shows what it says rightly', () => {
    const wrong = 'kind=DRAGON&kind=RESEARCH&from=soon&most=7&size=HEIGHT&layout=cloud&seed=-1&pin=lyon&at=1_2&depth=9';
    expect(readView(new URLSearchParams(wrong))).toEqual({ ...plainView, kinds: ['RESEARCH'] });
  });
});
