import type { useTranslation } from 'react-i18next';
import type { Networks } from './model/use-network.ts';
import { actorId } from '../../components/actor-name.ts';
import type { NetworkView } from './view/network-view.ts';

/** What the network is of. The name of the actor in the middle is empty without one; its word in the address until its name is there. */
export function networkTitle({ ego }: NetworkView, networks: Networks | undefined, t: ReturnType<typeof useTranslation>['t']) {
  if (ego === undefined) return { title: t('network.title'), egoName: '' };
  const name = networks?.placed.actors.get(actorId(ego))?.name ?? ego;
  return { title: t('network.titleAround', { name }), egoName: name };
}
