import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { exportFormats } from '../../src/export/formats.ts';
import { openExplorer, type Explorer } from './explorer.ts';
import { findBrowser } from './find-browser.ts';
import { mapCases } from './map/map-cases.ts';
import { networkCases } from './network/network-cases.ts';

/** An address of each page, and a text that only the API's answer can have put there. */
const pages: readonly (readonly [path: string, text: string])[] = [
  ['/', 'Les 13 collaborateurs, et les sources'],
  ['/en', 'All 13 collaborators, and the sources'],
  ['/search?q=ouaga', 'Coopération Lyon – Ouagadougou'],
  ['/search?q=qwxzqwxz', 'Rien ne correspond'],
  ['/actors?kind=RESEARCH&sort=collaborators', '51 acteurs'],
  ['/actors?kind=RESEARCH&sort=BETWEENNESS', 'ont un rang, parmi tous ceux du réseau'],
  ['/projects?transition=DIGITAL', '37 projets'],
  ['/actors?kind=RESEARCH&view=map', 'Natural Earth'],
  ['/en/projects?theme=water&view=map', 'Natural Earth'],
  ['/themes', 'Eau et assainissement'],
  ['/countries', 'Natural Earth'],
  ['/practices', 'Budget participatif'],
  ['/sources', '560'],
  ['/actor/grenoble', 'Délibérations dont le vote n’est pas connu : 3 sur 3.'],
  ['/actor/grenoble?over=K_CORE', 'Cœur de 1974'],
  ['/en/actor/ouagadougou', 'With whom, and on what'],
  ['/project/cooperation-grenoble-ouagadougou', 'Chef de file'],
  ['/theme/water', 'Environnement, Climat et Energie'],
  ['/theme/water?over=DEGREE', 'Degré en moyenne, de'],
  ['/en/theme/local-external-action?with=water', 'Remove'],
  ['/country/bf', '8 acteurs de ce pays, 26 projets sur place.'],
  ['/practice/budget-participatif', 'Qui l’a apprise de qui'],
  ['/practice/budget-participatif', 'du Sud au Nord'],
  ['/en/practice/decidim', 'Adoptions added up, year by year'],
  ['/practice/un-pour-cent-dechets', 'Sa diffusion en chiffres'],
  ['/source/marseille-open-on-the-world', 'Liens qu’elle atteste'],
  ['/paths?from=villes-internet&to=ouagadougou', '5 chemins'],
  ['/common?a=grenoble&b=ouagadougou', 'Projets communs'],
  ['/common?a=FR&b=SN', 'Qui collabore entre France et Sénégal'],
  ['/en/common?a=lyon&b=BF', 'Lyon – Burkina Faso'],
  ['/deliberations', 'Rang relatif moyen'],
  ['/en/deliberations?council=grenoble&sort=rank', 'One by one'],
  ['/communities', 'accord moyen'],
  ['/en/communities?theme=local-external-action&min=5', 'Expected by chance'],
  ['/data', 'Aucune source ne dit quand elle a été lue.'],
  ['/network', '500 acteurs et'],
  ['/en/network?ego=ouagadougou&layout=map&colour=country&size=BETWEENNESS', 'are drawn'],
  ['/network?ego=ouagadougou&sel=lyon&sel=ouagadougou', '2 acteurs choisis'],
  ['/network?colour=community&theme=water', 'Communauté 1'],
  ['/deliberation/angouleme-convention-segou-2015', '14 décembre 2015'],
  ['/person/frederic-vallier', 'Fonctions publiques'],
  ['/place/nantes', 'France'],
  ['/event/assises-franco-armeniennes-1', 'Participants'],
  ['/actor/there-is-none', 'Aucune fiche ne porte cet identifiant.'],
];

/** Bytes of compressed script that the first page may load. */
const MOST_FIRST_BYTES = 250_000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const browser = findBrowser();
const inBrowser = browser === undefined ? describe.skip : describe;

