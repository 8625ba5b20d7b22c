import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { SearchBox } from '../components/search-box.tsx';
import { LanguageLink } from './language-link.tsx';

const sections = ['actors', 'projects', 'themes', 'countries', 'practices', 'network', 'paths'] as const;

export function Header(): ReactElement {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <header className="header">
      <Link to="/" className="brand">
        Maillage
      </Link>
      <nav aria-label={t('frame.sections')}>
        <ul>
          {sections.map((section) => (
            <li key={section}>
              <NavLink to={`/${section}`}>{t(`frame.${section}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {/* The home and search pages have a larger one. */}
      {pathname !== '/' && pathname !== '/search' && <SearchBox />}
      <LanguageLink />
    </header>
  );
}
