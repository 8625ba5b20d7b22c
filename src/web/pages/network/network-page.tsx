import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { NetworkChoicesDocument, type NetworkChoicesQuery } from '../../generated/operations.ts';
import { useNetwork } from './model/use-network.ts';
import { NetworkFilters } from './network-filters.tsx';
import { NetworkOrWhyNot } from './network-or-why-not.tsx';
import { EmbedCode } from './out/embed-code.tsx';
import { networkTitle } from './network-title.ts';
import { parts } from './view/network-view.ts';
import { useNetworkView } from './view/use-network-view.ts';

/** Who is tied to whom: a drawing, and the same as a table. */
export function NetworkPage(): ReactElement {
  const choices = useAnswer(NetworkChoicesDocument, {});
  return <Answered answer={choices}>{(data) => <Network choices={data} />}</Answered>;
}

function Network({ choices }: { readonly choices: NetworkChoicesQuery }): ReactElement {
  const { t } = useTranslation();
  const control = useNetworkView();
  const network = useNetwork(control.view);
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  const { title, egoName } = networkTitle(control.view, network.networks, t);
  return (
    <div className="network">
      <PageTitle text={title} />
      <p className="lead">
        {t('network.lead')} <Link to="/communities">{t('communities.title')}</Link>
      </p>
      <div className="network-layout">
        <details className="criteria" open={wide}>
          <summary>{t('lists.filters')}</summary>
          <NetworkFilters control={control} choices={choices} egoName={egoName} />
        </details>
        <div>
          <NetworkOrWhyNot control={control} choices={choices} network={network} title={title} parts={parts} />
          <EmbedCode view={control.view} title={title} />
        </div>
      </div>
    </div>
  );
}
