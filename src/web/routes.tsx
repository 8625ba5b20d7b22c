import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Missing } from './components/missing.tsx';
import { Waiting } from './components/waiting.tsx';
import { Broken } from './layout/broken.tsx';
import { Frame } from './layout/frame.tsx';
import { HomePage } from './pages/home/home-page.tsx';

/** A page whose script loads when it is opened. */
function page(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const recordPage = () => import('./pages/record/record-page.tsx').then((loaded) => loaded.RecordPage);

/** The page of a thing is at its id; lists and tools have words of their own. src/server/explorer.ts names the same first segments. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Frame,
    ErrorBoundary: Broken,
    HydrateFallback: Waiting,
    children: [
      { index: true, Component: HomePage },
      page('search', () => import('./pages/search/search-page.tsx').then((loaded) => loaded.SearchPage)),
      page('actors', () => import('./pages/lists/actors-page.tsx').then((loaded) => loaded.ActorsPage)),
      page('projects', () => import('./pages/lists/projects-page.tsx').then((loaded) => loaded.ProjectsPage)),
      page('themes', () => import('./pages/lists/themes-page.tsx').then((loaded) => loaded.ThemesPage)),
      page('countries', () => import('./pages/lists/countries-page.tsx').then((loaded) => loaded.CountriesPage)),
      page('practices', () => import('./pages/lists/practices-page.tsx').then((loaded) => loaded.PracticesPage)),
      page('sources', () => import('./pages/lists/sources-page.tsx').then((loaded) => loaded.SourcesPage)),
      page('network', () => import('./pages/network/network-page.tsx').then((loaded) => loaded.NetworkPage)),
      page('paths', () => import('./pages/paths/paths-page.tsx').then((loaded) => loaded.PathsPage)),
      page('common', () => import('./pages/common/common-page.tsx').then((loaded) => loaded.CommonPage)),
      page('communities', () => import('./pages/communities/communities-page.tsx').then((loaded) => loaded.CommunitiesPage)),
      page('data', () => import('./pages/data/data-page.tsx').then((loaded) => loaded.DataPage)),
      page('deliberations', () =>
        import('./pages/deliberations/deliberations-page.tsx').then((loaded) => loaded.DeliberationsPage),
      ),
      page('actor/:name', () => import('./pages/actor/actor-page.tsx').then((loaded) => loaded.ActorPage)),
      page('project/:name', () => import('./pages/project/project-page.tsx').then((loaded) => loaded.ProjectPage)),
      page('theme/:name', () => import('./pages/theme/theme-page.tsx').then((loaded) => loaded.ThemePage)),
      page('country/:name', () => import('./pages/country/country-page.tsx').then((loaded) => loaded.CountryPage)),
      page('practice/:name', () => import('./pages/practice/practice-page.tsx').then((loaded) => loaded.PracticePage)),
      page('source/:name', () => import('./pages/source/source-page.tsx').then((loaded) => loaded.SourcePage)),
      ...['place', 'deliberation', 'publication', 'event', 'person'].map((kind) => page(`${kind}/:name`, recordPage)),
      { path: '*', Component: Missing },
    ],
  },
  {
    path: '/embed',
    ErrorBoundary: Broken,
    HydrateFallback: Waiting,
    children: [
      page('network', () => import('./pages/network/embedded-network-page.tsx').then((loaded) => loaded.EmbeddedNetworkPage)),
    ],
  },
];
