import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Failed } from '../../components/failed.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { NetworkChoicesDocument, type NetworkChoicesQuery } from '../../generated/operations.ts';
import { useNetwork } from './model/use-network.ts';
import { NetworkFilters } from './network-filters.tsx';
import { NetworkWorkbench } from './network-workbench.tsx';
import { TimeSlider, yearRange } from './time-slider.tsx';
import { actorId } from './view/network-view.ts';
import { useNetworkView } from './view/use-network-view.ts';

/** Who is tied to whom: a drawing, and the same as a table. */
export function NetworkPage(): ReactElement {
  const choices = useAnswer(NetworkChoicesDocument, {});
  return <Answered answer={choices}>{(data) => <Network choices={data} />}</Answered>;
}

function Network({ choices }: { readonly choices: NetworkChoicesQuery }): ReactElement {
  const { t } = useTranslation();
  const control = useNetworkView();
  const { view } = control;
  const { networks, failed, busy } = useNetwork(view);
  const ego = view.ego === undefined ? undefined : networks?.placed.actors.get(actorId(view.ego));
  const title = view.ego === undefined ? t('network.title') : t('network.titleAround', { name: ego?.name ?? view.ego });
  return (
    <div className="network">
      <PageTitle text={title} />
      <p className="lead">{t('network.lead')}</p>
      <div className="network-layout">
        <details className="criteria" open={window.matchMedia('(min-width: 60rem)').matches}>
          <summary>{t('lists.filters')}</summary>
          <NetworkFilters control={control} choices={choices} egoName={ego?.name ?? ''} />
        </details>
        <div>
          <TimeSlider control={control} years={yearRange(choices.projects.facets[0])} busy={busy} />
          {failed?.error && <Failed error={failed.error} retry={() => void failed.refetch()} />}
          {networks === undefined && failed === undefined && <Waiting />}
          {networks !== undefined && failed === undefined && (
            <div aria-busy={busy || undefined}>
              <NetworkWorkbench control={control} choices={choices} networks={networks} title={title} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
