import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Facts, type Fact } from '../../components/facts.tsx';
import { label } from '../../components/label.ts';
import { Missing } from '../../components/missing.tsx';
import { kindOfId, nodeName } from '../../components/node-name.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { RecordDocument, type RecordQuery } from '../../generated/operations.ts';
import { useRecordFacts } from './use-record-facts.tsx';

export type RecordNode = NonNullable<RecordQuery['node']>;

/** The page of a deliberation, an event, a publication, a person in a public function or a place: what is known, and who says so. */
export function RecordPage(): ReactElement {
  const { pathname } = useLocation();
  const answer = useAnswer(RecordDocument, { id: pathname.slice(1) });
  return <Answered answer={answer}>{({ node }) => (node === null ? <Missing /> : <Details node={node} />)}</Answered>;
}

function Details({ node }: { readonly node: RecordNode }): ReactElement {
  const { t } = useTranslation();
  const facts: readonly Fact[] = useRecordFacts(node);
  return (
    <SourcedPage data={node}>
      <PageTitle text={nodeName(node)} over={label('NodeKind', kindOfId(node.id))} />
      {'sources' in node && (
        <p>
          {t('sources.statedBy', { count: node.sources.length })} <Notes of={node.sources} />
        </p>
      )}
      <Facts facts={facts} />
    </SourcedPage>
  );
}
