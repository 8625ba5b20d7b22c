import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Explorer } from '../explorer.ts';

/** What maps do in a browser; the files about them test their parts without one. */
export function mapCases(explorer: () => Explorer): void {
  const map = (name: string) => explorer().page.getByRole('img', { name });

  test('the map of the home page says in words and in a table what it shows, and a link leads to a country', async () => {
    const { page } = explorer();
    await explorer().open('/', 'Projets par pays');
    await map('Projets par pays. 46 pays ; les plus grands nombres : Burkina Faso : 26, France : 26').waitFor();
    await page.getByText('La même carte en tableau').click();
    const row = page.getByRole('table', { name: 'Projets par pays' }).getByRole('row', { name: /^Burkina Faso/ });
    expect(await row.getByRole('cell').textContent()).toBe('26');
    expect(await explorer().violations()).toEqual([]);
    await row.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Burkina Faso' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/country/bf');
  });

  test.each(['/', '/theme/water', '/country/bf', '/actor/grenoble', '/practice/budget-participatif'])(
    'the map of %s is drawn in dark mode too, and axe-core finds nothing wrong',
    async (path) => {
      await explorer().page.emulateMedia({ colorScheme: 'dark' });
      await explorer().open(path, 'Natural Earth');
      expect(await explorer().violations()).toEqual([]);
      await explorer().page.emulateMedia({ colorScheme: 'light' });
    },
  );

  test('the map of the home page counts actors when the address says so', async () => {
    const { page } = explorer();
    await explorer().open('/', 'Projets par pays');
    await page.getByRole('link', { name: 'Acteurs par pays' }).click();
    await map('Acteurs par pays.').waitFor();
    expect(new URL(page.url()).search).toBe('?map=actors');
    await page.goBack();
    await map('Projets par pays.').waitFor();
  });

  test('a click on a country of a map opens its page', async () => {
    const { page } = explorer();
    await explorer().open('/', 'Projets par pays');
    await map('Projets par pays.').waitFor();
    await page.locator('.map-drawing path', { hasText: 'Madagascar' }).click();
    await page.getByRole('heading', { level: 1, name: 'Madagascar' }).waitFor();
  });

  test('a list as a map keeps its filters, leads on to a country, and says its filters in its file', async () => {
    const { page } = explorer();
    await explorer().open('/actors?kind=RESEARCH', '51 acteurs');
    await page.getByLabel('Présentation').selectOption('map');
    await map('Acteurs par pays. 8 pays ; les plus grands nombres : France : 40, Sénégal : 3').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=RESEARCH&view=map');
    const svg = await saved('Dessin (SVG)', 'utf8');
    for (const text of [
      'Acteurs par pays',
      'Type : Recherche',
      'Acteurs : 1',
      '20–40',
      'Image du ',
      'Licences des sources',
      'Natural Earth',
    ]) {
      expect(svg).toContain(text);
    }
    expect(svg).not.toContain('var(');
    expect((await saved('Image (PNG)', 'latin1')).slice(1, 4)).toBe('PNG');
    await page.getByText('La même carte en tableau').click();
    await page.getByRole('table', { name: 'Acteurs par pays' }).getByRole('link', { name: 'Sénégal' }).click();
    await page.getByText('3 acteurs', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?kind=RESEARCH&country=SN');
  });

  test('the partners of an actor stand on a map and in its table', async () => {
    const { page } = explorer();
    await explorer().open('/actor/grenoble', 'Où sont ses partenaires');
    await map('Où sont les partenaires : Grenoble.').waitFor();
    expect(await page.locator('.map-drawing circle', { hasText: 'Ouagadougou : 1' }).count()).toBe(1);
    await page.getByText('La même carte en tableau').click();
    const table = page.getByRole('table', { name: 'Où sont les partenaires : Grenoble' });
    expect(
      await table
        .getByRole('row', { name: /^Ouagadougou/ })
        .getByRole('link')
        .count(),
    ).toBe(2);
  });

  test('a practice shows from whom to whom it went, the earliest first', async () => {
    const { page } = explorer();
    await explorer().open('/practice/budget-participatif', 'Comment elle s’est répandue');
    await map('Comment elle s’est répandue : Budget participatif.').waitFor();
    expect(await page.locator('.map-arc', { hasText: 'Porto Alegre → Bobigny, 2002' }).count()).toBe(1);
    await page.getByText('La même carte en tableau').click();
    const rows = page.getByRole('table', { name: /^Comment elle s’est répandue/ }).getByRole('row');
    const years = (await rows.locator('td:last-child').allTextContents()).map((year) =>
      year === 'sans année' ? Infinity : Number(year),
    );
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(years.length).toBeGreaterThan(2);
  });

  test('says that a map could not be loaded, and loads it when asked again', async () => {
    const { page } = explorer();
    await page.route('**/countries-50m*', (route) => route.abort('connectionrefused'));
    await explorer().open('/country/bf', 'Où sont ses acteurs');
    const failed = page.locator('figure.map').getByRole('alert');
    await failed.waitFor();
    expect(
      explorer()
        .takeMisdeeds()
        .every((misdeed) => misdeed.includes('ERR_CONNECTION_REFUSED')),
    ).toBe(true);
    await page.getByText('La même carte en tableau').click();
    await page
      .getByRole('table', { name: 'Où sont les acteurs : Burkina Faso' })
      .getByRole('link', { name: 'Tenkodogo' })
      .first()
      .waitFor();
    await page.unroute('**/countries-50m*');
    await failed.getByRole('button', { name: 'Réessayer' }).click();
    await map('Où sont les acteurs : Burkina Faso.').waitFor();
  });

  async function saved(button: string, encoding: BufferEncoding): Promise<string> {
    const { page } = explorer();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return readFile(await file.path(), encoding);
  }
}
