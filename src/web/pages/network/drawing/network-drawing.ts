import Graph from 'graphology';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import { prefersStillness } from '../../../components/prefers-stillness.ts';
import type { CameraView, Point } from '../view/network-view.ts';
import { rounded } from '../view/view-address.ts';
import type { ColourOf } from '../../../components/picture/colour-reader.ts';
import { dragNodes } from './drag-nodes.ts';
import { LABEL_FONT, LABEL_SIZE } from '../../../components/picture/label-font.ts';
import { drawLabel, drawNamed } from './draw-label.ts';
import { fading, focusOn, noFading, type Focus } from './focus.ts';
import { addGround, drawGround } from './ground.ts';
import type { Picture } from './picture.ts';
import { placeLabels, type LabelWish } from '../../../components/picture/place-labels.ts';

/** What a reader does with the drawing. */
export interface DrawingEvents {
  /** `more`: beside what is selected already. */
  select(id: string | undefined, more: boolean): void;
  expand(id: string): void;
  pin(id: string, at: Point): void;
  /** Undefined when one looks at all of it again. */
  look(camera: CameraView | undefined): void;
}

const wholePicture: CameraView = { x: 0.5, y: 0.5, ratio: 1 };

/** How long the camera is to rest before the address follows it. */
const REST_MS = 400;

/**
 * The drawing on the screen: sigma.js over a graph that is made anew for each picture with other actors or ties. Without a focus there
 * are no reducers, so that a frame costs what a bare sigma.js takes (`npm run bench:network`).
 */
