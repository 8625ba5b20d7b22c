import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/section.tsx';
import type { NetworkChoicesQuery } from '../../generated/operations.ts';
import type { NetworkDrawing } from './drawing/network-drawing.ts';
import { FindActor } from './find-actor.tsx';
import { KeptAside } from './kept-aside.tsx';
import { matchingActors } from './model/matching-actors.ts';
import { summarise } from './model/summarise.ts';
import type { Networks } from './model/use-network.ts';
import { usePicture } from './model/use-picture.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkNotes } from './network-notes.tsx';
import { NetworkSummary } from './network-summary.tsx';
import { NetworkTable } from './network-table.tsx';
import { NetworkTools } from './network-tools.tsx';
import { NetworkExport } from './out/network-export.tsx';
import { usePictureTexts } from './out/use-picture-texts.ts';
import { SidePanel } from './side-panel.tsx';
import { collaborationFilter } from './view/network-question.ts';
import { actorId, actorName } from '../../components/actor-name.ts';
import type { Part } from './view/network-view.ts';
import { networkActions } from './view/network-actions.ts';
import type { ViewControl } from './view/use-network-view.ts';

interface WorkbenchProps {
  readonly control: ViewControl;
  readonly choices: NetworkChoicesQuery;
  readonly networks: Networks;
  readonly title: string;
  /** What stands around the drawing: all of it on the page, a choice where it is embedded. */
  readonly parts: readonly Part[];
}

/** The drawing with what belongs to it: tools, legend, panel, table and files. */
export function NetworkWorkbench({ control, choices, networks, title, parts }: WorkbenchProps): ReactElement {
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
  const actions = networkActions(control, (id) => picture.nodes.find((node) => node.id === id));
  const texts = usePictureTexts({ view, choices, title, groups: grouping.groups, measure: measured.label, summary });
  const nameOf = (id: string) => networks.placed.actors.get(id)?.name ?? actorName(id);
  const goTo = (id: string) => {
    setTyped('');
    actions.select([id]);
    drawing?.goTo(id);
  };
  const has = (part: Part) => parts.includes(part);
  const canvas = (
    <div>
      <NetworkCanvas picture={picture} chosen={chosen} camera={view.camera} events={actions.events} onDrawing={setDrawing} />
      <NetworkSummary summary={summary} />
      {has('legend') && <NetworkLegend groups={grouping.groups} size={measured.label} />}
      {has('notes') && (
        <NetworkNotes measure={measure} sizes={sizes} layout={layout} view={view} incomplete={networks.incomplete} />
      )}
    </div>
  );
  const side = (
    <div>
      {has('find') && <FindActor text={typed} found={found} onText={setTyped} onChoice={goTo} />}
      {has('panel') && (
        <SidePanel
          model={model}
          selected={selectedIds.flatMap((id) => model.actors.get(id) ?? [])}
          absent={selectedIds.filter((id) => !model.actors.has(id)).length}
          measure={measured}
          filter={collaborationFilter(view)}
          expanded={new Set(view.expanded.map(actorId))}
          pinned={new Set([...view.pins.keys()].map(actorId))}
          actions={actions}
        />
      )}
    </div>
  );
  return (
    <>
      {has('tools') && <NetworkTools control={control} measures={choices.measures} drawing={drawing} />}
      {has('tools') && <KeptAside control={control} nameOf={nameOf} />}
      {has('find') || has('panel') ? (
        <div className="network-board">
          {canvas}
          {side}
        </div>
      ) : (
        canvas
      )}
      {has('files') && <NetworkExport drawing={drawing} shown={{ model, picture, measure: measured }} texts={texts} />}
      {has('table') && (
        <Section id="table" title={t('network.asTable')}>
          <NetworkTable model={model} measure={measured} selected={new Set(selectedIds)} actions={actions} onChoice={goTo} />
        </Section>
      )}
    </>
  );
}
