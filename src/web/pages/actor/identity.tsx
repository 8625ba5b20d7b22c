import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ActorLink, type NamedActor } from '../../components/actor-link.tsx';
import { Facts } from '../../components/facts.tsx';
import { formatNumber } from '../../components/format-number.ts';
import { InlineList } from '../../components/inline-list.tsx';
import { label } from '../../components/label.ts';
import { Links } from '../../components/links.tsx';
import { Years } from '../../components/period.tsx';
import { Notes } from '../../components/sourced-page.tsx';
import { isLocalGovernment, type ActorProfile } from './actor-profile.ts';

/** Who it is. */
export function Identity({ actor }: { readonly actor: ActorProfile }): ReactElement {
  const { t } = useTranslation();
  const local = isLocalGovernment(actor) ? actor : undefined;
  const dated = actor.activeFrom !== null || actor.activeTo !== null;
  return (
    <>
      <p className="lead">
        {actor.description ?? t('actor.noDescription', { name: actor.name })}
        <Notes of={actor.sources} />
      </p>
      <Facts
        facts={[
          { term: t('actor.level'), value: local && label('LocalGovernmentLevel', local.level) },
          { term: t('words.country'), value: actor.country && <Links to={[actor.country]} /> },
          { term: t('actor.place'), value: actor.place && <Links to={[actor.place]} /> },
          { term: t('actor.population'), value: local && local.population !== null && formatNumber(local.population) },
          { term: t('actor.aliases'), value: actor.aliases.join(', ') },
          { term: t('actor.active'), value: dated && <Years first={actor.activeFrom} last={actor.activeTo} /> },
          { term: t('actor.website'), value: actor.website !== null && <a href={actor.website}>{actor.website}</a> },
          { term: t('actor.identifiers'), value: identifiers(actor) },
          { term: t('actor.partOf'), value: actors(actor.partOf) },
          { term: t('actor.parts'), value: actors(actor.parts) },
          { term: t('actor.predecessors'), value: actors(actor.predecessors) },
          { term: t('actor.successors'), value: actors(actor.successors) },
          { term: t('words.themes'), value: themes(actor) },
        ]}
      />
    </>
  );
}

function identifiers({ identifiers: all }: ActorProfile): ReactNode {
  if (all.length === 0) return null;
  const items = all.map(({ scheme, value, url }) => {
    const text = `${scheme} ${value}`;
    return { id: text, content: url === null ? text : <a href={url}>{text}</a> };
  });
  return <InlineList items={items} />;
}

function actors(all: readonly NamedActor[]): ReactNode {
  if (all.length === 0) return null;
  return <InlineList items={all.map((one) => ({ id: one.id, content: <ActorLink actor={one} /> }))} />;
}

function themes({ themes: shares }: ActorProfile): ReactNode {
  if (shares.length === 0) return null;
  const items = shares.map(({ theme, projectCount }) => ({
    id: theme.id,
    content: (
      <>
        <Link to={`/${theme.id}`}>{theme.label}</Link> <span className="count">{projectCount}</span>
      </>
    ),
  }));
  return <InlineList items={items} />;
}
