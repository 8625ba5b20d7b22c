import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { Years } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { GroundInCountryDocument, type GroundInCountryQuery } from '../../generated/operations.ts';

type Collaborator = NonNullable<GroundInCountryQuery['actor']>['collaborators']['edges'][number];

interface GroundInCountryProps {
  readonly actor: string;
  readonly country: string;
  /** Of the actor and of the country. */
  readonly names: readonly [actor: string, country: string];
}

/** With whom an actor works in a country, and on what. */
export function GroundInCountry({ actor: id, country, names: [name, countryName] }: GroundInCountryProps): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(GroundInCountryDocument, { actor: id, country });
  const columns: readonly Column<Collaborator>[] = [
    { id: 'actor', title: t('words.actor'), cell: ({ node }) => <ActorLink actor={node} /> },
    { id: 'count', title: t('words.sharedProjects'), figure: true, cell: ({ projectCount }) => projectCount },
    { id: 'projects', title: t('frame.projects'), cell: ({ projects }) => <Links to={projects} /> },
    { id: 'themes', title: t('words.themes'), cell: ({ themes }) => <Links to={themes.map(({ theme }) => theme)} /> },
    { id: 'years', title: t('words.years'), cell: ({ firstYear, lastYear }) => <Years first={firstYear} last={lastYear} /> },
  ];
  return (
    <Answered answer={answer}>
      {({ actor }) => {
        if (actor === null) return <p className="state">{t('common.unknown')}</p>;
        const { edges, totalCount } = actor.collaborators;
        const title = t('common.collaborators', { actor: name, country: countryName });
        return (
          <Section id="collaborators" title={title} total={totalCount} shown={edges.length}>
            {totalCount === 0 && <p className="state">{t('common.none')}</p>}
            {totalCount > 0 && <DataTable caption={title} columns={columns} rows={edges} rowId={({ node }) => node.id} />}
          </Section>
        );
      }}
    </Answered>
  );
}
