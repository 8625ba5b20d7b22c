import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../actor-link.tsx';
import { DataTable, type Column } from '../data-table.tsx';
import { formatNumber } from '../format-number.ts';
import { InlineList } from '../inline-list.tsx';
import { Links } from '../links.tsx';
import type { LegendEntry } from '../picture/framed-svg.ts';
import type { ActorPlace, ActorPlaces, PlacedActor } from './actor-places.ts';
import type { MapContent } from './map-content.ts';
import { MapFigure } from './map-figure.tsx';
import { usePlaceWords } from './use-place-words.ts';
import type { Detail } from './world.ts';

interface PlaceMapProps {
  readonly title: string;
  readonly found: ActorPlaces;
  /** What is drawn beside the places. */
  readonly beside?: Partial<MapContent>;
  readonly legend?: readonly LegendEntry[];
  readonly notes?: readonly string[];
  readonly detail?: Detail;
}

interface Row {
  /** undefined: nobody knows. */
  readonly place: ActorPlace | undefined;
  readonly actors: readonly PlacedActor[];
}

/** Places of actors, each as large as the number of them. */
export function PlaceMap({ title, found, beside, legend = [], notes = [], detail = '110m' }: PlaceMapProps): ReactElement {
  const { t } = useTranslation();
  const words = usePlaceWords(found);
  if (found.places.length === 0) return <p className="state">{t('map.noPlace')}</p>;
  const columns: readonly Column<Row>[] = [
    { id: 'place', title: t('map.place'), cell: ({ place }) => (place ? <Links to={[place]} /> : t('words.unknown')) },
    { id: 'count', title: t('words.actors'), figure: true, cell: ({ actors }) => formatNumber(actors.length) },
    {
      id: 'actors',
      title: t('map.who'),
      cell: ({ actors }) => <InlineList items={actors.map((one) => ({ id: one.id, content: <ActorLink actor={one} /> }))} />,
    },
  ];
  return (
    <MapFigure
      title={title}
      summary={words.summary}
      content={{ areas: [], arcs: [], ...beside, spots: [...words.spots, ...(beside?.spots ?? [])] }}
      detail={detail}
      legend={[...legend, ...words.legend]}
      notes={[...notes, ...words.notes]}
    >
      <DataTable caption={title} columns={columns} rows={rowsOf(found)} rowId={({ place }) => place?.id ?? ''} />
    </MapFigure>
  );
}

function rowsOf({ places, nowhere }: ActorPlaces): Row[] {
  const known = places.map((place) => ({ place, actors: place.actors }));
  return nowhere.length === 0 ? known : [...known, { place: undefined, actors: nowhere }];
}
