import { LABEL_FONT, LABEL_SIZE } from './label-font.ts';

/** Measures how wide texts are at the size of labels, as this browser writes them. */
export function labelWidth(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * LABEL_SIZE * 0.6;
  context.font = `${LABEL_SIZE}px ${LABEL_FONT}`;
  return (text) => context.measureText(text).width;
}
