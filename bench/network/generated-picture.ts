import type { Picture } from '../../src/web/pages/network/drawing/picture.ts';
import { Random } from '../random.ts';

export interface PictureSize {
  readonly nodes: number;
  readonly lines: number;
  readonly seed: number;
}

const colours = ['--kind-local-government', '--kind-research', '--kind-association', '--kind-business'];

/** A picture of that size: few actors with many ties, as networks of collaboration have them, anywhere in a square. */
export function generatedPicture({ nodes: nodeCount, lines: lineCount, seed }: PictureSize): Picture {
  const random = new Random(seed);
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: `actor/${index}`,
    label: `Actor number ${index}`,
    x: random.fraction() * 2000 - 1000,
    y: random.fraction() * 2000 - 1000,
    size: random.heavyTailed(3, 9, 2),
    colour: random.pick(colours),
  }));
  const lines = new Map<string, Picture['lines'][number]>();
  while (lines.size < lineCount) {
    const [a, b] = [random.pickSkewed(nodes, 2).id, random.pick(nodes).id];
    if (a !== b && !lines.has(`${b} ${a}`)) lines.set(`${a} ${b}`, { source: a, target: b, width: random.heavyTailed(1, 4, 2) });
  }
  return { nodes, lines: [...lines.values()], ground: [], extent: { x: [-1000, 1000], y: [-1000, 1000] } };
}