inBrowser('the explorer', () => {
  let explorer: Explorer;

  beforeAll(async () => {
    explorer = await openExplorer(String(browser));
  });
  afterEach(() => expect(explorer.takeMisdeeds()).toEqual([]));
  afterAll(() => explorer.close());

  test.each(pages)('%s shows what the API answers, and axe-core finds nothing wrong', async (path, text) => {
    await explorer.open(path, text);
    expect(await explorer.violations()).toEqual([]);
  });

  test.each(['/', '/actor/grenoble', '/paths?from=lyon&to=ouagadougou', '/network?ego=ouagadougou&sel=ouagadougou'])(
    '%s has its contrasts in dark mode too',
    async (path) => {
      await explorer.page.emulateMedia({ colorScheme: 'dark' });
      await explorer.open(path, 'Ouagadougou');
      expect(await explorer.violations(['color-contrast'])).toEqual([]);
      await explorer.page.emulateMedia({ colorScheme: 'light' });
    },
  );

  test.each([
    '/',
    '/actors',
    '/actor/grenoble',
    '/projects',
    '/theme/water?with=digital-transition&over=DEGREE',
    '/practice/budget-participatif',
    '/communities',
    '/paths?from=lyon&to=ouagadougou',
    '/network?sel=lyon',
    '/actors?view=map',
    '/data',
  ])('%s fits a phone', async (path) => {
    await explorer.page.setViewportSize({ width: 360, height: 740 });
    await explorer.page.goto(explorer.address + path);
    await explorer.page.locator('main h1').waitFor();
    await explorer.page.waitForLoadState('networkidle');
    expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await explorer.page.setViewportSize({ width: 1280, height: 900 });
  });

  test('what is listed can be taken away, filtered alike', async () => {
    await explorer.open('/actors?kind=RESEARCH&country=SN', '3 acteurs');
    const href = await explorer.page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href');
    const file = await (await fetch(explorer.address + String(href))).text();
    const actors = parse(file, { columns: true }) as { readonly kind: string; readonly country: string }[];
    expect(actors.map(({ kind, country }) => [kind, country])).toEqual(Array(3).fill(['RESEARCH', 'country/sn']));
  });

  test('the page of an actor leads to files of what is known of it', async () => {
    await explorer.open('/actor/ouagadougou', 'Exporter la fiche');
    const href = await explorer.page.getByRole('link', { name: 'JSON-LD', exact: true }).getAttribute('href');
    const { '@graph': things } = (await (await fetch(explorer.address + String(href))).json()) as {
      '@graph': { '@id': string }[];
    };
    const actors = things.flatMap((thing) => /\/actor\/([^/]+)/.exec(thing['@id'])?.[1] ?? []);
    expect(new Set(actors)).toEqual(new Set(['ouagadougou']));
  });

  test('the page of data leads to a file in each format', async () => {
    await explorer.open('/data', 'FollowTheMoney');
    const links = await explorer.page
      .locator('#downloads ~ dl a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const link of links) {
      const answer = await fetch(explorer.address + String(link));
      expect([link, answer.status]).toEqual([link, 200]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    }
    const formats = new Set(links.map((link) => /^\/export\/([\w-]+)/.exec(String(link))?.[1]));
    expect([...formats].sort()).toEqual(exportFormats.map(({ id }) => id).sort());
  });

  test('a filter changes the address, and Back takes it back', async () => {
    const { page } = explorer;
    await explorer.open('/actors', '800 acteurs');
    await page.getByRole('checkbox', { name: /^Recherche/ }).check();
    await page.getByText('51 acteurs').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=RESEARCH');
    await page.getByRole('checkbox', { name: /^Sénégal/ }).check();
    await page.getByText('3 acteurs', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=RESEARCH&country=SN');
    await page.goBack();
    await page.getByText('51 acteurs').waitFor();
    expect(await page.getByRole('checkbox', { name: /^Sénégal/ }).isChecked()).toBe(false);
  });

  test('the other language shows the same view', async () => {
    const { page } = explorer;
    await explorer.open('/actors?kind=RESEARCH', '51 acteurs');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByText('51 actors').waitFor();
    expect(page.url()).toBe(`${explorer.address}/en/actors?kind=RESEARCH`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Français' }).click();
    await page.getByText('51 acteurs').waitFor();
  });

  test('the keyboard alone leads from the home page to a path', async () => {
    const { page } = explorer;
    await explorer.open('/', 'Trois transitions');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await choose('villes intern', 'Villes Internet');
    await page.getByRole('heading', { level: 1, name: 'Villes Internet' }).waitFor();
    await tabTo('Chemins vers un autre acteur');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Chemins entre deux acteurs' }).waitFor();
    await tabTo('À');
    await choose('ouagadou', 'Ouagadougou');
    await page.getByText('5 chemins').waitFor();
    expect(new URL(page.url()).search).toBe('?from=villes-internet&to=ouagadougou');
  });

  /** Types into the field that has the focus and takes the proposal of that name. */
  async function choose(typed: string, name: string): Promise<void> {
    const { page } = explorer;
    await page.keyboard.type(typed);
    await page.getByRole('option', { name }).first().waitFor();
    const names = await page.getByRole('option').locator('span:first-child').allTextContents();
    for (let step = 0; step <= names.indexOf(name); step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  /** Goes on with Tab until the element of that name has the focus. */
  async function tabTo(name: string): Promise<void> {
    const { page } = explorer;
    for (let step = 0; step < 60; step++) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        return element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
      });
      if (focused === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name}`);
  }

  test('the years of a measure are shown when it is chosen, and the address keeps the choice', async () => {
    const { page } = explorer;
    await explorer.open('/actor/grenoble', '38 sur 329');
    expect(await page.getByText('Degré de 1974').count()).toBe(0);
    await page.getByLabel('Au fil des ans').selectOption({ label: 'Degré' });
    await page.getByText('Degré de 1974').first().waitFor();
    expect(new URL(page.url()).search).toBe('?over=DEGREE');
    await page.goBack();
    await page.getByText('Degré de 1974').first().waitFor({ state: 'detached' });
  });

  test('a theme is compared with others, which stand in the address', async () => {
    const { page } = explorer;
    await explorer.open('/theme/water', 'Forment-ils une communauté ?');
    await page.getByLabel('Comparer à un autre thème').focus();
    await choose('transition numé', 'Transition numérique');
    await page.getByRole('columnheader', { name: 'Transition numérique' }).waitFor();
    expect(new URL(page.url()).search).toBe('?with=digital-transition');
    await page.getByRole('button', { name: 'Retirer Transition numérique' }).click();
    await page.getByRole('columnheader', { name: 'Transition numérique' }).waitFor({ state: 'detached' });
  });

  test('a list in the order of a measure keeps its filters, and its cursor goes with its order', async () => {
    const { page } = explorer;
    await explorer.open('/actors?kind=LOCAL_GOVERNMENT&sort=DEGREE', 'ont un rang');
    await page.getByRole('link', { name: 'Page suivante' }).click();
    await page.getByRole('link', { name: 'Revenir au début' }).waitFor();
    await page.getByLabel('Trier par').selectOption({ label: 'nom' });
    await page.getByRole('columnheader', { name: 'Collaborateurs' }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=LOCAL_GOVERNMENT');
  });

  test('a step of a path can be avoided, and allowed again', async () => {
    const { page } = explorer;
    await explorer.open('/paths?from=villes-internet&to=ouagadougou', '5 chemins');
    await page
      .getByRole('link', { name: /^éviter Ministère/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Ne plus éviter Ministère/ }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('avoid')).toEqual(['actor/meae']);
    await page.getByText('qui met en œuvre « Label').first().waitFor();
    await page.getByRole('button', { name: /^Ne plus éviter Ministère/ }).click();
    await page
      .getByRole('link', { name: /^éviter Ministère/ })
      .first()
      .waitFor();
  });

  test('a statement leads to its source, and the source to all that it states', async () => {
    const { page } = explorer;
    await explorer.open('/actor/grenoble', 'Partenariats déclarés');
    const note = page.locator('#partnerships ~ table .notes a').first();
    const target = await note.getAttribute('href');
    await note.click();
    await page.locator(`${target} a`).first().click();
    await page.getByRole('heading', { name: /^Liens qu’elle atteste/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/source\//);
  });

  networkCases(() => explorer);

  mapCases(() => explorer);

  test('says that the server does not answer, and asks again', async () => {
    const { page } = explorer;
    await explorer.open('/', 'Trois transitions');
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await page.getByRole('link', { name: 'Projets', exact: true }).click();
    await page.getByText('Le serveur ne répond pas.').waitFor();
    expect(await explorer.violations()).toEqual([]);
    expect(explorer.takeMisdeeds().every((misdeed) => misdeed.includes('ERR_CONNECTION_REFUSED'))).toBe(true);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('197 projets').waitFor();
  });

  test('a part that takes too long says so, and leaves the rest of the page', async () => {
    const { page } = explorer;
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query PlaceOnPaths') === true
        ? route.fulfill({ json: { errors: [{ message: 'Too long', extensions: { code: 'TIMED_OUT' } }] } })
        : route.continue(),
    );
    await explorer.open('/actor/grenoble', 'Le calcul a dépassé le temps');
    expect(await page.getByText('38 sur 329').count()).toBe(1);
    expect(await explorer.violations()).toEqual([]);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('20 sur 329').waitFor();
  });

  test('an address that leads nowhere is answered with 404 and in words', async () => {
    const answer = await explorer.page.goto(`${explorer.address}/nowhere`);
    await explorer.page.getByText('Rien à cette adresse').first().waitFor();
    expect(answer?.status()).toBe(404);
    expect(explorer.takeMisdeeds()).toEqual([expect.stringContaining('404')]);
  });

  test('the policy of its pages lets nothing in from elsewhere and no script inside the page', async () => {
    const answer = await explorer.page.goto(`${explorer.address}/en/actor/grenoble`);
    const policy = String(answer?.headers()['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('a printed actor page gives the sources and how to cite it, and leaves the tools away', async () => {
    const { page } = explorer;
    await explorer.open('/actor/grenoble?more', 'Citer cette page');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .getByText(/^Maillage, « Grenoble »/)
        .last()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('button', { name: 'Dossier à imprimer' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('scripts are sent compressed', async () => {
    const { page } = explorer;
    const scripts: Promise<Record<string, string>>[] = [];
    page.on('response', (answer) => {
      if (answer.url().endsWith('.js')) scripts.push(answer.allHeaders());
    });
    await explorer.open('/practices', 'Budget participatif');
    page.removeAllListeners('response');
    const large = (await Promise.all(scripts)).filter((headers) => Number(headers['content-length']) >= 1000);
    expect(new Set(large.map((headers) => headers['content-encoding']))).toEqual(new Set(['br']));
  });

  test('the first page loads little script, and other pages when they are opened', () => {
    const folder = new URL('../../dist/web/explorer/', import.meta.url);
    const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', folder), 'utf8')) as Record<string, Chunk>;
    const entry = manifest['index.html'];
    const texts = entry?.dynamicImports?.filter((name) => name.includes('i18n')) ?? [];
    const names = new Set(['index.html', ...texts]);
    for (const name of names) for (const imported of manifest[name]?.imports ?? []) names.add(imported);
    const bytes = [...names].map((name) => gzipSync(readFileSync(new URL(String(manifest[name]?.file), folder))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_FIRST_BYTES);
    expect([...names].filter((name) => /actor-page|network|sigma|draw-map|world|countries-/.test(name))).toEqual([]);
    expect(Object.keys(manifest)).toContain('pages/actor/actor-page.tsx');
  });
});
