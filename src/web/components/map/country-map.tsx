import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { CountryPointsDocument } from '../../generated/operations.ts';
import { DataTable, type Column } from '../data-table.tsx';
import { formatNumber } from '../format-number.ts';
import { classOf, countClasses, type NumberClass } from './classes.ts';
import { MapFigure } from './map-figure.tsx';
import { knownPlace } from './on-earth.ts';

export interface CountedCountry {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface CountryMapProps {
  readonly title: string;
  /** What is counted. */
  readonly counted: 'actors' | 'projects';
  readonly countries: readonly CountedCountry[];
  /** Where a country leads to. */
  readonly address: (code: string) => string;
  readonly filters?: readonly string[];
}

const shades = ['--shade-1', '--shade-2', '--shade-3', '--shade-4', '--shade-5'] as const;
/** Countries that the summary names. */
const NAMED = 5;

/** Countries shaded by a count. */
export function CountryMap({ title, counted, countries, address, filters = [] }: CountryMapProps): ReactElement | null {
  const { t } = useTranslation();
  const points = useAnswer(CountryPointsDocument, {}).data?.countries ?? [];
  if (countries.length === 0) return null;
  const classes = countClasses(
    countries.map(({ count }) => count),
    shades.length,
  );
  const areas = countries.map(({ value: code, label: name, count }) => ({
    code,
    title: t('map.countOf', { name, count: formatNumber(count) }),
    colour: shadeOf(classOf(classes, count), classes.length),
    address: address(code),
    at: knownPlace(points.find((point) => point.code === code) ?? null),
  }));
  const most = countries.toSorted((a, b) => b.count - a.count).slice(0, NAMED);
  const unit = t(`frame.${counted}`);
  const columns: readonly Column<CountedCountry>[] = [
    { id: 'country', title: t('words.country'), cell: ({ value, label: name }) => <Link to={address(value)}>{name}</Link> },
    { id: 'count', title: unit, figure: true, cell: ({ count }) => formatNumber(count) },
  ];
  return (
    <MapFigure
      title={title}
      summary={t('map.countrySummary', {
        countries: t('map.countryCount', { count: countries.length }),
        most: most.map(({ label: name, count }) => t('map.countOf', { name, count: formatNumber(count) })).join(', '),
      })}
      content={{ areas, spots: [], arcs: [] }}
      legend={classes.map((one, index) => ({
        // The first says what is counted.
        name: index === 0 ? t('picture.criterion', { term: unit, values: rangeText(one) }) : rangeText(one),
        colour: shadeOf(index, classes.length),
      }))}
      filters={filters}
      notes={[t(`map.notes.${counted}`)]}
    >
      <DataTable caption={title} columns={columns} rows={countries} rowId={({ value }) => value} />
    </MapFigure>
  );
}

function rangeText({ from, to }: NumberClass): string {
  return from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;
}

/** As far from one another as there are shades: one class has the middle one. */
function shadeOf(index: number, classes: number): string {
  const place = classes === 1 ? 2 : Math.round((index * (shades.length - 1)) / (classes - 1));
  return shades[place] ?? shades[2];
}
