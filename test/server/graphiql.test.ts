import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readQuestions } from '../../src/server/questions.ts';
import type { Service } from '../../src/server/server.ts';
import { seededService, serve, type Served } from './served.ts';

let service: Service;
let served: Served;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build-graphiql.ts']);
  service = await seededService();
  served = await serve(service);
});

afterAll(async () => {
  await served.server.close();
  await service.store.close();
});

/** Addresses that a page, script or style sheet makes the browser load. Links to click, names of XML spaces and the like are none. */
function loaded(text: string): string[] {
  const forms = [
    /\b(?:src|href)="([^"]+)"/g,
    /\burl\(\s*["']?([^"')]+)/g,
    /@import\s+["']([^"']+)/g,
    /\b(?:import|from)\s*\(?\s*"([^"]+)"/g,
    /\bimportScripts\(\s*["']([^"']+)/g,
    /\bfetch\(\s*["'`]([^"'`]+)/g,
    /new (?:Shared)?Worker\(\s*["'`]([^"'`]+)/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].flatMap(([, address]) => address ?? []));
}

/** The page and everything that it and its parts load from the server. */
async function everythingServed(start: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const pending = [start];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (texts.has(path)) continue;
    const response = await served.server.inject(path);
    expect({ path, status: response.statusCode }).toEqual({ path, status: 200 });
    texts.set(path, response.body);
    if (!/\.(js|css)$|graphiql$/.test(path)) continue;
    const workers = path.endsWith('page.js')
      ? ['editor.worker.js', 'json.worker.js', 'graphql.worker.js'].map((name) => `./${name}`)
      : [];
    const own = [...loaded(response.body), ...workers].filter((address) =>
      (path === start ? /^graphiql\// : /^\.\/[\w.-]+\.(js|css|ttf|woff2)$/).test(address),
    );
    pending.push(...own.map((address) => new URL(address, `http://here${path}`).pathname));
  }
  return texts;
}

describe('GraphiQL', () => {
  test('a browser that opens /graphql is led to it', async () => {
    const { statusCode, headers } = await served.server.inject({ url: '/graphql', headers: { accept: 'text/html,*/*;q=0.8' } });
    expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location: '/graphiql' });
  });

  test('loads nothing from another host', async () => {
    const texts = await everythingServed('/graphiql');
    expect([...texts.keys()]).toEqual(
      expect.arrayContaining(['/graphiql/page.js', '/graphiql/page.css', '/graphiql/graphql.worker.js']),
    );
    const foreign = [...texts].flatMap(([path, text]) =>
      loaded(text)
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('its policy forbids other hosts', async () => {
    const policy = String((await served.server.inject('/graphiql')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('offers the questions of questions/', async () => {
    const response = await served.server.inject('/graphiql/questions.json');
    expect({ status: response.statusCode, questions: response.json<unknown>() }).toEqual({
      status: 200,
      questions: readQuestions(),
    });
  });
});

describe('questions', () => {
  function folderOf(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), 'maillage-questions-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }

  test('are read with their titles and variables', () => {
    const query = '# Combien d’acteurs ?\n# How many actors?\n{ actors { totalCount } }\n';
    const folder = folderOf({ 'b.graphql': query, 'a.graphql': query, 'b.variables.json': '{"first":2}', 'other.txt': '' });
    const title = { fr: 'Combien d’acteurs ?', en: 'How many actors?' };
    expect(readQuestions(folder)).toEqual([
      { id: 'a', title, query },
      { id: 'b', title, query, variables: { first: 2 } },
    ]);
  });

  test.each([
    ['without titles', { 'a.graphql': '{ actors { totalCount } }' }],
    ['with wrong variables', { 'a.graphql': '# a\n# b\n{ x }', 'a.variables.json': '[1]' }],
  ])('%s are refused', (_what, files) => {
    expect(() => readQuestions(folderOf(files))).toThrow(expect.objectContaining({ code: 'BAD_FILE' }));
  });
});
