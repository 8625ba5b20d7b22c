import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { formatValue } from '../../components/format-number.ts';
import { KindMark } from '../../components/kind-mark.tsx';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { NetworkActorDocument, type CollaborationFilter } from '../../generated/operations.ts';
import { ActorChoice } from './actor-choice.tsx';
import { otherEnd, type NetworkActor, type NetworkModel, type NetworkTie } from './model/network-model.ts';
import { actorName } from '../../components/actor-name.ts';
import type { NetworkActions } from './view/network-actions.ts';

interface SidePanelProps {
  readonly model: NetworkModel;
  /** The actors selected that are drawn. */
  readonly selected: readonly NetworkActor[];
  /** Number of actors selected that are not: the filters or the limit leave them out. */
  readonly absent: number;
  readonly measure: { readonly label: string; readonly values: ReadonlyMap<string, number> };
  readonly filter: CollaborationFilter;
  readonly expanded: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly actions: NetworkActions;
}

/** Who was selected: one actor in detail, several as a list. */
export function SidePanel(props: SidePanelProps): ReactElement {
  const { t } = useTranslation();
  const [first, second] = props.selected;
  return (
    <aside className="network-panel" aria-label={t('network.panel')}>
      {props.absent > 0 && <p>{t('network.absent', { count: props.absent })}</p>}
      {first === undefined && props.absent === 0 && <p className="quiet">{t('network.hint')}</p>}
      {first !== undefined && second === undefined && <OneActor {...props} actor={first} />}
      {first !== undefined && second !== undefined && <SeveralActors {...props} pair={[first, second]} />}
    </aside>
  );
}

function OneActor(props: SidePanelProps & { readonly actor: NetworkActor }): ReactElement {
  const { t } = useTranslation();
  const { actor, measure, expanded, pinned, actions } = props;
  const { id, name, kind, country } = actor;
  return (
    <>
      <p className="over-title">
        <KindMark kind={kind} named={false} /> {label('ActorKind', kind)}
        {country !== null && <>, {country.name}</>}
      </p>
      <h2>
        <Link to={`/${id}`}>{name}</Link>
      </h2>
      <p>{t('picture.criterion', { term: measure.label, values: formatValue(measure.values.get(id)) })}</p>
      <ul className="tools">
        <li>
          <button type="button" disabled={expanded.has(id)} onClick={() => actions.expand(id)}>
            {t('network.expand')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => actions.togglePin(id)}>
            {t(pinned.has(id) ? 'network.unpin' : 'network.pin')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => actions.hide([id])}>
            {t('network.hide')}
          </button>
        </li>
        <li>
          <Link to={`/network?ego=${actorName(id)}&sel=${actorName(id)}`}>{t('actor.network')}</Link>
        </li>
        <li>
          <Link to={`/paths?from=${actorName(id)}`}>{t('actor.paths')}</Link>
        </li>
      </ul>
      <WithWhom {...props} />
      <OnWhat id={id} filter={props.filter} />
    </>
  );
}

function WithWhom({ actor: { id }, model, actions }: SidePanelProps & { readonly actor: NetworkActor }): ReactElement {
  const { t } = useTranslation();
  const ties = model.tiesOf.get(id) ?? [];
  return (
    <>
      <h3>
        {t('network.tiedTo')} <span className="count">{ties.length}</span>
      </h3>
      <ul className="network-neighbours">
        {ties.map((tie) => (
          <li key={otherEnd(tie, id)}>
            <ActorChoice id={otherEnd(tie, id)} name={model.actors.get(otherEnd(tie, id))?.name} actions={actions} />{' '}
            <span className="quiet">{tieWords(tie, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

function tieWords({ ties, projectCount }: NetworkTie, t: Translate): string {
  return ties
    .map((tie) => (tie === 'PROJECT' ? t('words.sharedCount', { count: projectCount }) : label('Tie', tie).toLowerCase()))
    .join(', ');
}

/** The projects shared with those with whom there are most. */
function OnWhat({ id, filter }: { readonly id: string; readonly filter: CollaborationFilter }): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(NetworkActorDocument, { id, filter });
  return (
    <Answered answer={answer}>
      {({ actor }) =>
        actor !== null && (
          <>
            {actor.description !== null && <p>{actor.description}</p>}
            {actor.collaborators.totalCount > 0 && <h3>{t('words.sharedProjects')}</h3>}
            <ul className="network-neighbours">
              {actor.collaborators.edges.map(({ node, projects, projectCount }) => (
                <li key={node.id}>
                  {t('network.withActor', { name: node.name })} <Links to={projects} />
                  {projectCount > projects.length && (
                    <span className="quiet"> {t('words.andOthers', { count: projectCount - projects.length })}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answered>
  );
}

function SeveralActors({
  selected,
  pair: [first, second],
  actions,
}: SidePanelProps & { readonly pair: readonly [NetworkActor, NetworkActor] }): ReactElement {
  const { t } = useTranslation();
  const ids = selected.map(({ id }) => id);
  return (
    <>
      <h2>{t('network.selection', { count: ids.length })}</h2>
      <ul className="tools">
        {ids.length === 2 && (
          <>
            <li>
              <Link to={`/paths?from=${actorName(first.id)}&to=${actorName(second.id)}`}>{t('network.pathBetween')}</Link>
            </li>
            <li>
              <Link to={`/common?a=${actorName(first.id)}&b=${actorName(second.id)}`}>{t('paths.common')}</Link>
            </li>
          </>
        )}
        <li>
          <button type="button" onClick={() => actions.hide(ids)}>
            {t('network.hide')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => actions.select([])}>
            {t('network.unselect')}
          </button>
        </li>
      </ul>
      <ul className="network-neighbours">
        {selected.map(({ id, name }) => (
          <li key={id}>
            <ActorChoice id={id} name={name} actions={actions} />
          </li>
        ))}
      </ul>
    </>
  );
}
