import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function Footer(): ReactElement {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <p>{t('frame.about')}</p>
      <ul>
        <li>
          <Link to="/sources">{t('frame.sources')}</Link>
        </li>
        <li>
          <Link to="/deliberations">{t('deliberations.title')}</Link>
        </li>
        <li>
          <Link to="/communities">{t('communities.title')}</Link>
        </li>
        <li>
          <Link to="/common">{t('common.title')}</Link>
        </li>
        <li>
          <Link to="/data">{t('data.title')}</Link>
        </li>
        <li>
          <a href="/graphiql">{t('frame.api')}</a>
        </li>
      </ul>
    </footer>
  );
}
