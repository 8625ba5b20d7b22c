import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SourceNoteFragment } from '../generated/operations.ts';
import { language } from '../language.ts';
import { edtfText } from './edtf-text.ts';
import { numberSources, type NumberedSources } from './number-sources.ts';
import { Section } from './section.tsx';

const Numbers = createContext<NumberedSources>(new Map());

/** A page whose statements have notes that name their sources: the notes stand where they are, the sources at the foot, as in print. */
export function SourcedPage({ data, children }: { readonly data: unknown; readonly children: ReactNode }): ReactElement {
  const numbers = numberSources(data);
  return (
    <Numbers value={numbers}>
      {children}
      <SourceList sources={[...numbers.values()]} />
    </Numbers>
  );
}

/** The numbers of the sources that state something, each leading to its source. */
export function Notes({ of }: { readonly of: readonly { readonly id: string }[] }): ReactElement {
  const { t } = useTranslation();
  const numbers = useContext(Numbers);
  const notes = of.flatMap(({ id }) => numbers.get(id) ?? []);
  return (
    <sup className="notes">
      {notes.map(({ number, source }, index) => (
        <span key={source.id}>
          {index > 0 && ' '}
          <a href={`#source-${number}`} title={source.title} aria-label={t('sources.note', { number, title: source.title })}>
            {number}
          </a>
        </span>
      ))}
    </sup>
  );
}

function SourceList({
  sources,
}: {
  readonly sources: readonly { readonly number: number; readonly source: SourceNoteFragment }[];
}): ReactElement | null {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <Section id="sources" title={t('sources.title')} total={sources.length}>
      <ol className="source-list">
        {sources.map(({ number, source }) => (
          <li key={source.id} id={`source-${number}`} tabIndex={-1}>
            <SourceText source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A source as a list of references gives it. */
export function SourceText({ source }: { readonly source: SourceNoteFragment }): ReactElement {
  const { t } = useTranslation();
  const { id, title, url, publisher, license, retrieved, note } = source;
  return (
    <>
      <Link to={`/${id}`}>{title}</Link>
      {publisher !== null && <>, {publisher}</>}
      {retrieved !== null && <>, {t('sources.read', { date: edtfText(retrieved, language) })}</>}
      <span className="quiet">, {license ?? t('sources.noLicence')}</span>
      {note !== null && <span className="quiet"> · {note}</span>}
      {url !== null && (
        <>
          {' '}
          <a className="outside" href={url}>
            {hostOf(url)}
          </a>
        </>
      )}
    </>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
