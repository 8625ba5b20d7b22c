import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { Section } from '../../components/section.tsx';
import { SourcedPage } from '../../components/sourced-page.tsx';
import { useDeliberationColumns } from '../../components/use-deliberation-columns.tsx';
import { DeliberationsDocument, type DeliberationsQuery } from '../../generated/operations.ts';

type Deliberation = DeliberationsQuery['deliberations']['nodes'][number];

/** Deliberations of all councils or of one, the latest first. */
export function DeliberationList({ localGovernment }: { readonly localGovernment: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const [title, ...facts] = useDeliberationColumns();
  const [parameters] = useSearchParams();
  const variables = { localGovernment: localGovernment ?? null, after: parameters.get('after') };
  const answer = useAnswer(DeliberationsDocument, variables, { keep: true });
  const columns: readonly Column<Deliberation>[] = [
    title,
    { id: 'council', title: t('deliberation.council'), cell: ({ localGovernment: actor }) => <ActorLink actor={actor} /> },
    ...facts,
  ];
  return (
    <Answered answer={answer}>
      {({ deliberations: { nodes, totalCount, pageInfo } }) => (
        <SourcedPage data={nodes}>
          <Section id="deliberations" title={t('deliberations.list')} total={totalCount}>
            {totalCount === 0 && <p className="state">{t('deliberations.none')}</p>}
            {totalCount > 0 && (
              <DataTable caption={t('deliberations.list')} columns={columns} rows={nodes} rowId={({ id }) => id} />
            )}
            <Pager page={pageInfo} of={t('deliberations.list')} />
          </Section>
        </SourcedPage>
      )}
    </Answered>
  );
}
