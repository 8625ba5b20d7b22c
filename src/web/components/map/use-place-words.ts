import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format-number.ts';
import type { LegendEntry } from '../picture/framed-svg.ts';
import type { ActorPlaces } from './actor-places.ts';
import type { MapSpot } from './map-content.ts';

/** Places that the summary names, and actors that a place names when one points at it. */
const NAMED = 5;

/** Places of actors as a map shows and tells them. */
export function usePlaceWords({ places, nowhere }: ActorPlaces): {
  readonly spots: readonly MapSpot[];
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
} {
  const { t } = useTranslation();
  const countOf = (name: string, count: number) => t('map.countOf', { name, count: formatNumber(count) });
  const spots = places.map(({ id, name, at, actors, ofCountry }) => ({
    id,
    name,
    at,
    colour: '--spot',
    hollow: ofCountry,
    value: actors.length,
    address: `/${id}`,
    title: `${countOf(name, actors.length)} (${actors
      .slice(0, NAMED)
      .map((actor) => actor.name)
      .join(', ')}${actors.length > NAMED ? '…' : ''})`,
  }));
  const largest = places[0]?.actors.length ?? 0;
  return {
    spots,
    summary: t('map.placeSummary', {
      places: t('map.placeCount', { count: places.length }),
      most: places
        .slice(0, NAMED)
        .map(({ name, actors }) => countOf(name, actors.length))
        .join(', '),
    }),
    legend: [
      { name: t('map.circles', { largest: formatNumber(largest) }), colour: '--spot' },
      ...(places.some(({ ofCountry }) => ofCountry) ? [{ name: t('map.rings'), colour: '--spot', hollow: true }] : []),
    ],
    notes: nowhere.length > 0 ? [t('map.nowhere', { count: nowhere.length })] : [],
  };
}
