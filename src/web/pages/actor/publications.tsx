import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Links } from '../../components/links.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import type { ActorProfile } from './actor-profile.ts';

/** What it wrote or published. */
export function Publications({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.publications;
  if (totalCount === 0) return null;
  return (
    <Section id="publications" title={t('actor.publications')} total={totalCount} shown={edges.length}>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <Links to={[node]} />
            {node.year !== null && <>, {node.year}</>}
            <Notes of={node.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
