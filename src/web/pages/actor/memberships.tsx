import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink } from '../../components/actor-link.tsx';
import { Period } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import type { ActorProfile } from './actor-profile.ts';

type Membership = ActorProfile['memberships']['edges'][number];

/** The networks that it belongs to. */
export function Memberships({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.memberships;
  if (totalCount === 0) return null;
  return (
    <Section id="networks" title={t('actor.memberships')} total={totalCount} shown={edges.length}>
      <MembershipList edges={edges} />
    </Section>
  );
}

/** Who belongs to it, when it is a network. */
export function Members({ actor }: { readonly actor: ActorProfile }): ReactElement | null {
  const { t } = useTranslation();
  const { edges, totalCount } = actor.members;
  if (totalCount === 0) return null;
  return (
    <Section id="members" title={t('actor.members')} total={totalCount} shown={edges.length}>
      <MembershipList edges={edges} />
    </Section>
  );
}

function MembershipList({ edges }: { readonly edges: readonly Membership[] }): ReactElement {
  return (
    <ul className="columns-list">
      {edges.map(({ node, role, since, until, sources }) => (
        <li key={node.id}>
          <ActorLink actor={node} country />
          {role !== null && <>, {role}</>}
          {(since !== null || until !== null) && (
            <>
              , <Period since={since} until={until} />
            </>
          )}
          <Notes of={sources} />
        </li>
      ))}
    </ul>
  );
}
