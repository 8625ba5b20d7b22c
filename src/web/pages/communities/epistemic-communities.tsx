import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { formatNumber, formatValue } from '../../components/format-number.ts';
import { Links } from '../../components/links.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { useCriteria } from '../../components/use-criteria.ts';
import { EpistemicCommunitiesDocument, type EpistemicCommunitiesQuery } from '../../generated/operations.ts';
import { themeId } from '../lists/filters.ts';
import { EpistemicChoice, readFewest } from './epistemic-choice.tsx';
import { FirstMembers } from './first-members.tsx';

type EpistemicCommunity = EpistemicCommunitiesQuery['epistemicCommunities']['nodes'][number];

/** Groups of actors that share themes, with all the themes that they share, and what carries each. */
export function EpistemicCommunities(): ReactElement {
  const { t } = useTranslation();
  const criteria = useCriteria();
  const { parameters } = criteria;
  const variables = {
    sharing: parameters.getAll('theme').map(themeId),
    minActors: readFewest(parameters),
    after: parameters.get('after'),
  };
  const answer = useAnswer(EpistemicCommunitiesDocument, variables, { keep: true });
  return (
    <Section id="epistemic" title={t('communities.epistemic')}>
      <p>{t('communities.epistemicLead')}</p>
      <EpistemicChoice criteria={criteria} />
      <Answered answer={answer}>{({ epistemicCommunities }) => <Found found={epistemicCommunities} />}</Answered>
    </Section>
  );
}

function Found({ found }: { readonly found: EpistemicCommunitiesQuery['epistemicCommunities'] }): ReactElement {
  const { t } = useTranslation();
  const { basis, withoutTheme, totalCount, listedCount, nodes, pageInfo, statistics } = found;
  const columns: readonly Column<EpistemicCommunity>[] = [
    { id: 'themes', title: t('communities.sharedThemes'), cell: ({ themes }) => <Links to={themes} /> },
    { id: 'count', title: t('communities.size'), figure: true, cell: ({ actors }) => formatNumber(actors.totalCount) },
    { id: 'expected', title: t('communities.expected'), figure: true, cell: ({ expected }) => formatValue(expected) },
    { id: 'stability', title: t('communities.stability'), figure: true, cell: ({ stability }) => formatValue(stability) },
    { id: 'projects', title: t('communities.carriedBy'), cell: (one) => <CarriedBy community={one} /> },
    {
      id: 'actors',
      title: t('words.actors'),
      cell: ({ actors }) => <FirstMembers of={actors.nodes} total={actors.totalCount} />,
    },
  ];
  return (
    <>
      <p role="status">
        {t('communities.found', {
          count: totalCount,
          actors: formatNumber(basis.nodeCount),
          without: formatNumber(withoutTheme),
        })}
        {listedCount < totalCount && <> {t('communities.listed', { count: listedCount })}</>}
      </p>
      {totalCount > 0 && (
        <DataTable
          caption={t('communities.epistemic')}
          columns={columns}
          rows={nodes}
          rowId={({ themes }) => themes.map(({ id }) => id).join(' ')}
        />
      )}
      <Pager page={pageInfo} of={t('communities.epistemic')} />
      <Definitions of={statistics} />
    </>
  );
}

/** How many projects and publications there are of its actors on its themes; with a single one it is no more than a consortium. */
function CarriedBy({ community: { projects, publications } }: { readonly community: EpistemicCommunity }): ReactElement {
  const { t } = useTranslation();
  const [only] = projects.nodes;
  return (
    <>
      {t('words.projectCount', { count: projects.totalCount })}
      {publications.totalCount > 0 && <>, {t('communities.publications', { count: publications.totalCount })}</>}
      {projects.totalCount === 1 && only !== undefined && (
        <>
          {' '}
          {t('communities.consortium')} <Links to={[only]} />
        </>
      )}
    </>
  );
}
