import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { colourReader, useScheme } from '../../components/picture/colour-reader.ts';
import { NetworkDrawing, type DrawingEvents } from './drawing/network-drawing.ts';
import type { Picture } from './drawing/picture.ts';
import type { CameraView } from './view/network-view.ts';

interface NetworkCanvasProps {
  readonly picture: Picture;
  /** Ids of the actors to mark. */
  readonly chosen: readonly string[];
  readonly camera: CameraView | undefined;
  readonly events: DrawingEvents;
  /** Gives the drawing to the buttons around it. */
  readonly onDrawing: (drawing: NetworkDrawing | undefined) => void;
}

/** The drawing; in words when the browser cannot draw. The table beside it tells the same. */
export function NetworkCanvas({ picture, chosen, camera, events, onDrawing }: NetworkCanvasProps): ReactElement {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<NetworkDrawing>();
  const [impossible, setImpossible] = useState(false);
  const scheme = useScheme();
  const colourOf = useMemo(() => colourReader(scheme), [scheme]);
  const latest = useRef({ events, colourOf });
  useEffect(() => {
    latest.current = { events, colourOf };
  });
  useEffect(() => {
    if (place.current === null) return;
    const made = open(place.current, latest);
    setDrawing(made);
    setImpossible(made === undefined);
    onDrawing(made);
    return () => {
      made?.close();
      onDrawing(undefined);
    };
  }, [onDrawing]);
  useEffect(() => drawing?.draw(picture, colourOf), [drawing, picture, colourOf]);
  useEffect(() => drawing?.choose(chosen), [drawing, chosen]);
  useEffect(() => drawing?.lookAt(camera), [drawing, camera]);
  if (impossible) return <p className="state">{t('network.noDrawing')}</p>;
  return (
    <div
      ref={place}
      className="network-drawing"
      role="application"
      aria-label={t('network.drawing')}
      aria-describedby="network-summary"
      tabIndex={0}
      onKeyDown={(event) => drawing !== undefined && byKey(drawing, event)}
    />
  );
}

interface Latest {
  readonly current: { readonly events: DrawingEvents; readonly colourOf: (token: string) => string };
}

/** Undefined when the browser has no WebGL. */
function open(place: HTMLElement, latest: Latest): NetworkDrawing | undefined {
  try {
    return new NetworkDrawing(place, latest.current.colourOf, {
      select: (id, more) => latest.current.events.select(id, more),
      expand: (id) => latest.current.events.expand(id),
      pin: (id, at) => latest.current.events.pin(id, at),
      look: (camera) => latest.current.events.look(camera),
    });
  } catch {
    return undefined;
  }
}

const STEP = 0.15;

function byKey(drawing: NetworkDrawing, event: KeyboardEvent): void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => drawing.pan(-STEP, 0),
    ArrowRight: () => drawing.pan(STEP, 0),
    ArrowUp: () => drawing.pan(0, STEP),
    ArrowDown: () => drawing.pan(0, -STEP),
    '+': () => drawing.zoom(1 / 1.4),
    '-': () => drawing.zoom(1.4),
    '0': () => drawing.showAll(),
  };
  const move = moves[event.key];
  if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  move();
}
