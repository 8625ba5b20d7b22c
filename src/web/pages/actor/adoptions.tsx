import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActorLink } from '../../components/actor-link.tsx';
import { InlineList } from '../../components/inline-list.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import type { ActorProfile } from './actor-profile.ts';

/** The practices it took up, and from whom it learned them. */
export function Adoptions({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.adoptions;
  if (totalCount === 0) return null;
  return (
    <Section id="practices" title={t('actor.adoptions')} total={totalCount} shown={edges.length}>
      <ul>
        {edges.map(({ practice, year, learnedFrom, sources }) => (
          <li key={practice.id}>
            <Link to={`/${practice.id}`}>{practice.name}</Link>, {year ?? t('words.noYear')}
            {learnedFrom.length > 0 && (
              <>
                , {t('words.learnedFrom')}{' '}
                <InlineList items={learnedFrom.map((one) => ({ id: one.id, content: <ActorLink actor={one} country /> }))} />
              </>
            )}
            <Notes of={sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
