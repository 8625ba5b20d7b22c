import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { discStyle } from './disc-style.ts';
import type { MapPicture } from './map-picture.ts';

interface MapDrawingProps {
  readonly picture: MapPicture;
  /** What it shows, in words. */
  readonly summary: string;
}

/** A map on the screen. A click on a country or place opens its page; the table beside the map has the same ways as links. */
export function MapDrawing({ picture, summary }: MapDrawingProps): ReactElement {
  const navigate = useNavigate();
  const { width, height, areas, arcs, dots, labels } = picture;
  const way = (address: string | undefined) =>
    address === undefined ? {} : { className: 'map-way', onClick: () => void navigate(address) };
  return (
    <svg className="map-drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
      {areas.map(({ id, path, colour, title, address }) => (
        <path key={id} d={path} style={{ fill: `var(${colour})` }} {...way(address)}>
          {title !== undefined && <title>{title}</title>}
        </path>
      ))}
      {arcs.map(({ id, path, head, colour, title }) => (
        <g key={id} className="map-arc" style={{ stroke: `var(${colour})`, fill: `var(${colour})` }}>
          <title>{title}</title>
          <path d={path} fill="none" />
          <path d={head} />
        </g>
      ))}
      {dots.map(({ id, x, y, radius, colour, hollow, title, address }) => (
        <circle key={id} cx={x} cy={y} r={radius} style={discStyle(colour, hollow)} {...way(address)}>
          <title>{title}</title>
        </circle>
      ))}
      {labels.map(({ id, text, textX, baseline }) => (
        <text key={id} x={textX} y={baseline}>
          {text}
        </text>
      ))}
    </svg>
  );
}