export class NetworkDrawing {
  readonly #sigma: Sigma;
  readonly #events: DrawingEvents;
  #graph = new Graph({ type: 'undirected' });
  #drawn: Picture | undefined;
  #colourOf: ColourOf;
  #chosen: readonly string[] = [];
  #hovered: string | undefined;
  #focus: Focus | undefined;
  #wishes: LabelWish[] = [];
  #told: CameraView | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** Throws when the browser has no WebGL. */
  constructor(container: HTMLElement, colourOf: ColourOf, events: DrawingEvents) {
    this.#colourOf = colourOf;
    this.#events = events;
    this.#sigma = new Sigma(this.#graph, container, this.#settings());
    addGround(this.#sigma);
    this.#sigma.on('afterRender', () => {
      drawGround(this.#sigma, this.#drawn?.ground ?? [], this.#colourOf('--line'));
      this.#drawLabels();
    });
    this.#listen();
    dragNodes(this.#sigma, (id, at) => events.pin(id, at));
  }

  get sigma(): Sigma {
    return this.#sigma;
  }

  /** Shows a picture; what stays of the one before only moves. */
  draw(picture: Picture, colourOf: ColourOf): void {
    const recoloured = colourOf !== this.#colourOf;
    this.#colourOf = colourOf;
    if (recoloured) this.#sigma.setSettings(this.#settings());
    this.#sigma.setCustomBBox({ x: [...picture.extent.x], y: [...picture.extent.y] });
    // sigma.js repaints no line in the frame in which nodes move: new colours need a new graph.
    if (!recoloured && sameParts(picture, this.#drawn)) {
      const byId = new Map(picture.nodes.map((node) => [node.id, node]));
      this.#graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...this.#attributes(byId.get(id)) }));
    } else {
      this.#graph = this.#graphOf(picture);
      this.#hovered = undefined;
      this.#sigma.setGraph(this.#graph);
    }
    this.#drawn = picture;
    this.#refocus();
  }

  /** Marks these actors, and fades those that are not tied to them. */
  choose(ids: readonly string[]): void {
    this.#chosen = ids;
    this.#refocus();
  }

  /** Looks where the address says; undefined for the whole picture. */
  lookAt(camera: CameraView | undefined): void {
    if (sameCamera(camera, this.#told)) return;
    this.#told = camera;
    this.#sigma.getCamera().setState(camera ?? wholePicture);
  }

  /** Brings an actor to the middle of the view. */
  goTo(id: string): void {
    const at = this.#sigma.getNodeDisplayData(id);
    if (at !== undefined) this.#move({ x: at.x, y: at.y, ratio: Math.min(0.5, this.#sigma.getCamera().ratio) });
  }

  /** Steps in parts of the view, as a keyboard makes them. */
  pan(x: number, y: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ x: camera.x + x * camera.ratio, y: camera.y + y * camera.ratio, ratio: camera.ratio });
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.#move({ x: camera.x, y: camera.y, ratio: camera.ratio * factor });
  }

  showAll(): void {
    this.#move(wholePicture);
  }

  /** Where a point of the layout is on the screen, from the upper left corner of the drawing. */
  onScreen(point: Point): Point {
    return this.#sigma.graphToViewport(point);
  }

  /** Width and height in pixels, and how much larger than their size nodes are drawn at this zoom. */
  get frame(): { readonly width: number; readonly height: number; readonly scale: number } {
    return { ...this.#sigma.getDimensions(), scale: this.#sigma.scaleSize(1) };
  }

  close(): void {
    clearTimeout(this.#resting);
    this.#sigma.kill();
  }

  #settings(): Partial<Settings> {
    const still = prefersStillness() ? { zoomDuration: 0, inertiaDuration: 0, doubleClickZoomingDuration: 0 } : {};
    return {
      ...still,
      labelFont: LABEL_FONT,
      labelSize: LABEL_SIZE,
      labelRenderedSizeThreshold: 0,
      labelDensity: 2,
      zIndex: true,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      // Labels wait until all are known: which of them fit is then said at once.
      defaultDrawNodeLabel: (_, { key, label, x, y, size, forceLabel }) => {
        if (label !== null && label !== '') this.#wishes.push({ id: String(key), text: label, x, y, size, first: forceLabel });
      },
      defaultDrawNodeHover: (context, data) => drawNamed(context, data, this.#colourOf),
    };
  }

  #drawLabels(): void {
    const context = this.#sigma.getCanvases()['labels']?.getContext('2d');
    if (!context) return;
    context.font = `${LABEL_SIZE}px ${LABEL_FONT}`;
    const placed = placeLabels(this.#wishes, {
      width: this.#sigma.getDimensions().width,
      fontSize: LABEL_SIZE,
      widthOf: (text) => context.measureText(text).width,
    });
    this.#wishes = [];
    for (const label of placed) drawLabel(context, label, this.#colourOf);
  }

  #attributes(node: Picture['nodes'][number] | undefined) {
    return node && { x: node.x, y: node.y, size: node.size, label: node.label, color: this.#colourOf(node.colour) };
  }

  #graphOf({ nodes, lines }: Picture): Graph {
    const graph = new Graph({ type: 'undirected' });
    const color = this.#colourOf('--tie');
    for (const node of nodes) graph.addNode(node.id, this.#attributes(node));
    for (const { source, target, width } of lines) graph.mergeEdge(source, target, { size: width, color, source, target });
    return graph;
  }

  #refocus(): void {
    const before = this.#focus;
    this.#focus = focusOn(this.#graph, this.#hovered === undefined ? this.#chosen : [this.#hovered]);
    if (this.#focus === undefined && before === undefined) return;
    this.#sigma.setSettings(this.#focus === undefined ? noFading : fading(this.#focus, new Set(this.#chosen), this.#colourOf));
  }

  #listen(): void {
    const sigma = this.#sigma;
    const hover = (id: string | undefined) => {
      this.#hovered = id;
      this.#refocus();
    };
    sigma.on('enterNode', ({ node }) => hover(node));
    sigma.on('leaveNode', () => hover(undefined));
    sigma.on('clickNode', ({ node, event: { original } }) => this.#events.select(node, original.shiftKey || original.ctrlKey));
    sigma.on('clickStage', () => this.#events.select(undefined, false));
    sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      this.#events.expand(node);
    });
    sigma.getCamera().on('updated', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#tellCamera(), REST_MS);
    });
  }

  #tellCamera(): void {
    const camera = rounded(this.#sigma.getCamera().getState());
    const told = sameCamera(camera, wholePicture) ? undefined : camera;
    if (sameCamera(told, this.#told)) return;
    this.#told = told;
    this.#events.look(told);
  }

  #move(camera: CameraView): void {
    if (prefersStillness()) this.#sigma.getCamera().setState(camera);
    else void this.#sigma.getCamera().animate(camera, { duration: 250 });
  }
}

/** Whether only places, sizes and colours of nodes differ. */
function sameParts(picture: Picture, before: Picture | undefined): boolean {
  if (before === undefined || picture.nodes.length !== before.nodes.length) return false;
  return (
    picture.nodes.every(({ id }, index) => id === before.nodes[index]?.id) &&
    picture.lines.length === before.lines.length &&
    picture.lines.every(({ source, target, width }, index) => {
      const line = before.lines[index];
      return line?.source === source && line.target === target && line.width === width;
    })
  );
}

function sameCamera(a: CameraView | undefined, b: CameraView | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.ratio === b?.ratio;
}
