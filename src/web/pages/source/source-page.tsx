import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Facts } from '../../components/facts.tsx';
import { label } from '../../components/label.ts';
import { Missing } from '../../components/missing.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { kindOfId } from '../../components/node-name.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { Edtf } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { useThingId } from '../../components/use-thing-id.ts';
import { SourceDocument, type SourceQuery } from '../../generated/operations.ts';

type SourceDetails = Extract<NonNullable<SourceQuery['node']>, { readonly title: string }>;

/** A source and all that it states. */
export function SourcePage(): ReactElement {
  const [parameters] = useSearchParams();
  const variables = {
    id: useThingId('source'),
    nodesAfter: parameters.get('nodes'),
    statementsAfter: parameters.get('statements'),
  };
  const answer = useAnswer(SourceDocument, variables);
  return <Answered answer={answer}>{({ node }) => (isSource(node) ? <Details source={node} /> : <Missing />)}</Answered>;
}

function isSource(node: SourceQuery['node']): node is SourceDetails {
  return node !== null && 'title' in node;
}

function Details({ source }: { readonly source: SourceDetails }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle text={source.title} over={label('NodeKind', 'SOURCE')} />
      <Facts
        facts={[
          { term: t('sources.address'), value: source.url !== null && <a href={source.url}>{source.url}</a> },
          { term: t('sources.publisher'), value: source.publisher },
          { term: t('sources.licence'), value: source.license ?? t('sources.noLicence') },
          {
            term: t('sources.retrieved'),
            value: source.retrieved === null ? t('words.unknown') : <Edtf of={source.retrieved} />,
          },
          { term: t('sources.remark'), value: source.note },
        ]}
      />
      <Section id="things" title={t('sources.things')} total={source.nodes.totalCount}>
        <ul className="columns-list">
          {source.nodes.nodes.map((node) => (
            <li key={node.id}>
              <NodeLink node={node} /> <span className="quiet">{label('NodeKind', kindOfId(node.id))}</span>
            </li>
          ))}
        </ul>
        <Pager page={source.nodes.pageInfo} name="nodes" />
      </Section>
      <Section id="statements" title={t('sources.statements')} total={source.statements.totalCount}>
        {source.statements.totalCount === 0 && <p>{t('sources.noStatements')}</p>}
        <ul>
          {source.statements.edges.map(({ node: { from, relationship, to } }, index) => (
            <li key={index}>
              <NodeLink node={from} /> {label('RelationshipType', relationship)} <NodeLink node={to} />
            </li>
          ))}
        </ul>
        <Pager page={source.statements.pageInfo} name="statements" />
      </Section>
    </>
  );
}
