/** The built explorer before the real server and the seed, in a real browser: one of each for all cases. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import axe, { type AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags } from './browser-flags.ts';
import { seededService, serve, type Served } from '../server/served.ts';
import type { Service } from '../../src/server/server.ts';

export interface Explorer {
  readonly page: Page;
  readonly address: string;
  /** What no page may do: requests to other hosts, errors and warnings in the console. Emptied by reading. */
  takeMisdeeds(): string[];
  /** Opens an address and waits until it shows this text. */
  open(path: string, text: string): Promise<void>;
  /** What axe-core finds wrong on the page, by all its rules or some. */
  violations(rules?: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

export async function openExplorer(executablePath: string): Promise<Explorer> {
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    // jest says `test` here, for which libraries leave their checks in: what is tested is what is served.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const service = await seededService();
  const served = await serve(service);
  const address = await served.server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const misdeeds = watch(page, address);
  return {
    page,
    address,
    takeMisdeeds: () => misdeeds.splice(0),
    open: async (path, text) => {
      await page.goto(address + path);
      await page.locator('main').getByText(text).first().waitFor();
    },
    violations: (rules) => findViolations(page, rules),
    close: () => closeAll(browser, context, served, service),
  };
}

function watch(page: Page, address: string): string[] {
  const misdeeds: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) misdeeds.push(`asks ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.push(`says ${message.text()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`fails with ${error.message}`));
  return misdeeds;
}

/** By the debugger's own way into the page, which the policy of the page does not bind. */
async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules !== undefined && { runOnly: rules }) });
  const { violations } = await page.evaluate<AxeResults>(`${axe.source}; axe.run(${options})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function closeAll(browser: Browser, context: BrowserContext, served: Served, service: Service): Promise<void> {
  await context.close();
  await browser.close();
  await served.server.close();
  await service.store.close();
}
