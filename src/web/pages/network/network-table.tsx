import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatNumber, formatValue } from '../../components/format-number.ts';
import { InlineList } from '../../components/inline-list.tsx';
import { label } from '../../components/label.ts';
import { PromptCheckbox } from '../../components/prompt-checkbox.tsx';
import { ActorChoice } from './actor-choice.tsx';
import { otherEnd, type NetworkActor, type NetworkModel } from './model/network-model.ts';
import type { NetworkActions } from './view/network-actions.ts';

interface NetworkTableProps {
  readonly model: NetworkModel;
  readonly measure: { readonly label: string; readonly values: ReadonlyMap<string, number> };
  /** Ids of the actors that are selected, here and in the drawing alike. */
  readonly selected: ReadonlySet<string>;
  readonly actions: NetworkActions;
  /** When one follows a neighbour. */
  readonly onChoice: (id: string) => void;
}

const PER_PAGE = 50;
const NEIGHBOURS_NAMED = 3;

/** The network as a table: the same actors and the same selection as in the drawing, with ways to the neighbours. */
export function NetworkTable({ model, measure, selected, actions, onChoice }: NetworkTableProps): ReactElement {
  const { t } = useTranslation();
  const [pages, setPages] = useState(1);
  const [onlySelected, setOnlySelected] = useState(false);
  const values = measure.values;
  const all = [...model.actors.values()]
    .filter(({ id }) => !onlySelected || selected.size === 0 || selected.has(id))
    .sort((a, b) => (values.get(b.id) ?? -Infinity) - (values.get(a.id) ?? -Infinity) || a.name.localeCompare(b.name));
  const rows = all.slice(0, pages * PER_PAGE);
  const columns: Column<NetworkActor>[] = [
    { id: 'name', title: t('words.actor'), cell: (actor) => <ActorLink actor={actor} country /> },
    {
      id: 'selected',
      title: t('network.select'),
      cell: ({ id, name }) => (
        <PromptCheckbox
          aria-label={t('network.selectActor', { name })}
          checked={selected.has(id)}
          onToggle={() => actions.toggle(id)}
        />
      ),
    },
    { id: 'kind', title: t('words.kind'), cell: ({ kind }) => label('ActorKind', kind), wideOnly: true },
    { id: 'value', title: measure.label, figure: true, cell: ({ id }) => formatValue(values.get(id)) },
    { id: 'ties', title: t('network.tiesHere'), figure: true, cell: ({ id }) => formatNumber(model.tiesOf.get(id)?.length ?? 0) },
    {
      id: 'neighbours',
      title: t('network.tiedTo'),
      cell: ({ id }) => <Neighbours id={id} model={model} actions={actions} onChoice={onChoice} />,
    },
  ];
  return (
    <>
      <div className="list-head">
        <p>{t('network.actorCount', { count: all.length })}</p>
        {selected.size > 0 && (
          <label>
            <input type="checkbox" checked={onlySelected} onChange={() => setOnlySelected(!onlySelected)} />{' '}
            {t('network.onlySelected')}
          </label>
        )}
      </div>
      <DataTable caption={t('network.table')} columns={columns} rows={rows} rowId={({ id }) => id} />
      {rows.length < all.length && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          {t('network.moreRows', { shown: formatNumber(rows.length), total: formatNumber(all.length) })}
        </button>
      )}
    </>
  );
}

interface NeighboursProps {
  readonly id: string;
  readonly model: NetworkModel;
  readonly actions: NetworkActions;
  readonly onChoice: (id: string) => void;
}

/** The nearest neighbours, each of which selects itself; the panel of an actor names all of its own. */
function Neighbours({ id, model, actions, onChoice }: NeighboursProps): ReactElement {
  const { t } = useTranslation();
  const ids = (model.tiesOf.get(id) ?? []).map((tie) => otherEnd(tie, id));
  const choice = (other: string, name: string | undefined) => (
    <ActorChoice id={other} name={name} actions={actions} onChoice={onChoice} />
  );
  return (
    <>
      <InlineList
        items={ids
          .slice(0, NEIGHBOURS_NAMED)
          .map((other) => ({ id: other, content: choice(other, model.actors.get(other)?.name) }))}
      />
      {ids.length > NEIGHBOURS_NAMED && <> {choice(id, t('words.andOthers', { count: ids.length - NEIGHBOURS_NAMED }))}</>}
    </>
  );
}
