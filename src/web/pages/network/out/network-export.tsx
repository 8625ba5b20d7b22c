import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { colourReader } from '../drawing/colour-reader.ts';
import { LABEL_FONT, LABEL_SIZE } from '../drawing/draw-label.ts';
import type { NetworkDrawing } from '../drawing/network-drawing.ts';
import type { ShownNetwork } from './network-files.ts';
import { pictureSvg, type PictureTexts } from './picture-svg.ts';
import { saveFile } from './save-file.ts';
import { svgToPng } from './svg-to-png.ts';

interface NetworkExportProps {
  readonly drawing: NetworkDrawing | undefined;
  readonly shown: Omit<ShownNetwork, 'colourOf'>;
  readonly texts: () => PictureTexts;
}

/** Files of what is shown. */
export function NetworkExport({ drawing, shown, texts }: NetworkExportProps): ReactElement {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const saves = { ...(drawing && pictureSaves(drawing, shown, texts)), ...tableSaves(shown) };
  const save = async (make: () => Promise<void>) => {
    setFailed(false);
    await make().catch(() => setFailed(true));
  };
  return (
    <div className="network-export">
      <p>{t('network.export')}</p>
      <ul className="tools">
        {Object.entries(saves).map(([format, make]) => (
          <li key={format}>
            <button type="button" onClick={() => void save(make)}>
              {t(`network.formats.${format as Format}`)}
            </button>
          </li>
        ))}
      </ul>
      {failed && <p role="alert">{t('network.exportFailed')}</p>}
    </div>
  );
}

type Format = 'png' | 'svg' | 'gexf' | 'actors' | 'ties';
type Saves = Readonly<Partial<Record<Format, () => Promise<void>>>>;

function pictureSaves(drawing: NetworkDrawing, { picture }: NetworkExportProps['shown'], texts: () => PictureTexts): Saves {
  const svg = () =>
    pictureSvg({
      picture,
      texts: texts(),
      frame: { ...drawing.frame, onScreen: (point) => drawing.onScreen(point) },
      // Paper is white.
      colourOf: colourReader('light'),
      widthOf: labelWidth(),
    });
  return {
    png: async () => saveFile('maillage.png', await svgToPng(svg()), 'image/png'),
    svg: async () => saveFile('maillage.svg', svg(), 'image/svg+xml'),
  };
}

/** The script that writes tables loads when one is asked for. */
function tableSaves(shown: NetworkExportProps['shown']): Saves {
  const network = { ...shown, colourOf: colourReader('light') };
  const files = () => import('./network-files.ts');
  return {
    gexf: async () => saveFile('maillage.gexf', (await files()).networkGexf(network), 'application/gexf+xml'),
    actors: async () => saveFile('maillage-actors.csv', (await files()).actorsCsv(network), 'text/csv'),
    ties: async () => saveFile('maillage-ties.csv', (await files()).tiesCsv(network), 'text/csv'),
  };
}

function labelWidth(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * LABEL_SIZE * 0.6;
  context.font = `${LABEL_SIZE}px ${LABEL_FONT}`;
  return (text) => context.measureText(text).width;
}
