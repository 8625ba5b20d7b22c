import { beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { drawMap } from '../../../src/web/components/map/draw-map.ts';
import type { MapContent, MapSpot } from '../../../src/web/components/map/map-content.ts';
import { mapSvg } from '../../../src/web/components/map/map-svg.ts';
import { loadWorld, type Land } from '../../../src/web/components/map/world.ts';

const frame = { width: 960, height: 440 };
const nothing: MapContent = { areas: [], spots: [], arcs: [] };
const lyon = { latitude: 45.76, longitude: 4.84 };
const ouagadougou = { latitude: 12.37, longitude: -1.53 };
const papeete = { latitude: -17.53, longitude: -149.57 };

const widthOf = (text: string) => 7 * text.length;
const area = (code: string, at?: MapSpot['at']) => ({
  code,
  title: `${code}: 2`,
  colour: '--shade-3',
  address: `/country/${code}`,
  at,
});
const spot = (name: string, at: MapSpot['at'], value = 1): MapSpot => {
  return { id: `place/${name}`, name, title: name, at, value, address: `/place/${name}`, colour: '--spot', hollow: false };
};
const arc = (from: MapSpot['at'], to: MapSpot['at'], directed = true) => {
  return { id: 'arc', title: 'from–to', from, to, colour: '--period-1', directed };
};

let world: readonly Land[];
beforeAll(async () => {
  world = await loadWorld('110m');
});
const draw = (content: Partial<MapContent>, scale = 1200) => {
  return drawMap(world, scale, { content: { ...nothing, ...content }, frame, widthOf });
};

describe('the shapes of countries', () => {
  test('are known by the codes that the graph has', () => {
    const codes = world.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['FR', 'BF', 'PS', 'TW', 'EH']));
    // What Natural Earth shows apart and ISO 3166-1 has no code for: Northern Cyprus, Somaliland, Kosovo.
    expect(codes.filter((code) => code === undefined)).toHaveLength(3);
  });
});

describe('a map of countries', () => {
  test('shows the inhabited world, with those shaded that have a number', () => {
    const { areas, dots } = draw({ areas: [area('BF')] });
    expect(areas).toHaveLength(world.length - 1);
    expect(areas.filter(({ colour }) => colour === '--shade-3')).toEqual([
      expect.objectContaining({ title: 'BF: 2', address: '/country/BF' }),
    ]);
    expect(dots).toEqual([]);
  });

  test('shows a country too small for a shape as a dot, and names one that is nowhere', () => {
    const { dots, outside } = draw({ areas: [area('KM', { latitude: -11.9, longitude: 43.4 }), area('XX')] });
    expect(dots).toEqual([expect.objectContaining({ id: 'KM', colour: '--shade-3', address: '/country/KM' })]);
    expect(outside).toEqual(['XX: 2']);
  });
});

describe('a map of places', () => {
  test('holds them all inside its edges, and area tells number', () => {
    const { dots, labels, outside } = draw({ spots: [spot('Ouagadougou', ouagadougou, 5), spot('Lyon', lyon, 20)] });
    expect(outside).toEqual([]);
    for (const { x, y } of dots) expect(x > 0 && x < frame.width && y > 0 && y < frame.height).toBe(true);
    const [lyonDot, ouagadougouDot] = dots;
    expect(Number(lyonDot?.radius)).toBeCloseTo(2 * Number(ouagadougouDot?.radius));
    expect(Number(lyonDot?.y)).toBeLessThan(Number(ouagadougouDot?.y));
    expect(labels.map(({ text }) => text)).toEqual(['Lyon', 'Ouagadougou']);
  });

  test('does not come so close to one place that coasts are seen to be coarse', () => {
    const { dots, areas } = draw({ spots: [spot('Lyon', lyon)] });
    expect(dots[0]?.x).toBeCloseTo(frame.width / 2);
    expect(dots[0]?.y).toBeCloseTo(frame.height / 2);
    expect(areas.length).toBeGreaterThan(10);
  });

  test('looks across the date line where that is shorter', () => {
    const suva = { latitude: -18.14, longitude: 178.44 };
    const [first, second] = draw({ spots: [spot('Suva', suva, 2), spot('Papeete', papeete)] }).dots;
    expect(Number(first?.x)).toBeLessThan(Number(second?.x));
  });

  test('leaves out the one that is far from many, and says so', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      spot(`p${index}`, { latitude: 44 + index / 10, longitude: index / 10 }),
    );
    const { dots, outside } = draw({ spots: [...many, spot('Papeete', papeete)] });
    expect(dots).toHaveLength(30);
    expect(outside).toEqual(['Papeete']);
  });
});

describe('an arc', () => {
  test('leads over the earth from one to the other, with a head where there is a direction and room', () => {
    const [directed] = draw({ arcs: [arc(ouagadougou, lyon)] }).arcs;
    expect(directed?.path.startsWith('M')).toBe(true);
    expect(directed?.head).toMatch(/^M[-\d.]+ [-\d.]+L.*Z$/);
    expect(draw({ arcs: [arc(ouagadougou, lyon, false)] }).arcs[0]?.head).toBe('');
    expect(draw({ arcs: [arc(lyon, { ...lyon, latitude: 45.8 })], spots: [spot('x', ouagadougou)] }).arcs[0]?.head).toBe('');
  });
});

describe('a map as a file', () => {
  test('is well-formed and holds what tells what it is', () => {
    const picture = draw({ areas: [area('FR')], spots: [spot('A & <B>', lyon)], arcs: [arc(ouagadougou, lyon)] });
    const svg = mapSvg({
      picture,
      colourOf: () => 'rgb(1, 2, 3)',
      widthOf,
      texts: {
        title: 'Where & who',
        filters: ['Theme: water'],
        legend: [{ name: '1–4', colour: '--shade-1' }],
        foot: ['Licence: x'],
      },
    });
    const problems: string[] = [];
    const document: Document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(
      svg,
      'image/svg+xml',
    );
    expect(problems).toEqual([]);
    const texts = [...document.getElementsByTagName('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(
      ['Where & who', 'Theme: water', 'A & <B>', '1–4', 'Licence: x'].map((text) => expect.stringContaining(text)),
    );
    expect(document.getElementsByTagName('path')).toHaveLength(picture.areas.length + 2);
  });
});
