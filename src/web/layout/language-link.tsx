import type { ReactElement } from 'react';
import { useLocation } from 'react-router';
import { inOtherLanguage, language } from '../language.ts';

const other = language === 'fr' ? ({ code: 'en', name: 'English' } as const) : ({ code: 'fr', name: 'Français' } as const);

/** The same view in the other language. It loads the page anew, so that everything on it is in one language. */
export function LanguageLink(): ReactElement {
  // Read again whenever the router goes on; the address itself has the language in it, which the router leaves out.
  useLocation();
  return (
    <a className="language-link" href={inOtherLanguage(window.location)} lang={other.code} hrefLang={other.code}>
      {other.name}
    </a>
  );
}
