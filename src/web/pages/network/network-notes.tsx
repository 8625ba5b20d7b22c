import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Sampled } from '../../components/sampled.tsx';
import type { NetworkChoicesQuery } from '../../generated/operations.ts';
import type { Layout } from './layouts/use-layout.ts';
import type { Sizes } from './model/use-sizes.ts';
import type { NetworkView } from './view/network-view.ts';

interface NetworkNotesProps {
  readonly measure: NetworkChoicesQuery['measures'][number] | undefined;
  readonly sizes: Sizes;
  readonly layout: Layout;
  readonly view: NetworkView;
  /** Neighbours that were asked for are missing. */
  readonly incomplete: boolean;
}

/** What one has to know to read the drawing rightly: what the measure means, what is not exact, what is not there yet. */
export function NetworkNotes({ measure, sizes, layout, view, incomplete }: NetworkNotesProps): ReactElement {
  const { t } = useTranslation();
  const { failed, sampling, undated } = sizes;
  const inYears = view.from !== undefined || view.to !== undefined;
  return (
    <div className="network-notes">
      {measure !== undefined && (
        <p>
          {measure.sentence} <span className="quiet">{measure.caution}</span>
        </p>
      )}
      {view.colour === 'community' && <p>{t('network.aboutCommunities')}</p>}
      <p role="status">{layout.running ? t('network.placing') : ''}</p>
      {layout.failed === true && <p>{t('network.placingFailed')}</p>}
      {incomplete && <p>{t('network.incomplete')}</p>}
      {failed && <p>{t('network.sizesFailed')}</p>}
      <Sampled by={sampling} />
      {inYears && undated > 0 && <p>{t('network.undated', { count: undated })}</p>}
      {layout.map !== undefined && layout.map.byCountry > 0 && <p>{t('network.byCountry', { count: layout.map.byCountry })}</p>}
      {layout.map !== undefined && layout.map.nowhere > 0 && <p>{t('network.nowhere', { count: layout.map.nowhere })}</p>}
    </div>
  );
}
