import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { basename } from '../../language.ts';
import { NetworkChoicesDocument, type NetworkChoicesQuery } from '../../generated/operations.ts';
import { useNetwork } from './model/use-network.ts';
import { NetworkOrWhyNot } from './network-or-why-not.tsx';
import { networkTitle } from './network-title.ts';
import { useNetworkView } from './view/use-network-view.ts';
import { writeView } from './view/view-address.ts';

/** The network inside a page of another site: the drawing with its title, the way to the whole page, and what the address chooses. */
export function EmbeddedNetworkPage(): ReactElement {
  const choices = useAnswer(NetworkChoicesDocument, {});
  return (
    <main id="main" className="embedded" onClickCapture={openOutside}>
      <Answered answer={choices}>{(data) => <Network choices={data} />}</Answered>
    </main>
  );
}

function Network({ choices }: { readonly choices: NetworkChoicesQuery }): ReactElement {
  const { t } = useTranslation();
  const control = useNetworkView();
  const network = useNetwork(control.view);
  const { title } = networkTitle(control.view, network.networks, t);
  const { view } = control;
  const address = `${basename === '/' ? '' : basename}/network?${writeView({ ...view, show: [] })}`;
  return (
    <>
      <title>{`${title} · Maillage`}</title>
      <h1>{title}</h1>
      <NetworkOrWhyNot control={control} choices={choices} network={network} title={title} parts={view.show} />
      <p>
        <a href={address}>{t('network.wholePage')}</a>
      </p>
    </>
  );
}

/** Other pages do not show inside one of another site: links open beside it. */
function openOutside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // A file that is saved is a link too, and so is a selection.
  if (link === null || link.download !== '' || link.pathname === location.pathname) return;
  event.preventDefault();
  event.stopPropagation();
  window.open(link.href, '_blank', 'noopener');
}
