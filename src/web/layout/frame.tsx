import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

/** What surrounds every page. */
export function Frame(): ReactElement {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const loading = useNavigation().state !== 'idle';
  const main = useFocusOnNewPage(pathname);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('frame.skip')}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} aria-busy={loading || undefined}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

/** A browser moves the focus to a new page by itself; here the script has to, or a keyboard starts again from where it was. */
function useFocusOnNewPage(pathname: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
