import type { ColourOf } from '../../../components/picture/colour-reader.ts';
import { escaped, framedSvg, number, type PictureTexts } from '../../../components/picture/framed-svg.ts';
import { LABEL_SIZE } from '../../../components/picture/label-font.ts';
import type { Picture } from '../drawing/picture.ts';
import { placeLabels, type PlacedLabel } from '../../../components/picture/place-labels.ts';
import type { Point } from '../view/network-view.ts';

/** The part of the picture that is looked at, as it is on the screen. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  /** How much larger than their size nodes are drawn. */
  readonly scale: number;
  readonly onScreen: (point: Point) => Point;
}

export interface SvgRequest {
  readonly picture: Picture;
  readonly frame: PictureFrame;
  readonly texts: PictureTexts;
  readonly colourOf: ColourOf;
  /** Width of a text at the size of labels. */
  readonly widthOf: (text: string) => number;
}

/** The network as it is seen, with what tells what it is. */
export function networkSvg({ picture, frame, texts, colourOf, widthOf }: SvgRequest): string {
  const { width, height } = frame;
  return framedSvg({ drawing: network(picture, frame, colourOf, widthOf), width, height, texts, colourOf, widthOf });
}

function network(
  picture: Picture,
  { onScreen, scale, width, height }: PictureFrame,
  colourOf: ColourOf,
  widthOf: (text: string) => number,
): string[] {
  const places = new Map(picture.nodes.map((node) => [node.id, onScreen(node)]));
  const tie = colourOf('--tie');
  const lines = picture.lines.map(({ source, target, width: thickness }) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) return '';
    return `<path d="M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}" stroke="${tie}" stroke-width="${number(thickness * scale)}"/>`;
  });
  const shown = picture.nodes
    .map((node) => ({ ...node, ...(places.get(node.id) ?? { x: NaN, y: NaN }), size: node.size * scale }))
    .filter(({ x, y, size }) => x > -size && y > -size && x < width + size && y < height + size);
  const circles = shown.map(
    ({ label, x, y, size, colour }) =>
      `<circle cx="${number(x)}" cy="${number(y)}" r="${number(size)}" fill="${colourOf(colour)}"><title>${escaped(label)}</title></circle>`,
  );
  const labels = placeLabels(
    shown.map(({ id, label, x, y, size }) => ({ id, text: label, x, y, size })),
    { width, fontSize: LABEL_SIZE, widthOf },
  );
  const coasts = picture.ground.map((line) => {
    const points = line.map((point) => onScreen(point)).map(({ x, y }) => `${number(x)} ${number(y)}`);
    return `<path d="M${points.join('L')}" fill="none" stroke="${colourOf('--line')}"/>`;
  });
  return [...coasts, ...lines, ...circles, ...labels.map((label) => labelText(label, colourOf))];
}

function labelText({ text, textX, baseline }: PlacedLabel, colourOf: ColourOf): string {
  return (
    `<text x="${number(textX)}" y="${number(baseline)}" font-size="${LABEL_SIZE}" fill="${colourOf('--text')}" stroke="${colourOf('--raised')}" ` +
    `stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`
  );
}
