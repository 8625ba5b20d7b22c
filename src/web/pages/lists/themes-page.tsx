import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { label } from '../../components/label.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ThemesDocument, type Transition } from '../../generated/operations.ts';
import { themeTrees, type ThemeTree } from './theme-trees.ts';

const transitions: readonly (Transition | null)[] = ['URBAN', 'DIGITAL', 'ECOLOGICAL', null];

/** All themes under the three transitions, the narrower below the broader. */
export function ThemesPage(): ReactElement {
  const { t } = useTranslation();
  const answer = useAnswer(ThemesDocument, {});
  return (
    <>
      <PageTitle text={t('frame.themes')} />
      <p className="lead">{t('lists.themesLead')}</p>
      <Answered answer={answer}>
        {({ themes, projects }) => {
          const counts = new Map(projects.facets[0]?.values.map(({ value, count }) => [value, count]));
          const trees = themeTrees(themes);
          return (
            <div className="columns">
              {transitions.map((transition) => (
                <Section
                  key={transition}
                  id={transition?.toLowerCase() ?? 'others'}
                  title={transition === null ? t('lists.otherThemes') : label('Transition', transition)}
                >
                  <ThemeLevel trees={trees.filter(({ theme }) => theme.transition === transition)} counts={counts} />
                </Section>
              ))}
            </div>
          );
        }}
      </Answered>
    </>
  );
}

interface ThemeLevelProps {
  readonly trees: readonly ThemeTree[];
  readonly counts: ReadonlyMap<string, number>;
}

function ThemeLevel({ trees, counts }: ThemeLevelProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="tree">
      {trees.map(({ theme, narrower }) => (
        <li key={theme.id}>
          <Link to={`/${theme.id}`}>{theme.label}</Link>
          {counts.has(theme.id) && (
            <span className="count"> {t('words.projectCount', { count: counts.get(theme.id) ?? 0 })}</span>
          )}
          {narrower.length > 0 && <ThemeLevel trees={narrower} counts={counts} />}
        </li>
      ))}
    </ul>
  );
}
