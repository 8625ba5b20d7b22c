import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ActorLink, type NamedActor } from '../../components/actor-link.tsx';
import { InlineList } from '../../components/inline-list.tsx';

interface FirstMembersProps {
  readonly of: readonly NamedActor[];
  /** Number of all members. */
  readonly total: number;
}

/** Some members by name, and how many more there are. */
export function FirstMembers({ of: actors, total }: FirstMembersProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <InlineList items={actors.map((actor) => ({ id: actor.id, content: <ActorLink actor={actor} /> }))} />
      {total > actors.length && <> {t('words.andOthers', { count: total - actors.length })}</>}
    </>
  );
}
