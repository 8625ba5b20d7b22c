import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchBox } from '../../components/search-box.tsx';
import { Contents } from './contents.tsx';
import { ReadyQuestions } from './ready-questions.tsx';

export function HomePage(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <title>{t('home.tab')}</title>
      <div className="hero">
        <h1>{t('home.title')}</h1>
        <p className="lead">{t('home.lead')}</p>
        <SearchBox large />
        <p>
          <Link to="/network">{t('home.network')}</Link>
        </p>
      </div>
      <Contents />
      <ReadyQuestions />
    </>
  );
}
