import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { InlineList } from '../../components/inline-list.tsx';
import { Section } from '../../components/section.tsx';
import { ReadyQuestionsDocument, type ReadyQuestionsQuery } from '../../generated/operations.ts';

/** Three questions of the kind that the graph is made for, with what it answers now. */
export function ReadyQuestions(): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(ReadyQuestionsDocument, {});
  return (
    <Section id="questions" title={t('home.questions')}>
      <Answered answer={answer}>
        {(data) => (
          <div className="cards">
            <Collaborators data={data} />
            <WithResearch data={data} />
            <FromWhom data={data} />
          </div>
        )}
      </Answered>
    </Section>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly more: string;
  readonly address: string;
  readonly children: ReactNode;
}

function Question({ title, more, address, children }: QuestionProps): ReactElement {
  return (
    <article className="card">
      <h3>{title}</h3>
      {children}
      <p>
        <Link to={address}>{more}</Link>
      </p>
    </article>
  );
}

function Collaborators({ data: { ouagadougou } }: { readonly data: ReadyQuestionsQuery }): ReactElement | null {
  const { t } = useTranslation();
  if (ouagadougou === null) return null;
  const { edges, totalCount } = ouagadougou.collaborators;
  return (
    <Question title={t('home.whoWith')} more={t('home.moreCollaborators', { count: totalCount })} address={`/${ouagadougou.id}`}>
      <ul>
        {edges.map(({ node, projectCount, firstYear }) => (
          <li key={node.id}>
            <ActorLink actor={node} />, {t('words.sharedCount', { count: projectCount })}
            {firstYear !== null && <>, {t('words.sinceYear', { year: firstYear })}</>}
          </li>
        ))}
      </ul>
    </Question>
  );
}

function WithResearch({ data: { research } }: { readonly data: ReadyQuestionsQuery }): ReactElement {
  const { t } = useTranslation();
  return (
    <Question
      title={t('home.withResearch')}
      more={t('home.moreResearch', { count: research.totalCount })}
      address="/projects?transition=DIGITAL&kind=LOCAL_GOVERNMENT&kind=RESEARCH"
    >
      <ul>
        {research.nodes.map(({ a, b, projectCount }) => (
          <li key={a.id + b.id}>
            <ActorLink actor={a} /> {t('words.with')} <ActorLink actor={b} />, {t('words.sharedCount', { count: projectCount })}
          </li>
        ))}
      </ul>
    </Question>
  );
}

function FromWhom({ data: { saintDenis } }: { readonly data: ReadyQuestionsQuery }): ReactElement | null {
  const { t } = useTranslation();
  if (saintDenis === null) return null;
  return (
    <Question title={t('home.fromWhom')} more={t('home.moreFromWhom')} address={`/${saintDenis.id}`}>
      <ul>
        {saintDenis.adoptions.edges.map(({ practice, year, learnedFrom, sources }) => (
          <li key={practice.id}>
            <Link to={`/${practice.id}`}>{practice.name}</Link>
            {year !== null && <>, {year}</>}
            {learnedFrom.length > 0 && (
              <>
                , {t('words.learnedFrom')}{' '}
                <InlineList
                  items={learnedFrom.map((actor) => ({ id: actor.id, content: <ActorLink actor={actor} country /> }))}
                />
              </>
            )}
            <br />
            <span className="quiet">
              {t('words.saidBy')}{' '}
              <InlineList items={sources.map(({ id, title }) => ({ id, content: <Link to={`/${id}`}>{title}</Link> }))} />
            </span>
          </li>
        ))}
      </ul>
    </Question>
  );
}
