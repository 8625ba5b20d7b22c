import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { formatNumber, formatShare, formatValue } from '../../components/format-number.ts';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { CommunitiesDocument, type CommunitiesQuery } from '../../generated/operations.ts';
import { FirstMembers } from './first-members.tsx';

type Community = CommunitiesQuery['communities']['nodes'][number];

/** Below this nothing is to be built on the outline of a community (Hennig 2007, as the API says). */
const STABLE = 0.6;

/** Groups that are tied to one another by projects, with what sets each apart. */
export function NetworkCommunities(): ReactElement {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const answer = useAnswer(CommunitiesDocument, { after: parameters.get('groups') }, { keep: true });
  const columns: readonly Column<Community>[] = [
    { id: 'label', title: t('communities.label'), cell: ({ number, label }) => `${number}. ${label}` },
    { id: 'size', title: t('words.actors'), figure: true, cell: ({ size }) => formatNumber(size) },
    {
      id: 'stability',
      title: t('communities.stability'),
      figure: true,
      cell: ({ stability }) =>
        stability < STABLE ? t('communities.unstable', { value: formatValue(stability) }) : formatValue(stability),
    },
    {
      id: 'ties',
      title: t('communities.ties'),
      figure: true,
      cell: ({ tiesInside, tiesOutside }) => `${formatNumber(tiesInside)} / ${formatNumber(tiesOutside)}`,
    },
    { id: 'apart', title: t('communities.apart'), cell: (one) => <SetApart community={one} /> },
    {
      id: 'members',
      title: t('communities.members'),
      cell: ({ members, size }) => <FirstMembers of={members.nodes} total={size} />,
    },
  ];
  return (
    <Answered answer={answer}>
      {({ communities: { basis, totalCount, modularity, stability, runs, countRange, nodes, pageInfo, statistics } }) => (
        <Section id="tied" title={t('communities.tied')} total={totalCount}>
          <p>
            {t('communities.basis', {
              actors: formatNumber(basis.nodeCount),
              ties: formatNumber(basis.linkCount),
              modularity: formatValue(modularity),
              runs,
              least: countRange.least,
              greatest: countRange.greatest,
              stability: formatValue(stability),
            })}{' '}
            <Link to="/network?tie=PROJECT&colour=community">{t('communities.inNetwork')}</Link>
          </p>
          <DataTable caption={t('communities.tied')} columns={columns} rows={nodes} rowId={({ number }) => String(number)} />
          <Pager page={pageInfo} name="groups" of={t('communities.tied')} />
          <Definitions of={statistics} />
        </Section>
      )}
    </Answered>
  );
}

/** The themes and countries that are more frequent in it than elsewhere, with the numbers to doubt them by. */
function SetApart({ community: { themes, countries } }: { readonly community: Community }): ReactElement | null {
  const { t } = useTranslation();
  const traits = [
    ...themes.map(({ theme, ...figures }) => ({ id: theme.id, name: theme.label, ...figures })),
    ...countries.map(({ country, ...figures }) => ({ id: country.id, name: country.name, ...figures })),
  ];
  if (traits.length === 0) return <>{t('communities.nothing')}</>;
  return (
    <ul className="plain-list">
      {traits.map(({ id, name, members, shareInside, shareOutside }) => (
        <li key={id}>
          <Link to={`/${id}`}>{name}</Link>{' '}
          <span className="quiet">
            {t('communities.shares', { count: members, inside: formatShare(shareInside), outside: formatShare(shareOutside) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
