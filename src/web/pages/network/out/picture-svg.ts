import { placeLabels, type PlacedLabel } from '../drawing/place-labels.ts';
import type { ColourOf } from '../drawing/colour-reader.ts';
import type { Picture } from '../drawing/picture.ts';
import type { Point } from '../view/network-view.ts';

/** What stands around the picture, so that it tells what it is wherever it goes. */
export interface PictureTexts {
  readonly title: string;
  /** Filters in words, in lines. */
  readonly filters: readonly string[];
  readonly legend: readonly { readonly name: string; readonly colour: string }[];
  /** What the size says, the date, the sources and their licences, the address: in lines. */
  readonly foot: readonly string[];
}

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

const MARGIN = 24;
const LINE = 18;
const SMALL = 12;
const LABEL = 13;
const FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/** The picture as a drawing that any program opens, with its title, filters, legend, date, sources and licences inside. */
export function pictureSvg({ picture, frame, texts, colourOf, widthOf }: SvgRequest): string {
  const width = Math.max(frame.width, 480) + 2 * MARGIN;
  // A letter of the small size is at most about 0.55 of it wide on average.
  const perLine = Math.floor((width - 2 * MARGIN) / (SMALL * 0.55));
  const head = [...texts.filters.flatMap((line) => wrapped(line, perLine))];
  const foot = [...texts.foot.flatMap((line) => wrapped(line, perLine))];
  const legend = legendRows(texts.legend, width - 2 * MARGIN, widthOf);
  const top = MARGIN + 30 + head.length * LINE;
  const under = top + frame.height + LINE;
  const footTop = under + legend.rows * LINE + 10;
  const height = footTop + foot.length * LINE + MARGIN;
  const text = colourOf('--text');
  const quiet = colourOf('--quiet');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(FONT)}">`,
    `<title>${escaped(texts.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colourOf('--raised')}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 18}" font-size="20" font-weight="600" fill="${text}">${escaped(texts.title)}</text>`,
    ...head.map((line, index) => smallLine(line, MARGIN + 42 + index * LINE, quiet)),
    `<svg x="${MARGIN}" y="${top}" width="${frame.width}" height="${frame.height}" overflow="hidden">`,
    ...network(picture, frame, colourOf, widthOf),
    '</svg>',
    ...legend.entries.map(
      ({ name, colour, x, row }) =>
        `<circle cx="${MARGIN + x + 6}" cy="${under + row * LINE - 4}" r="6" fill="${colourOf(colour)}"/>` +
        `<text x="${MARGIN + x + 17}" y="${under + row * LINE}" font-size="${SMALL}" fill="${text}">${escaped(name)}</text>`,
    ),
    ...foot.map((line, index) => smallLine(line, footTop + index * LINE, quiet)),
    '</svg>',
  ].join('\n');
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
    { width, fontSize: LABEL, widthOf },
  );
  const coasts = picture.ground.map((line) => {
    const points = line.map((point) => onScreen(point)).map(({ x, y }) => `${number(x)} ${number(y)}`);
    return `<path d="M${points.join('L')}" fill="none" stroke="${colourOf('--line')}"/>`;
  });
  return [...coasts, ...lines, ...circles, ...labels.map((label) => labelText(label, colourOf))];
}

function labelText({ text, textX, baseline }: PlacedLabel, colourOf: ColourOf): string {
  return (
    `<text x="${number(textX)}" y="${number(baseline)}" font-size="${LABEL}" fill="${colourOf('--text')}" stroke="${colourOf('--raised')}" ` +
    `stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`
  );
}

function smallLine(line: string, y: number, colour: string): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${SMALL}" fill="${colour}">${escaped(line)}</text>`;
}

/** Entries of the legend beside one another, in as many rows as they need. */
function legendRows(entries: PictureTexts['legend'], width: number, widthOf: (text: string) => number) {
  let [x, row] = [0, 0];
  const placed = entries.map((entry) => {
    const needed = widthOf(entry.name) + 34;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const at = { ...entry, x, row };
    x += needed;
    return at;
  });
  return { entries: placed, rows: row + 1 };
}

function wrapped(line: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Tenths of a pixel are finer than any eye. */
function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
