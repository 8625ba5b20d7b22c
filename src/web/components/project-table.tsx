import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectLineFragment } from '../generated/operations.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Links } from './links.tsx';
import { Edtf } from './period.tsx';
import { Notes } from './sourced-page.tsx';
import { timeColumn } from './time-column.tsx';

/** Projects with their periods on one scale. */
export function ProjectTable({ projects }: { readonly projects: readonly ProjectLineFragment[] }): ReactElement {
  const { t } = useTranslation();
  const columns: readonly Column<ProjectLineFragment>[] = [
    {
      id: 'title',
      title: t('words.project'),
      cell: (project) => (
        <>
          <Links to={[project]} />
          <Notes of={project.sources} />
        </>
      ),
    },
    { id: 'period', title: t('words.period'), cell: ({ period }) => <Edtf of={period} /> },
    ...timeColumn(t('words.years'), projects, ({ startYear, endYear }) => ({
      start: startYear ?? undefined,
      end: endYear ?? undefined,
    })),
    { id: 'countries', title: t('words.countries'), cell: ({ countries }) => <Links to={countries} /> },
  ];
  return <DataTable caption={t('frame.projects')} columns={columns} rows={projects} rowId={({ id }) => id} />;
}
