import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../actor-link.tsx';
import { DataTable, type Column } from '../data-table.tsx';
import { formatNumber } from '../format-number.ts';
import { InlineList } from '../inline-list.tsx';
import { Links } from '../links.tsx';
import { actorPlaces, placeOf, type ActorPlace, type PlacedActor } from './actor-places.ts';
import type { MapArc } from './map-content.ts';
import { MapFigure } from './map-figure.tsx';
import { usePlaceWords } from './use-place-words.ts';
import type { Detail } from './world.ts';

interface PlaceMapProps {
  readonly title: string;
  readonly actors: readonly PlacedActor[];
  /** From where a line leads to each place. */
  readonly from?: PlacedActor;
  readonly detail?: Detail;
  readonly notes?: readonly string[];
}

/** Places of actors, each as large as the number of them. */
export function PlaceMap({ title, actors, from, detail = '110m', notes = [] }: PlaceMapProps): ReactElement | null {
  const { t } = useTranslation();
  const found = actorPlaces(actors);
  const { spots, ...words } = usePlaceWords(found);
  if (found.places.length === 0) return null;
  const columns: readonly Column<ActorPlace>[] = [
    { id: 'place', title: t('map.place'), cell: (place) => <Links to={[place]} /> },
    { id: 'count', title: t('words.actors'), figure: true, cell: ({ actors: here }) => formatNumber(here.length) },
    {
      id: 'actors',
      title: t('map.who'),
      cell: ({ actors: here }) => (
        <InlineList items={here.map((actor) => ({ id: actor.id, content: <ActorLink actor={actor} /> }))} />
      ),
    },
  ];
  return (
    <MapFigure
      title={title}
      summary={words.summary}
      content={{ areas: [], spots, arcs: from === undefined ? [] : arcsFrom(from, found.places) }}
      detail={detail}
      legend={words.legend}
      notes={[...notes, ...words.notes]}
    >
      <DataTable caption={title} columns={columns} rows={found.places} rowId={({ id }) => id} />
    </MapFigure>
  );
}

function arcsFrom(actor: PlacedActor, places: readonly ActorPlace[]): MapArc[] {
  const start = placeOf(actor);
  if (start === undefined) return [];
  return places
    .filter(({ id }) => id !== start.id)
    .map(({ id, name, at }) => ({
      id,
      title: `${start.name} – ${name}`,
      from: start.at,
      to: at,
      colour: '--arc',
      directed: false,
    }));
}
