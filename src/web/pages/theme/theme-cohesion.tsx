import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Combobox } from '../../components/combobox.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Definitions } from '../../components/definitions.tsx';
import { Section } from '../../components/section.tsx';
import { useCriteria } from '../../components/use-criteria.ts';
import { ThemeCohesionDocument, type ThemeCohesionQuery } from '../../generated/operations.ts';
import { themeId } from '../lists/filters.ts';
import { useCohesionRows, type CohesionRow, type Cohesion } from './use-cohesion-rows.ts';

/** More columns than that nobody reads side by side. */
const MOST_COMPARED = 4;

/** Whether those who work on it form a community, beside those of other themes that the reader chooses. */
export function ThemeCohesion({ theme }: { readonly theme: { readonly id: string } }): ReactElement {
  const { t } = useTranslation();
  const { parameters, toggle } = useCriteria();
  const compared = [...new Set(parameters.getAll('with').map(themeId))].filter((id) => id !== theme.id).slice(0, MOST_COMPARED);
  const answer = useAnswer(ThemeCohesionDocument, { themes: [theme.id, ...compared] }, { keep: true });
  const [text, setText] = useState('');
  const nameOf = (id: string) => id.slice('theme/'.length);
  return (
    <Section id="cohesion" title={t('cohesion.title')}>
      <p>{t('cohesion.lead')}</p>
      {compared.length < MOST_COMPARED && (
        <div className="path-form">
          <Combobox
            label={t('cohesion.with')}
            kinds={['THEME']}
            text={text}
            onText={setText}
            onChoice={({ id }) => {
              setText('');
              if (!compared.includes(id)) toggle('with', nameOf(id));
            }}
          />
        </div>
      )}
      <Answered answer={answer}>
        {({ themeCohesion }) => <Comparison comparison={themeCohesion} onRemove={(id) => toggle('with', nameOf(id))} />}
      </Answered>
      <p>
        <Link to={`/communities?theme=${nameOf(theme.id)}&min=5`}>{t('communities.link')}</Link>
      </p>
    </Section>
  );
}

interface ComparisonProps {
  readonly comparison: ThemeCohesionQuery['themeCohesion'];
  /** Takes a theme out of the comparison. */
  readonly onRemove: (id: string) => void;
}

function Comparison({ comparison, onRemove }: ComparisonProps): ReactElement {
  const { t } = useTranslation();
  const { themes, statistics, firstYear, lastYear } = comparison;
  const rows = useCohesionRows({ firstYear, lastYear });
  const columns: readonly Column<CohesionRow>[] = [
    { id: 'figure', title: t('cohesion.figure'), cell: ({ title }) => title },
    ...themes.map((one: Cohesion) => ({
      id: one.theme.id,
      title: one.theme.label,
      figure: true,
      cell: ({ text }: CohesionRow) => text(one),
    })),
  ];
  return (
    <>
      <DataTable caption={t('cohesion.title')} columns={columns} rows={rows} rowId={({ id }) => id} />
      {themes.length > 1 && (
        <p className="chips">
          {themes.slice(1).map(({ theme: { id, label } }) => (
            <button key={id} type="button" onClick={() => onRemove(id)}>
              {t('cohesion.remove', { theme: label })}
            </button>
          ))}
        </p>
      )}
      <Definitions of={statistics} />
    </>
  );
}
