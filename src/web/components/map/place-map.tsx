import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../actor-link.tsx';
import { DataTable, type Column } from '../data-table.tsx';
import { formatNumber } from '../format-number.ts';
import { InlineList } from '../inline-list.tsx';
import { Links } from '../links.tsx';
import { actorPlaces, placeOf, type ActorPlace, type ActorPlaces, type PlacedActor } from './actor-places.ts';
import type { MapArc, MapArea } from './map-content.ts';
import { knownPlace } from './on-earth.ts';
import { MapFigure } from './map-figure.tsx';
import { usePlaceWords } from './use-place-words.ts';

interface PlaceMapProps {
  readonly title: string;
  readonly actors: readonly PlacedActor[];
  /** From where a line leads to each place. */
  readonly from?: PlacedActor;
  /** The country that they are all of: it is shown closely, and a point of it would tell nothing of where they are. */
  readonly within?: Country;
  readonly notes?: readonly string[];
}

/** Places of actors, each as large as the number of them. */
export function PlaceMap({ title, actors, from, within, notes = [] }: PlaceMapProps): ReactElement {
  const { t } = useTranslation();
  const found = actorPlaces(within === undefined ? actors : actors.map((actor) => ({ ...actor, country: null })));
  const { spots, ...words } = usePlaceWords(found);
  if (found.places.length === 0) return <p className="state">{t('map.noPlace')}</p>;
  const columns: readonly Column<Row>[] = [
    {
      id: 'place',
      title: t('map.place'),
      cell: ({ place }) => (place === undefined ? t('words.unknown') : <Links to={[place]} />),
    },
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
      content={{
        areas: within === undefined ? [] : [areaOf(within)],
        spots,
        arcs: from === undefined ? [] : arcsFrom(from, found.places),
      }}
      detail={within === undefined ? '110m' : '50m'}
      legend={words.legend}
      notes={[...notes, ...words.notes]}
    >
      <DataTable caption={title} columns={columns} rows={rowsOf(found)} rowId={({ place }) => place?.id ?? ''} />
    </MapFigure>
  );
}

interface Country {
  readonly code: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

interface Row {
  /** undefined: nobody knows. */
  readonly place: ActorPlace | undefined;
  readonly actors: readonly PlacedActor[];
}

function rowsOf({ places, nowhere }: ActorPlaces): Row[] {
  const known = places.map((place) => ({ place, actors: place.actors }));
  return nowhere.length === 0 ? known : [...known, { place: undefined, actors: nowhere }];
}

function areaOf(country: Country): MapArea {
  const { code, name } = country;
  return { code, title: name, colour: '--shade-1', address: `/country/${code.toLowerCase()}`, at: knownPlace(country) };
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
