import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section.tsx';
import type { NetworkChoicesQuery } from '../../generated/operations.ts';
import type { DrawingEvents, NetworkDrawing } from './drawing/network-drawing.ts';
import { makePicture } from './drawing/picture.ts';
import { FindActor } from './find-actor.tsx';
import { KeptAside } from './kept-aside.tsx';
import { extentOf, type Extent } from './layouts/positions.ts';
import { useLayout } from './layouts/use-layout.ts';
import { matchingActors } from './model/matching-actors.ts';
import { withoutActors } from './model/network-model.ts';
import { countedAmong, groupActors } from './model/node-groups.ts';
import { nodeSizes } from './model/node-sizes.ts';
import { summarise } from './model/summarise.ts';
import type { Networks } from './model/use-network.ts';
import { useSizes } from './model/use-sizes.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkNotes } from './network-notes.tsx';
import { NetworkSummary } from './network-summary.tsx';
import { NetworkTable } from './network-table.tsx';
import { NetworkTools } from './network-tools.tsx';
import { NetworkExport } from './out/network-export.tsx';
import { usePictureTexts } from './out/use-picture-texts.ts';
import { SidePanel, type PanelActions } from './side-panel.tsx';
import { collaborationFilter } from './view/network-question.ts';
import { actorId, actorName, type NetworkView } from './view/network-view.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface WorkbenchProps {
  readonly control: ViewControl;
  readonly choices: NetworkChoicesQuery;
  readonly networks: Networks;
  readonly title: string;
}

const anywhere: Extent = { x: [-1, 1], y: [-1, 1] };

/** The drawing with what belongs to it: tools, legend, panel, table and files. */
export function NetworkWorkbench({ control, choices, networks, title }: WorkbenchProps): ReactElement {
  const { t } = useTranslation();
  const { view } = control;
  const [drawing, setDrawing] = useState<NetworkDrawing>();
  const [typed, setTyped] = useState('');
  const { model, grouping, layout, sizes, picture } = usePicture(view, networks);
  const measure = choices.measures.find(({ name }) => name === view.size);
  const measured = { id: view.size.toLowerCase(), label: measure?.label ?? view.size, values: sizes.values };
  const summary = useMemo(() => summarise(model, grouping.groups), [model, grouping]);
  const found = useMemo(() => matchingActors(model.actors.values(), typed), [model, typed]);
  const selectedIds = useMemo(() => view.selected.map(actorId), [view.selected]);
  const chosen = useMemo(() => (found.length > 0 ? found.map(({ id }) => id) : selectedIds), [found, selectedIds]);
  const actions = useActions(control, (id) => picture.nodes.find((node) => node.id === id));
  const texts = usePictureTexts({ view, choices, title, groups: grouping.groups, measure: measured.label, summary });
  const nameOf = (id: string) => networks.placed.actors.get(id)?.name ?? actorName(id);
  const goTo = (id: string) => {
    setTyped('');
    actions.select([id]);
    drawing?.goTo(id);
  };
  return (
    <>
      <NetworkTools
        control={control}
        measures={choices.measures}
        communities={[...model.actors.values()].some(({ community }) => community !== null)}
        drawing={drawing}
      />
      <KeptAside control={control} nameOf={nameOf} />
      <div className="network-board">
        <div>
          <NetworkCanvas picture={picture} chosen={chosen} camera={view.camera} events={actions.events} onDrawing={setDrawing} />
          <NetworkLegend groups={grouping.groups} size={measured.label} />
          <NetworkNotes measure={measure} sizes={sizes} layout={layout} view={view} />
        </div>
        <div>
          <FindActor text={typed} found={found} onText={setTyped} onChoice={goTo} />
          <SidePanel
            model={model}
            selected={selectedIds.flatMap((id) => model.actors.get(id) ?? [])}
            measure={measured}
            filter={collaborationFilter(view)}
            expanded={new Set(view.expanded.map(actorId))}
            pinned={new Set([...view.pins.keys()].map(actorId))}
            actions={actions}
          />
        </div>
      </div>
      <NetworkExport drawing={drawing} shown={{ model, picture, measure: measured }} texts={texts} />
      <Section id="table" title={t('network.inWords')}>
        <NetworkSummary summary={summary} />
        <NetworkTable
          model={model}
          measure={measured}
          selected={new Set(selectedIds)}
          onToggle={(id) => actions.select(toggled(selectedIds, id))}
          onOnly={goTo}
        />
      </Section>
    </>
  );
}

/** What is drawn of the networks: who, where, how large, in which colour. */
function usePicture(view: NetworkView, { shown, placed }: Networks) {
  const { t } = useTranslation();
  const model = useMemo(() => withoutActors(shown, new Set(view.hidden.map(actorId))), [shown, view.hidden]);
  const words = useMemo(
    () => ({ others: t('network.others'), community: (number: number) => t('network.community', { number }) }),
    [t],
  );
  // Of all that is placed, so that a colour means the same in every year.
  const placedGroups = useMemo(() => groupActors(placed.actors.values(), view.colour, words), [placed, view.colour, words]);
  const grouping = useMemo(() => countedAmong(placedGroups, model.actors.keys()), [placedGroups, model]);
  const groupOf = useCallback((id: string) => placedGroups.groupOf.get(id)?.colour ?? '', [placedGroups]);
  const layout = useLayout(placed, view.layout, view.seed, groupOf);
  const sizes = useSizes(view, shown);
  const picture = useMemo(() => {
    const { positions } = layout;
    const pins = new Map([...view.pins].map(([name, at]) => [actorId(name), at]));
    const radii = nodeSizes(model.actors.keys(), sizes.values);
    return makePicture({ model, positions, pins, extent: extentOf(positions) ?? anywhere, sizes: radii, grouping });
  }, [model, layout, view.pins, sizes.values, grouping]);
  return { model, grouping, layout, sizes, picture };
}

function useActions({ view, change, adjust }: ViewControl, placeOf: (id: string) => { x: number; y: number } | undefined) {
  const select = (ids: readonly string[]) => change({ selected: ids.map(actorName) });
  const expand = (id: string) => {
    const name = actorName(id);
    if (!view.expanded.includes(name)) change({ expanded: [...view.expanded, name], selected: [name] });
  };
  const pin = (id: string, at: { readonly x: number; readonly y: number }) =>
    change({ pins: new Map([...view.pins, [actorName(id), { x: Math.round(at.x), y: Math.round(at.y) }]]) });
  const panel: PanelActions = {
    select,
    expand,
    hide: (ids) => change({ hidden: [...view.hidden, ...ids.map(actorName)], selected: [] }),
    togglePin: (id) => {
      const at = placeOf(id);
      if (view.pins.has(actorName(id))) change({ pins: new Map([...view.pins].filter(([name]) => name !== actorName(id))) });
      else if (at !== undefined) pin(id, at);
    },
  };
  const events: DrawingEvents = {
    select: (id, more) => {
      const chosen = view.selected.map(actorId);
      if (id === undefined) {
        if (chosen.length > 0) select([]);
      } else if (more) select(toggled(chosen, id));
      else if (chosen.length !== 1 || chosen[0] !== id) select([id]);
    },
    expand,
    pin,
    look: (camera) => adjust({ camera }),
  };
  return { ...panel, events };
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
