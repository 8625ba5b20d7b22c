import type { ReactElement } from 'react';
import { Failed } from '../../components/failed.tsx';
import { Waiting } from '../../components/waiting.tsx';
import type { NetworkChoicesQuery } from '../../generated/operations.ts';
import type { useNetwork } from './model/use-network.ts';
import { NetworkWorkbench } from './network-workbench.tsx';
import { TimeSlider, yearRange } from './time-slider.tsx';
import type { Part } from './view/network-view.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface NetworkOrWhyNotProps {
  readonly control: ViewControl;
  readonly choices: NetworkChoicesQuery;
  readonly network: ReturnType<typeof useNetwork>;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** The network of the years chosen, or in words why there is none. */
export function NetworkOrWhyNot({ network, ...shown }: NetworkOrWhyNotProps): ReactElement {
  const { networks, failed, busy } = network;
  const { control, choices, parts } = shown;
  return (
    <>
      {parts.includes('years') && <TimeSlider control={control} years={yearRange(choices.projects.facets[0])} busy={busy} />}
      {failed?.error && <Failed error={failed.error} retry={() => void failed.refetch()} />}
      {networks === undefined && failed === undefined && <Waiting />}
      {networks !== undefined && failed === undefined && (
        <div aria-busy={busy || undefined}>
          <NetworkWorkbench {...shown} networks={networks} />
        </div>
      )}
    </>
  );
}
