import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../components/label.ts';
import type { ActorKind } from '../../../generated/operations.ts';
import { makePicture } from '../drawing/picture.ts';
import { extentOf, type Extent } from '../layouts/positions.ts';
import { useCoastlines } from '../layouts/use-coastlines.ts';
import { useLayout } from '../layouts/use-layout.ts';
import { actorId } from '../../../components/actor-name.ts';
import type { NetworkView } from '../view/network-view.ts';
import { withoutActors } from './network-model.ts';
import { countedAmong, groupActors } from './node-groups.ts';
import { nodeSizes } from './node-sizes.ts';
import type { Networks } from './use-network.ts';
import { useSizes } from './use-sizes.ts';

const anywhere: Extent = { x: [-1, 1], y: [-1, 1] };

/** What is drawn of the networks: who, where, how large, in which colour. */
export function usePicture(view: NetworkView, { shown, placed }: Networks) {
  const { t } = useTranslation();
  const model = useMemo(() => withoutActors(shown, new Set(view.hidden.map(actorId))), [shown, view.hidden]);
  const words = useMemo(
    () => ({
      kind: (kind: ActorKind) => label('ActorKind', kind),
      others: t('network.others'),
      community: (number: number) => t('network.community', { number }),
    }),
    [t],
  );
  // Of all that is placed, so that a colour means the same in every year.
  const placedGroups = useMemo(() => groupActors(placed.actors.values(), view.colour, words), [placed, view.colour, words]);
  const grouping = useMemo(() => countedAmong(placedGroups, model.actors.keys()), [placedGroups, model]);
  const groupOf = useCallback((id: string) => placedGroups.groupOf.get(id)?.colour ?? '', [placedGroups]);
  const layout = useLayout(placed, view.layout, view.seed, groupOf);
  const ground = useCoastlines(layout.map?.inPlane);
  const sizes = useSizes(view, shown);
  const picture = useMemo(() => {
    const { positions } = layout;
    const pins = new Map([...view.pins].map(([name, at]) => [actorId(name), at]));
    const radii = nodeSizes(model.actors.keys(), sizes.values);
    return makePicture({ model, positions, pins, extent: extentOf(positions) ?? anywhere, sizes: radii, grouping, ground });
  }, [model, layout, view.pins, sizes.values, grouping, ground]);
  return { model, grouping, layout, sizes, picture };
}
