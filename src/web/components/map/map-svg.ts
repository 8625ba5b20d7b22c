import type { ColourOf } from '../picture/colour-reader.ts';
import { discAttributes, escaped, framedSvg, number, type PictureTexts } from '../picture/framed-svg.ts';
import { LABEL_SIZE } from '../picture/label-font.ts';
import type { MapPicture } from './map-picture.ts';

interface SvgRequest {
  readonly picture: MapPicture;
  readonly texts: PictureTexts;
  readonly colourOf: ColourOf;
  readonly widthOf: (text: string) => number;
}

/** A map as a file, with what tells what it is. */
export function mapSvg({ picture, texts, colourOf, widthOf }: SvgRequest): string {
  const { width, height } = picture;
  return framedSvg({ drawing: drawing(picture, colourOf), width, height, texts, colourOf, widthOf });
}

function drawing({ areas, arcs, dots, labels }: MapPicture, colourOf: ColourOf): string[] {
  const sea = colourOf('--sea');
  const title = (text: string | undefined) => (text === undefined ? '' : `<title>${escaped(text)}</title>`);
  return [
    `<rect width="100%" height="100%" fill="${sea}"/>`,
    ...areas.map(
      (area) =>
        `<path d="${area.path}" fill="${colourOf(area.colour)}" stroke="${sea}" stroke-width="0.5">${title(area.title)}</path>`,
    ),
    ...arcs.map(
      ({ path, head, colour, title: text }) =>
        `<g stroke="${colourOf(colour)}">${title(text)}<path d="${path}" fill="none" stroke-width="1.5"/>` +
        `<path d="${head}" fill="${colourOf(colour)}"/></g>`,
    ),
    ...dots.map(
      ({ x, y, radius, colour, hollow, title: text }) =>
        `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" ${discAttributes(colour, hollow, colourOf)}>${title(text)}</circle>`,
    ),
    ...labels.map(
      ({ text, textX, baseline }) =>
        `<text x="${number(textX)}" y="${number(baseline)}" font-size="${LABEL_SIZE}" fill="${colourOf('--text')}" stroke="${sea}" ` +
        `stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
    ),
  ];
}
