import { useTranslation } from 'react-i18next';
import type { Save } from './save-buttons.tsx';
import { saveFile } from './save-file.ts';
import { svgToPng } from './svg-to-png.ts';

/** A picture as a file of pixels and as a drawing. `svg` makes it when it is asked for. */
export function usePictureSaves(svg: () => string | Promise<string>): readonly Save[] {
  const { t } = useTranslation();
  return [
    { name: t('picture.png'), run: async () => saveFile('maillage.png', await svgToPng(await svg()), 'image/png') },
    { name: t('picture.svg'), run: async () => saveFile('maillage.svg', await svg(), 'image/svg+xml') },
  ];
}
