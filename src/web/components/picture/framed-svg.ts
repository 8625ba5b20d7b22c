import type { ColourOf } from './colour-reader.ts';
import { LABEL_FONT } from './label-font.ts';

/** What stands around a picture, so that it tells what it is wherever it goes. */
export interface PictureTexts {
  readonly title: string;
  /** Filters in words, in lines. */
  readonly filters: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What sizes say, the date, the sources and their licences, the address: in lines. */
  readonly foot: readonly string[];
}

/** Colours are custom properties of tokens.css. */
export interface LegendEntry {
  readonly name: string;
  readonly colour: string;
  /** Shown as a ring. */
  readonly hollow?: boolean;
}

export interface FramedSvgRequest {
  /** The picture itself: elements of SVG. */
  readonly drawing: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly texts: PictureTexts;
  readonly colourOf: ColourOf;
  /** Width of a text at the size of labels. */
  readonly widthOf: (text: string) => number;
}

const MARGIN = 24;
const LINE = 18;
const SMALL = 12;

/** A picture as a drawing that any program opens, with its title, filters, legend, date, sources and licences inside. */
export function framedSvg({ drawing, width: inner, height: innerHeight, texts, colourOf, widthOf }: FramedSvgRequest): string {
  const width = Math.max(inner, 480) + 2 * MARGIN;
  // A letter of the small size is at most about 0.55 of it wide on average.
  const perLine = Math.floor((width - 2 * MARGIN) / (SMALL * 0.55));
  const head = texts.filters.flatMap((line) => wrapped(line, perLine));
  const foot = texts.foot.flatMap((line) => wrapped(line, perLine));
  const legend = legendRows(texts.legend, width - 2 * MARGIN, widthOf);
  const top = MARGIN + 30 + head.length * LINE;
  const under = top + innerHeight + LINE;
  const footTop = under + legend.rows * LINE + 10;
  const height = footTop + foot.length * LINE + MARGIN;
  const text = colourOf('--text');
  const quiet = colourOf('--quiet');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(LABEL_FONT)}">`,
    `<title>${escaped(texts.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colourOf('--raised')}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 18}" font-size="20" font-weight="600" fill="${text}">${escaped(texts.title)}</text>`,
    ...head.map((line, index) => smallLine(line, MARGIN + 42 + index * LINE, quiet)),
    `<svg x="${MARGIN}" y="${top}" width="${inner}" height="${innerHeight}" overflow="hidden">`,
    ...drawing,
    '</svg>',
    ...legend.entries.map(
      ({ name, colour, hollow = false, x, row }) =>
        `<circle cx="${MARGIN + x + 6}" cy="${under + row * LINE - 4}" r="6" ${discAttributes(colour, hollow, colourOf)}/>` +
        `<text x="${MARGIN + x + 17}" y="${under + row * LINE}" font-size="${SMALL}" fill="${text}">${escaped(name)}</text>`,
    ),
    ...foot.map((line, index) => smallLine(line, footTop + index * LINE, quiet)),
    '</svg>',
  ].join('\n');
}

/** A disc of a colour with a fine rim, or a ring. */
export function discAttributes(colour: string, hollow: boolean, colourOf: ColourOf): string {
  const ground = colourOf('--raised');
  return hollow
    ? `fill="${ground}" fill-opacity="0.6" stroke="${colourOf(colour)}" stroke-width="2"`
    : `fill="${colourOf(colour)}" stroke="${ground}"`;
}

function smallLine(line: string, y: number, colour: string): string {
  return `<text x="${MARGIN}" y="${y}" font-size="${SMALL}" fill="${colour}">${escaped(line)}</text>`;
}

/** Entries of the legend beside one another, in as many rows as they need. */
function legendRows(entries: readonly LegendEntry[], width: number, widthOf: (text: string) => number) {
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
export function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
