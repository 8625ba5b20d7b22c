import { useTranslation } from 'react-i18next';
import { ActorLink, type NamedActor } from '../../components/actor-link.tsx';
import type { Fact } from '../../components/facts.tsx';
import { Links } from '../../components/links.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { Edtf, Period } from '../../components/period.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import { useDeliberationTexts } from '../../components/use-deliberation-texts.ts';
import type { RecordNode } from './record-page.tsx';

/** What is known of a thing, by its kind. */
export function useRecordFacts(node: RecordNode): readonly Fact[] {
  const { t } = useTranslation();
  const { rank, debate, vote } = useDeliberationTexts();
  switch (node.__typename) {
    case 'Place':
      return [{ term: t('words.country'), value: node.country && <Links to={[node.country]} /> }];
    case 'Deliberation':
      return [
        { term: t('deliberation.council'), value: <ActorLink actor={node.localGovernment} country /> },
        { term: t('words.date'), value: node.date === null ? t('words.unknown') : <Edtf of={node.date} /> },
        { term: t('deliberation.rank'), value: rank(node) },
        { term: t('deliberation.debate'), value: debate(node) },
        { term: t('deliberation.vote'), value: vote(node) },
        { term: t('words.themes'), value: node.themes.length > 0 && <Links to={node.themes} /> },
        { term: t('frame.projects'), value: node.projects.length > 0 && <Links to={node.projects} /> },
        { term: t('sources.address'), value: node.url !== null && <a href={node.url}>{node.url}</a> },
      ];
    case 'Publication':
      return [
        { term: t('words.year'), value: node.year },
        {
          term: t('record.authors'),
          value: node.authors.length > 0 && (
            <ul>
              {node.authors.map((author) => (
                <li key={author.id}>
                  <NodeLink node={author} />
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('words.themes'), value: node.themes.length > 0 && <Links to={node.themes} /> },
        { term: 'DOI', value: node.doi !== null && <a href={`https://doi.org/${node.doi}`}>{node.doi}</a> },
        { term: t('sources.address'), value: node.url !== null && <a href={node.url}>{node.url}</a> },
      ];
    case 'Event':
      return [
        { term: t('words.date'), value: node.period === null ? t('words.unknown') : <Edtf of={node.period} /> },
        { term: t('record.place'), value: node.place && <Links to={[node.place]} /> },
        { term: t('record.participants'), value: <ActorList actors={node.participants.nodes} /> },
      ];
    case 'Person':
      return [
        {
          term: t('record.functions'),
          value: (
            <ul>
              {node.roles.map(({ role, actor, since, until, sources }, index) => (
                <li key={index}>
                  {role}
                  {actor !== null && (
                    <>
                      , <ActorLink actor={actor} />
                    </>
                  )}
                  {(since !== null || until !== null) && (
                    <>
                      , <Period since={since} until={until} />
                    </>
                  )}
                  <Notes of={sources} />
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('actor.publications'), value: node.publications.length > 0 && <Links to={node.publications} /> },
      ];
    default:
      return [];
  }
}

function ActorList({ actors }: { readonly actors: readonly NamedActor[] }) {
  return (
    <ul className="columns-list">
      {actors.map((actor) => (
        <li key={actor.id}>
          <ActorLink actor={actor} country />
        </li>
      ))}
    </ul>
  );
}
