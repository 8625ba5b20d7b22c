import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Explorer } from '../explorer.ts';

/** What the page of the network does in a browser; the files about it test its parts without one. */
export function networkCases(explorer: () => Explorer): void {
  const parameters = () => new URL(explorer().page.url()).searchParams;

  test('the network draws, and a click opens the panel of the actor that was clicked', async () => {
    const { page } = explorer();
    await explorer().open('/network?ego=ouagadougou&layout=circle', 'sont dessinés');
    const at = await whereDrawn(page, 'Ouagadougou');
    await page.mouse.click(at.x, at.y);
    const panel = page.getByRole('complementary', { name: 'Acteur choisi' });
    await panel.getByRole('heading', { level: 2, name: 'Ouagadougou' }).waitFor();
    await panel.getByText('avec Grenoble : Coopération').waitFor();
    expect(parameters().getAll('sel')).toEqual(['ouagadougou']);
    expect(await panel.getByRole('link', { name: 'Ouagadougou', exact: true }).getAttribute('href')).toBe('/actor/ouagadougou');
    expect(await page.getByRole('checkbox', { name: 'Choisir Ouagadougou' }).isChecked()).toBe(true);
    expect(await explorer().violations()).toEqual([]);
  });

  test('a double click adds the neighbours of an actor, and undo takes them away', async () => {
    const { page } = explorer();
    await explorer().open('/network?ego=ouagadougou&layout=circle', 'sont dessinés');
    const drawn = page.locator('#network-summary p').first();
    const before = await drawn.textContent();
    const at = await whereDrawn(page, 'Grenoble');
    await page.mouse.dblclick(at.x, at.y);
    await page.getByRole('button', { name: 'Retirer les voisins de Grenoble' }).waitFor();
    await page.waitForFunction((old) => document.querySelector('#network-summary p')?.textContent !== old, before);
    expect(parameters().getAll('expand')).toEqual(['grenoble']);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.waitForFunction((old) => document.querySelector('#network-summary p')?.textContent === old, before);
    expect(parameters().has('expand')).toBe(false);
    await page.getByRole('button', { name: 'Rétablir' }).click();
    await page.getByRole('button', { name: 'Retirer les voisins de Grenoble' }).waitFor();
  });

  test('a filter of the network changes the address, and Back takes it back', async () => {
    const { page } = explorer();
    await explorer().open('/network?theme=water', 'sont dessinés');
    const before = String(await page.locator('#network-summary').textContent());
    await page.getByRole('checkbox', { name: /^Recherche/ }).check();
    await page.waitForFunction((old) => document.querySelector('#network-summary')?.textContent !== old, before);
    expect(String(parameters())).toBe('kind=RESEARCH&theme=water');
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector('#network-summary')?.textContent === old, before);
    expect(await page.getByRole('checkbox', { name: /^Recherche/ }).isChecked()).toBe(false);
  });

  test('an address gives back where one looked, and who was hidden and pinned', async () => {
    const { page } = explorer();
    const address = '/network?ego=ouagadougou&layout=circle&hide=lyon&pin=grenoble_900_-900&at=0.6_0.4_0.5';
    await explorer().open(address, 'sont dessinés');
    await page.getByRole('button', { name: 'Montrer Lyon' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Choisir Lyon', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Réduire' }).click();
    await page.waitForURL(/at=0\.6_0\.4_0\.7/);
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await page.waitForURL((url) => !url.searchParams.has('at'));
    const at = await whereDrawn(page, 'Grenoble');
    await page.mouse.click(at.x, at.y);
    await page.getByRole('button', { name: 'Détacher', exact: true }).waitFor();
  });

  test('years play one after the other, and stop when asked', async () => {
    const { page } = explorer();
    await explorer().open('/network?theme=water&to=2010', 'sont dessinés');
    await page.getByRole('button', { name: 'Lire' }).click();
    await page.waitForURL(/to=2012/);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('checkbox', { name: 'cette année seule' }).check();
    await page.waitForURL(/from=(\d+)&to=\1/);
  });

  test('pictures hold title, legend, filters, sources and licences; files hold what is shown', async () => {
    await explorer().open('/network?theme=water&layout=circle&country=BF', 'sont dessinés');
    const svg = String(await download('Dessin (SVG)'));
    for (const text of [
      'Qui est lié à qui',
      'Eau et assainissement',
      'Burkina Faso',
      'Collectivité territoriale',
      'Taille des cercles',
      '560 sources',
      'Licences des sources',
      'theme=water',
    ]) {
      expect(svg).toContain(text);
    }
    const png = await download('Image (PNG)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [, width] = /width="([\d.]+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(2 * Math.floor(Number(width)));
    expect(png.length).toBeGreaterThan(20_000);
    expect(String(await download('GEXF pour Gephi'))).toContain('actor/tenkodogo');
    expect(String(await download('Liens (CSV)'))).toContain('source,target');
  });

  async function download(name: string): Promise<Buffer> {
    const { page } = explorer();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFile(await file.path());
  }

  test('the keyboard alone selects in the table, follows a neighbour and moves the drawing', async () => {
    const { page } = explorer();
    await explorer().open('/network?ego=ouagadougou&layout=circle', 'sont dessinés');
    await page.getByRole('checkbox', { name: 'Choisir Ouagadougou' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 2, name: 'Ouagadougou' }).waitFor();
    await page.keyboard.press('Tab');
    const neighbour = String(await page.evaluate(() => document.activeElement?.textContent));
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2, name: neighbour }).waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('+');
    await page.waitForURL(/at=/);
    await page.keyboard.press('0');
    await page.waitForURL((url) => !url.searchParams.has('at'));
  });

  test('an actor of the network is found by the letters of its name', async () => {
    const { page } = explorer();
    await explorer().open('/network?ego=ouagadougou', 'sont dessinés');
    await page.getByRole('textbox', { name: 'Chercher dans ce réseau' }).fill('ouaga');
    await page.getByText(/acteurs? trouvé/).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: /Ouagadougou/ }).waitFor();
  });

  test('another site shows the network in its page, with what the address chooses around it', async () => {
    const { page, address } = explorer();
    await explorer().open('/network?ego=ouagadougou&layout=circle', 'sont dessinés');
    await page.getByText('Intégrer dans une page').click();
    await page.getByRole('checkbox', { name: 'l’acteur choisi' }).check();
    const code = String(await page.getByRole('region', { name: 'Intégrer dans une page' }).textContent());
    const source = String(/src="([^"]+)"/.exec(code)?.[1]).replaceAll('&amp;', '&');
    expect(source).toBe(`${address}/embed/network?ego=ouagadougou&layout=circle&show=legend&show=panel`);
    const answered = await page.goto(source);
    await page.getByRole('heading', { level: 1, name: 'Le réseau de Ouagadougou' }).waitFor();
    expect(answered?.headers()).not.toHaveProperty('x-frame-options');
    expect(answered?.headers()['content-security-policy']).toContain('frame-ancestors *');
    await page.getByRole('complementary', { name: 'Acteur choisi' }).waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Présentation du réseau' }).count()).toBe(0);
    expect(await explorer().violations()).toEqual([]);
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Ce réseau dans Maillage' }).click(),
    ]);
    expect(opened.url()).toBe(`${address}/network?ego=ouagadougou&layout=circle`);
    await opened.close();
  });

  test('a network that cannot be had says why, and asks again', async () => {
    const { page } = explorer();
    const asksNetwork = (body: string | null) => body?.includes('query Network(') === true;
    await page.route('**/graphql', (route) =>
      asksNetwork(route.request().postData()) ? route.abort('connectionrefused') : route.continue(),
    );
    await explorer().open('/network?theme=water', 'Le serveur ne répond pas.');
    expect(await explorer().violations()).toEqual([]);
    expect(
      explorer()
        .takeMisdeeds()
        .every((misdeed) => misdeed.includes('ERR_CONNECTION_REFUSED')),
    ).toBe(true);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText('sont dessinés').waitFor();
  });

  test('a network of nobody says so', async () => {
    await explorer().open('/network?country=XX', 'Aucun lien ne répond à tous ces critères');
  });
}

/** Where an actor is in the window. The drawing is pixels; its picture in the files of the reader says where they are, as the page does. */
async function whereDrawn(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('application').boundingBox();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Dessin (SVG)' }).click()]);
  const svg = await readFile(await file.path(), 'utf8');
  const [, x, y] = new RegExp(`cx="([-\\d.]+)" cy="([-\\d.]+)"[^>]*><title>${name}</title>`).exec(svg) ?? [];
  if (box === null || x === undefined || y === undefined) throw new Error(`${name} is not drawn`);
  await page.getByRole('application').scrollIntoViewIfNeeded();
  const scrolled = await page.getByRole('application').boundingBox();
  return { x: (scrolled ?? box).x + 1 + Number(x), y: (scrolled ?? box).y + 1 + Number(y) };
}
