/** What the benchmark of the network runs in the browser: frames of a bare sigma.js and of the explorer's drawing. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { NetworkDrawing } from '../../src/web/pages/network/drawing/network-drawing.ts';
import type { Picture } from '../../src/web/pages/network/drawing/picture.ts';
import { generatedPicture, type PictureSize } from './generated-picture.ts';

/** Milliseconds of each frame, by what was drawn. */
export type FrameTimes = Readonly<Record<Drawn, readonly number[]>>;

type Drawn = 'bare' | 'explorer' | 'explorerWithFocus';

interface Run {
  readonly size: PictureSize;
  /** Each kind of drawing is opened anew so many times, in turn, so that what slows the machine for a while slows all. */
  readonly rounds: number;
  readonly frames: number;
}

const palette: Readonly<Record<string, string>> = {
  '--kind-local-government': '#0072b2',
  '--kind-research': '#9a5b00',
  '--kind-association': '#00775a',
  '--kind-business': '#a8497f',
};
const colourOf = (token: string): string => palette[token] ?? '#c5cac6';

async function measureFrames({ size, rounds, frames }: Run): Promise<FrameTimes> {
  const picture = generatedPicture(size);
  const times = { bare: [] as number[], explorer: [] as number[], explorerWithFocus: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(...(await timed(() => openBare(picture), frames)));
    times.explorer.push(...(await timed(() => openExplorer(picture, []), frames)));
    times.explorerWithFocus.push(...(await timed(() => openExplorer(picture, ['actor/0']), frames)));
  }
  return times;
}

interface Opened {
  readonly sigma: Sigma;
  close(): void;
}

async function timed(open: () => Opened, frames: number): Promise<number[]> {
  const { sigma, close } = open();
  // The first frames fill buffers and compile shaders.
  for (let warm = 0; warm < 2; warm++) await frame(sigma, warm);
  const times: number[] = [];
  for (let step = 0; step < frames; step++) times.push(await frame(sigma, step));
  close();
  return times;
}

/** Moves the camera a little and waits until the picture is there: reading a pixel makes the browser finish drawing. */
async function frame(sigma: Sigma, step: number): Promise<number> {
  const begin = performance.now();
  const rendered = new Promise<void>((resolve) => sigma.once('afterRender', resolve));
  sigma.getCamera().setState({ x: 0.5 + 0.01 * Math.sin(step), y: 0.5 + 0.01 * Math.cos(step), ratio: 0.9 + 0.02 * (step % 5) });
  await rendered;
  for (const layer of ['edges', 'nodes']) {
    const gl = sigma.getCanvases()[layer]?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }
  return performance.now() - begin;
}

function openBare(picture: Picture): Opened {
  const place = newPlace();
  const graph = new Graph({ type: 'undirected' });
  for (const { id, label, x, y, size, colour } of picture.nodes)
    graph.addNode(id, { label, x, y, size, color: colourOf(colour) });
  for (const { source, target, width } of picture.lines)
    graph.mergeEdge(source, target, { size: width, color: colourOf('--tie') });
  const sigma = new Sigma(graph, place);
  return { sigma, close: () => closeIn(place, () => sigma.kill()) };
}

function openExplorer(picture: Picture, chosen: readonly string[]): Opened {
  const place = newPlace();
  const nothing = () => undefined;
  const drawing = new NetworkDrawing(place, colourOf, { select: nothing, expand: nothing, pin: nothing, look: nothing });
  drawing.draw(picture, colourOf);
  drawing.choose(chosen);
  return { sigma: drawing.sigma, close: () => closeIn(place, () => drawing.close()) };
}

function newPlace(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'width: 1000px; height: 700px';
  document.body.append(place);
  return place;
}

function closeIn(place: HTMLElement, close: () => void): void {
  close();
  place.remove();
}

Object.assign(globalThis, { measureFrames });
