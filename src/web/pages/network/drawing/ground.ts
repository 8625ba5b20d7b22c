import type Sigma from 'sigma';
import type { Picture } from './picture.ts';

const LAYER = 'ground';

/** A layer behind the network. */
export function addGround(sigma: Sigma): void {
  sigma.createCanvasContext(LAYER, { style: { zIndex: '-1' } }).resize(true);
}

/** Draws lines behind the network, where the camera now sees them. */
export function drawGround(sigma: Sigma, lines: Picture['ground'], colour: string): void {
  const context = sigma.getCanvases()[LAYER]?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.strokeStyle = colour;
  context.beginPath();
  for (const line of lines) {
    line.forEach((point, index) => {
      const { x, y } = sigma.graphToViewport(point);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
  }
  context.stroke();
}
