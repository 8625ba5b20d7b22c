import type Sigma from 'sigma';
import type { Point } from '../view/network-view.ts';

/** Lets one drag nodes with a mouse; `drop` is told where a node was let go. */
export function dragNodes(sigma: Sigma, drop: (id: string, at: Point) => void): void {
  let dragged: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === undefined) return;
    moved = true;
    sigma.getGraph().mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    // Or else the camera would move along.
    preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const end = () => {
    const id = dragged;
    dragged = undefined;
    if (id === undefined || !moved) return;
    const { x, y } = sigma.getGraph().getNodeAttributes(id);
    drop(id, { x: Number(x), y: Number(y) });
  };
  sigma.on('upNode', end);
  sigma.on('upStage', end);
}
