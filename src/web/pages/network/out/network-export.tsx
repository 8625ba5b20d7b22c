import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { colourReader } from '../../../components/picture/colour-reader.ts';
import type { PictureTexts } from '../../../components/picture/framed-svg.ts';
import { labelWidth } from '../../../components/picture/label-width.ts';
import { SaveButtons, type Save } from '../../../components/picture/save-buttons.tsx';
import { saveFile } from '../../../components/picture/save-file.ts';
import { usePictureSaves } from '../../../components/picture/use-picture-saves.ts';
import type { NetworkDrawing } from '../drawing/network-drawing.ts';
import type { ShownNetwork } from './network-files.ts';
import { networkSvg } from './network-svg.ts';

interface NetworkExportProps {
  readonly drawing: NetworkDrawing | undefined;
  readonly shown: Omit<ShownNetwork, 'colourOf'>;
  readonly texts: () => PictureTexts;
}

/** Files of what is shown. */
export function NetworkExport({ drawing, shown, texts }: NetworkExportProps): ReactElement {
  const { t } = useTranslation();
  const pictures = usePictureSaves(() => {
    if (drawing === undefined) throw new Error('Nothing is drawn');
    return networkSvg({
      picture: shown.picture,
      texts: texts(),
      frame: { ...drawing.frame, onScreen: (point) => drawing.onScreen(point) },
      // Paper is white.
      colourOf: colourReader('light'),
      widthOf: labelWidth(),
    });
  });
  const tables = useTableSaves(shown);
  return <SaveButtons title={t('network.export')} saves={[...(drawing === undefined ? [] : pictures), ...tables]} />;
}

/** The script that writes tables loads when one is asked for. */
function useTableSaves(shown: NetworkExportProps['shown']): readonly Save[] {
  const { t } = useTranslation();
  const network = () => ({ ...shown, colourOf: colourReader('light') });
  const files = () => import('./network-files.ts');
  return [
    {
      name: t('network.formats.gexf'),
      run: async () => saveFile('maillage.gexf', (await files()).networkGexf(network()), 'application/gexf+xml'),
    },
    {
      name: t('network.formats.actors'),
      run: async () => saveFile('maillage-actors.csv', (await files()).actorsCsv(network()), 'text/csv'),
    },
    {
      name: t('network.formats.ties'),
      run: async () => saveFile('maillage-ties.csv', (await files()).tiesCsv(network()), 'text/csv'),
    },
  ];
}
