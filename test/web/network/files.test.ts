import { describe, expect, test } from '@jest/globals';
import { Document, DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import type { Picture } from '../../../src/web/pages/network/drawing/picture.ts';
import { networkSvg } from '../../../src/web/pages/network/out/network-svg.ts';
import { model } from './networks.ts';

// The library names what browsers have when it loads; only reading would use it.
Object.assign(globalThis, { Document, DOMParser });
const { actorsCsv, networkGexf, tiesCsv } = await import('../../../src/web/pages/network/out/network-files.ts');

const picture: Picture = {
  nodes: [
    { id: 'actor/a', label: 'A & <B>', x: 0, y: 0, size: 5, colour: '--kind-research' },
    { id: 'actor/b', label: 'B', x: 100, y: 50, size: 3, colour: '--kind-research' },
  ],
  lines: [{ source: 'actor/a', target: 'actor/b', width: 1 }],
  ground: [
    [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ],
  ],
  extent: { x: [0, 100], y: [0, 50] },
};
const colourOf = () => 'rgb(1, 2, 3)';
const shown = {
  model: model(['a', 'b'], ['a-b']),
  picture,
  colourOf,
  measure: { id: 'degree', values: new Map([['actor/a', 1]]) },
};

describe('the picture as SVG', () => {
  const svg = networkSvg({
    picture,
    colourOf,
    texts: {
      title: 'Who & whom',
      filters: ['Theme: water'],
      legend: [{ name: 'Research (2)', colour: '--kind-research' }],
      foot: ['Licence: x'],
    },
    frame: { width: 600, height: 400, scale: 1, onScreen: ({ x, y }) => ({ x, y: 100 - y }) },
    widthOf: (text) => 7 * text.length,
  });

  test('is well-formed and holds what tells what it is', () => {
    const problems: string[] = [];
    const document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(svg, 'image/svg+xml');
    expect(problems).toEqual([]);
    const texts = [...document.getElementsByTagName('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining(['Who & whom', 'Theme: water', 'Research (2)', 'Licence: x', 'A & <B>', 'B']));
    expect(document.getElementsByTagName('path')).toHaveLength(2);
  });
});

describe('tables and graphs', () => {
  test('actors and their values', () => {
    const rows = parse(actorsCsv(shown), { columns: true, bom: true });
    expect(rows).toEqual([
      { id: 'actor/a', name: 'A', kind: 'LOCAL_GOVERNMENT', country: 'France', ties: '1', degree: '1' },
      { id: 'actor/b', name: 'B', kind: 'RESEARCH', country: 'France', ties: '1', degree: '' },
    ]);
  });

  test('ties', () => {
    const rows = parse(tiesCsv(shown), { columns: true, bom: true });
    expect(rows).toEqual([
      { source: 'actor/a', target: 'actor/b', source_name: 'A', target_name: 'B', ties: 'PROJECT', projects: '1', strength: '1' },
    ]);
  });

  test('GEXF has places, sizes and colours', () => {
    const gexf = networkGexf(shown);
    expect(gexf).toContain('label="A &amp; &lt;B>"');
    expect(gexf).toMatch(/viz:position x="100" y="50"/);
    expect(gexf).toMatch(/viz:color r="1" g="2" b="3"/);
    expect(gexf).toMatch(/<edge [^>]*source="actor\/a" target="actor\/b"/);
  });
});
