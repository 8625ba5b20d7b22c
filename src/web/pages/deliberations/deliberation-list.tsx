import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { ActorLink } from '../../components/actor-link.tsx';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { Pager } from '../../components/pager.tsx';
import { Edtf } from '../../components/period.tsx';
import { Section } from '../../components/section.tsx';
import { Notes, SourcedPage } from '../../components/sourced-page.tsx';
import { useDeliberationTexts } from '../../components/use-deliberation-texts.ts';
import { DeliberationsDocument, type DeliberationsQuery } from '../../generated/operations.ts';

type Deliberation = DeliberationsQuery['deliberations']['nodes'][number];

/** Deliberations of all councils or of one, the latest first. */
export function DeliberationList({ localGovernment }: { readonly localGovernment: string | undefined }): ReactElement {
  const { t } = useTranslation();
  const { rank, debate, vote } = useDeliberationTexts();
  const [parameters] = useSearchParams();
  const variables = { localGovernment: localGovernment ?? null, after: parameters.get('after') };
  const answer = useAnswer(DeliberationsDocument, variables, { keep: true });
  const columns: readonly Column<Deliberation>[] = [
    {
      id: 'title',
      title: t('words.subject'),
      cell: (one) => (
        <>
          <Links to={[one]} />
          <Notes of={one.sources} />
        </>
      ),
    },
    { id: 'council', title: t('deliberation.council'), cell: ({ localGovernment: actor }) => <ActorLink actor={actor} /> },
    { id: 'date', title: t('words.date'), cell: ({ date }) => <Edtf of={date} /> },
    { id: 'rank', title: t('deliberation.rank'), cell: rank },
    { id: 'debate', title: t('deliberation.debate'), cell: debate },
    { id: 'vote', title: t('deliberation.vote'), cell: vote },
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
