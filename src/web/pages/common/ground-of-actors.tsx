import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink, type NamedActor } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { Bars } from '../../components/bars.tsx';
import { InlineList } from '../../components/inline-list.tsx';
import { Links } from '../../components/links.tsx';
import { ProjectTable } from '../../components/project-table.tsx';
import { Section } from '../../components/section.tsx';
import { SourcedPage } from '../../components/sourced-page.tsx';
import { GroundOfActorsDocument } from '../../generated/operations.ts';

interface GroundOfActorsProps {
  readonly a: string;
  readonly b: string;
  readonly names: readonly [a: string, b: string];
}

/** Projects, themes, networks and partners that two actors share. */
export function GroundOfActors({ a, b, names }: GroundOfActorsProps): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(GroundOfActorsDocument, { a, b });
  return (
    <Answered answer={answer}>
      {({ common }) => {
        if (common === null) return <p className="state">{t('common.unknown')}</p>;
        const { projects, themes, networks, partners } = common;
        const shared = { projects: projects.length, themes: themes.length, networks: networks.length, partners: partners.length };
        return (
          <SourcedPage data={projects}>
            <p role="status">{t('common.summary', { a: names[0], b: names[1], ...shared })}</p>
            {projects.length > 0 && (
              <Section id="projects" title={t('common.projects')} total={projects.length}>
                <ProjectTable projects={projects} />
              </Section>
            )}
            {themes.length > 0 && (
              <Section id="themes" title={t('common.themes')} total={themes.length}>
                <Bars
                  bars={themes.map(({ theme, projectCount }) => ({
                    id: theme.id,
                    name: <Links to={[theme]} />,
                    count: projectCount,
                  }))}
                />
                <p className="quiet">{t('common.themesNote')}</p>
              </Section>
            )}
            <Actors id="networks" title={t('common.networks')} actors={networks} />
            <Actors id="partners" title={t('common.partners')} actors={partners} />
          </SourcedPage>
        );
      }}
    </Answered>
  );
}

interface ActorsProps {
  readonly id: string;
  readonly title: string;
  readonly actors: readonly NamedActor[];
}

function Actors({ id, title, actors }: ActorsProps): ReactElement | null {
  if (actors.length === 0) return null;
  return (
    <Section id={id} title={title} total={actors.length}>
      <p>
        <InlineList items={actors.map((actor) => ({ id: actor.id, content: <ActorLink actor={actor} country /> }))} />
      </p>
    </Section>
  );
}
