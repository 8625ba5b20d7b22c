import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { actorPlaces, placeOf, type PlacedActor } from '../../components/map/actor-places.ts';
import { classOf, yearClasses, type NumberClass } from '../../components/map/classes.ts';
import type { MapArc } from '../../components/map/map-content.ts';
import { MapFigure } from '../../components/map/map-figure.tsx';
import { usePlaceWords } from '../../components/map/use-place-words.ts';
import { Section } from '../../components/section.tsx';
import { lessons, type Lesson } from './lessons.ts';
import type { PracticeDetails } from './practice-page.tsx';

type Taught = Lesson & { readonly from: PlacedActor };

const periods = ['--period-1', '--period-2', '--period-3', '--period-4'] as const;

/** From whom to whom it went, in the order of the years. */
export function SpreadMap({ practice }: { readonly practice: PracticeDetails }): ReactElement | null {
  const { t } = useTranslation();
  const adoptions = practice.adoptions.edges;
  const all = lessons(adoptions);
  const taught = all.filter((lesson): lesson is Taught => lesson.from !== null);
  const found = actorPlaces(adoptions.flatMap(({ actor, learnedFrom }) => [actor, ...learnedFrom]));
  const { spots, ...words } = usePlaceWords(found);
  if (found.places.length === 0) return null;
  const classes = yearClasses(
    taught.flatMap(({ year }) => year ?? []),
    periods.length,
  );
  const year = ({ year: known }: Lesson) => known ?? t('practice.undated');
  const untaught = all.length - taught.length;
  const columns: readonly Column<Lesson>[] = [
    { id: 'to', title: t('words.actor'), cell: ({ to }) => <ActorLink actor={to} country /> },
    {
      id: 'from',
      title: t('practice.from'),
      cell: ({ from }) => (from ? <ActorLink actor={from} country /> : t('words.unknown')),
    },
    { id: 'year', title: t('words.year'), cell: year },
  ];
  const undated = taught.some((lesson) => lesson.year === null);
  return (
    <Section id="map" title={t('practice.map')}>
      <MapFigure
        title={t('practice.mapOf', { name: practice.name })}
        summary={words.summary}
        content={{
          areas: [],
          spots,
          arcs: arcsOf(taught, classes, (lesson) =>
            t('practice.way', { from: lesson.from.name, to: lesson.to.name, year: year(lesson) }),
          ),
        }}
        legend={[
          ...words.legend,
          ...classes.map(({ from, to }, index) => ({
            name: from === to ? String(from) : `${from}–${to}`,
            colour: periods[index] ?? '--period-none',
          })),
          ...(undated ? [{ name: t('practice.undated'), colour: '--period-none' }] : []),
        ]}
        notes={[
          ...(taught.length > 0 ? [t('practice.mapNote')] : []),
          ...(untaught > 0 ? [t('practice.noArc', { count: untaught })] : []),
          ...words.notes,
        ]}
      >
        <DataTable
          caption={t('practice.mapOf', { name: practice.name })}
          columns={columns}
          rows={all}
          rowId={({ from, to }, index) => `${from?.id} ${to.id} ${index}`}
        />
      </MapFigure>
    </Section>
  );
}

/** An arrow for each, but between two of one place. */
function arcsOf(taught: readonly Taught[], classes: readonly NumberClass[], titleOf: (lesson: Taught) => string): MapArc[] {
  return taught.flatMap((lesson) => {
    const [start, end] = [placeOf(lesson.from), placeOf(lesson.to)];
    if (start === undefined || end === undefined || start.id === end.id) return [];
    const period = lesson.year === null ? undefined : periods[classOf(classes, lesson.year)];
    return [
      {
        id: `${lesson.from.id} ${lesson.to.id}`,
        title: titleOf(lesson),
        from: start.at,
        to: end.at,
        colour: period ?? '--period-none',
        directed: true,
      },
    ];
  });
}
