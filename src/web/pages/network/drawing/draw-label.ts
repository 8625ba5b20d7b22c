import type { ColourOf } from '../../../components/picture/colour-reader.ts';
import { LABEL_FONT, LABEL_SIZE } from '../../../components/picture/label-font.ts';
import type { PlacedLabel } from '../../../components/picture/place-labels.ts';

/** A label with a rim in the colour of the ground, so that it can be read over lines. */
export function drawLabel(context: CanvasRenderingContext2D, label: PlacedLabel, colourOf: ColourOf): void {
  context.font = `${LABEL_SIZE}px ${LABEL_FONT}`;
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = colourOf('--ground');
  context.strokeText(label.text, label.textX, label.baseline);
  context.fillStyle = colourOf('--text');
  context.fillText(label.text, label.textX, label.baseline);
}

interface NamedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
}

/** The node that is pointed at or chosen: a ring, and its name on a ground of its own. */
export function drawNamed(context: CanvasRenderingContext2D, { x, y, size, label }: NamedNode, colourOf: ColourOf): void {
  context.lineWidth = 2;
  context.strokeStyle = colourOf('--text');
  context.fillStyle = colourOf('--raised');
  if (label !== null && label !== '') {
    context.font = `600 ${LABEL_SIZE}px ${LABEL_FONT}`;
    const left = x + size + 5;
    context.beginPath();
    context.roundRect(left, y - LABEL_SIZE * 0.8, context.measureText(label).width + 8, LABEL_SIZE * 1.6, 3);
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = colourOf('--text');
    context.fillText(label, left + 4, y + LABEL_SIZE / 3);
  }
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.stroke();
}
