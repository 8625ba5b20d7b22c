import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { labelWidth } from '../picture/label-width.ts';
import type { MapContent } from './map-content.ts';
import type { MapPicture } from './map-picture.ts';
import type { Detail } from './world.ts';

/** Pixels. A narrow screen gets a drawing of its own, so that names stay as large as text. */
const frames = {
  wide: { world: { width: 960, height: 440 }, places: { width: 960, height: 440 } },
  narrow: { world: { width: 400, height: 190 }, places: { width: 400, height: 300 } },
};

/** A map drawn. What draws it, and the shapes of countries, load when the first map is seen. */
export function useMapPicture(content: MapContent, detail: Detail): UseQueryResult<MapPicture> {
  const [screen] = useState<keyof typeof frames>(() => (window.matchMedia('(min-width: 44rem)').matches ? 'wide' : 'narrow'));
  const [widthOf] = useState(labelWidth);
  return useQuery({
    queryKey: ['map', detail],
    queryFn: async () => ({ draw: await (await import('./draw-map.ts')).mapDrawer(detail) }),
    staleTime: Infinity,
    select: ({ draw }) => draw({ content, frame: frames[screen][content.spots.length === 0 ? 'world' : 'places'], widthOf }),
    structuralSharing: false,
  });
}
