import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Links } from '../../components/links.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PracticesDocument, type PracticesQuery } from '../../generated/operations.ts';

type ListedPractice = PracticesQuery['practices'][number];

export function PracticesPage(): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(PracticesDocument, {});
  const columns: readonly Column<ListedPractice>[] = [
    { id: 'name', title: t('words.practice'), cell: (practice) => <Links to={[practice]} /> },
    { id: 'description', title: t('words.description'), cell: ({ description }) => description },
    { id: 'adoptions', title: t('words.adopters'), figure: true, cell: ({ adoptions }) => adoptions.totalCount },
    { id: 'first', title: t('words.firstYear'), figure: true, cell: ({ adoptions }) => adoptions.edges[0]?.year },
  ];
  return (
    <>
      <PageTitle text={t('frame.practices')} />
      <p className="lead">{t('lists.practicesLead')}</p>
      <Answered answer={answer}>
        {({ practices }) => (
          <DataTable caption={t('frame.practices')} columns={columns} rows={practices} rowId={({ id }) => id} />
        )}
      </Answered>
    </>
  );
}
