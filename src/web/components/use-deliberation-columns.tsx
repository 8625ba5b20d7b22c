import { useTranslation } from 'react-i18next';
import type { DeliberationLineFragment } from '../generated/operations.ts';
import type { Column } from './data-table.tsx';
import { Links } from './links.tsx';
import { Edtf } from './period.tsx';
import { Notes } from './sourced-page.tsx';
import { useDeliberationTexts } from './use-deliberation-texts.ts';

/** What tables say of deliberations; the first column names the deliberation. */
export function useDeliberationColumns(): readonly [Column<DeliberationLineFragment>, ...Column<DeliberationLineFragment>[]] {
  const { t } = useTranslation();
  const { rank, debate, vote } = useDeliberationTexts();
  return [
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
    { id: 'date', title: t('words.date'), cell: ({ date }) => <Edtf of={date} /> },
    { id: 'rank', title: t('deliberation.rank'), cell: rank },
    { id: 'debate', title: t('deliberation.debate'), cell: debate },
    { id: 'vote', title: t('deliberation.vote'), cell: vote },
  ];
}
