import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../components/label.ts';
import { NodePicker } from '../../components/node-picker.tsx';
import { PromptCheckbox } from '../../components/prompt-checkbox.tsx';
import type { NetworkChoicesQuery } from '../../generated/operations.ts';
import { FacetList } from '../lists/facet-list.tsx';
import type { Criteria } from '../../components/use-criteria.ts';
import { actorName } from '../../components/actor-name.ts';
import { plainView, ties, type NetworkView } from './view/network-view.ts';
import type { ViewControl } from './view/use-network-view.ts';
import { readView, writeView } from './view/view-address.ts';

interface NetworkFiltersProps {
  readonly control: ViewControl;
  readonly choices: NetworkChoicesQuery;
  /** Name of the actor in the middle; empty without one. */
  readonly egoName: string;
}

/** Which ties are drawn. The same words stand in the addresses of lists, which lead here. */
export function NetworkFilters({ control, choices, egoName }: NetworkFiltersProps): ReactElement {
  const { t } = useTranslation();
  const { view, change } = control;
  const criteria = criteriaOf(control);
  const facets = (field: string) => choices.actors.facets.filter((facet) => facet.field === field);
  return (
    <>
      <Around view={view} change={change} name={egoName} />
      <FacetList title={t('network.kinds')} name="kind" facets={facets('kind')} criteria={criteria} />
      <fieldset className="facet">
        <legend>{t('network.ties')}</legend>
        {ties.map((tie) => (
          <label key={tie}>
            <PromptCheckbox checked={view.ties.includes(tie)} onToggle={() => criteria.toggle('tie', tie)} />
            <span>{label('Tie', tie)}</span>
          </label>
        ))}
      </fieldset>
      <FacetList title={t('words.transition')} name="transition" facets={facets('transition')} criteria={criteria} />
      <FacetList title={t('words.theme')} name="theme" facets={facets('theme')} criteria={criteria} />
      <FacetList title={t('network.countries')} name="country" facets={facets('country')} criteria={criteria} />
      {isFiltered(view) && (
        <button type="button" onClick={criteria.clear}>
          {t('lists.clear')}
        </button>
      )}
    </>
  );
}

interface AroundProps extends Pick<ViewControl, 'view' | 'change'> {
  readonly name: string;
}

function Around({ view, change, name }: AroundProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="network-around">
      <NodePicker
        key={`${view.ego} ${name}`}
        label={t('network.around')}
        name={name}
        onChoice={(id) => change({ ego: actorName(id), selected: [actorName(id)], camera: undefined })}
      />
      {view.ego !== undefined && (
        <p>
          <label>
            {t('network.depth')}{' '}
            <select value={view.depth} onChange={({ target }) => change({ depth: Number(target.value), camera: undefined })}>
              {[1, 2, 3, 4].map((depth) => (
                <option key={depth}>{depth}</option>
              ))}
            </select>
          </label>{' '}
          <button type="button" onClick={() => change({ ego: undefined, depth: plainView.depth, camera: undefined })}>
            {t('network.everybody')}
          </button>
        </p>
      )}
    </div>
  );
}

const filters = ['kinds', 'countries', 'transitions', 'themes', 'ties', 'from', 'to'] as const;

function isFiltered(view: NetworkView): boolean {
  return filters.some((name) => view[name] !== undefined && String(view[name]) !== String(plainView[name]));
}

/** Filters as the facets of lists take them. */
function criteriaOf({ view, change }: ViewControl): Criteria {
  const parameters = writeView(view);
  const edit = (step: (next: URLSearchParams) => void) => {
    const next = writeView(view);
    step(next);
    change(readView(next));
  };
  return {
    parameters,
    toggle: (name, value) => edit((next) => (next.has(name, value) ? next.delete(name, value) : next.append(name, value))),
    set: (name, value) => edit((next) => next.set(name, value)),
    clear: () => change(Object.fromEntries(filters.map((name) => [name, plainView[name]]))),
  };
}
