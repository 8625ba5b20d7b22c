import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { question } from '../../api/use-answer.ts';
import { PictureFootDocument } from '../../generated/operations.ts';
import { Answered } from '../answered.tsx';
import { colourReader } from '../picture/colour-reader.ts';
import type { LegendEntry } from '../picture/framed-svg.ts';
import { labelWidth } from '../picture/label-width.ts';
import { SaveButtons } from '../picture/save-buttons.tsx';
import { usePictureFoot } from '../picture/use-picture-foot.ts';
import { usePictureSaves } from '../picture/use-picture-saves.ts';
import type { MapContent } from './map-content.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapLegend } from './map-legend.tsx';
import type { MapPicture } from './map-picture.ts';
import { useMapPicture } from './use-map-picture.ts';
import type { Detail } from './world.ts';

interface MapFigureProps extends MapWords {
  readonly content: MapContent;
  readonly detail?: Detail;
  /** The same as a table. */
  readonly children: ReactNode;
}

interface MapWords {
  /** What files and those who do not see the map are told; on the page a heading says it. */
  readonly title: string;
  /** What the map shows, for those who do not see it. */
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
  /** Filters in words; none when there is none. */
  readonly filters?: readonly string[];
  /** What a reader should know: how it is counted, what is not on the map. */
  readonly notes: readonly string[];
}

/** A map with its legend, what it does not show, the same as a table, and files of it. */
export function MapFigure({ content, detail = '110m', children, ...words }: MapFigureProps): ReactElement {
  const { t } = useTranslation();
  const answer = useMapPicture(content, detail);
  return (
    <figure className="map">
      <Answered answer={answer}>
        {(picture) => {
          const notes = [
            ...words.notes,
            ...(picture.outside.length === 0 ? [] : [t('map.outside', { names: picture.outside.join(', ') })]),
          ];
          return (
            <>
              <MapDrawing picture={picture} summary={`${words.title}. ${words.summary}`} />
              <figcaption>
                <MapLegend entries={words.legend} />
                {[words.summary, ...notes, t('map.ground')].map((note) => (
                  <p key={note} className="quiet">
                    {note}
                  </p>
                ))}
              </figcaption>
              <MapExport picture={picture} words={{ ...words, notes }} />
            </>
          );
        }}
      </Answered>
      <MapTable>{children}</MapTable>
    </figure>
  );
}

function MapTable({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  return (
    <details className="map-table">
      <summary>{t('map.asTable')}</summary>
      {children}
    </details>
  );
}

function MapExport({ picture, words }: { readonly picture: MapPicture; readonly words: MapWords }): ReactElement {
  const { t } = useTranslation();
  const answers = useQueryClient();
  const foot = usePictureFoot();
  const { title, summary, legend, filters = [], notes } = words;
  const saves = usePictureSaves(async () => {
    const [{ mapSvg }, { dataset }] = await Promise.all([
      import('./map-svg.ts'),
      answers.fetchQuery(question(PictureFootDocument, {})),
    ]);
    return mapSvg({
      picture,
      // Paper is white.
      colourOf: colourReader('light'),
      widthOf: labelWidth(),
      texts: {
        title,
        filters: filters.length === 0 ? [t('picture.noFilters')] : filters,
        legend,
        foot: [summary, ...notes, t('map.ground'), ...foot(dataset)],
      },
    });
  });
  return <SaveButtons title={t('map.save')} saves={saves} />;
}
