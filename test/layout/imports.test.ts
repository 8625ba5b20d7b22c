import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';

interface Import {
  readonly file: string;
  readonly imported: string;
}

const direction = 'boundaries/dependencies';
const driver = 'no-restricted-imports';

const forbidden: readonly (Import & { readonly rule: string })[] = [
  { file: 'src/graph/example.ts', imported: '../api/api.ts', rule: direction },
  { file: 'src/graph/example.ts', imported: './embedded/embedded-store.ts', rule: direction },
  { file: 'src/graph/embedded/example.ts', imported: '../neo4j/neo4j-store.ts', rule: direction },
  { file: 'src/api/example.ts', imported: '../graph/neo4j/neo4j-store.ts', rule: direction },
  { file: 'src/api/example.ts', imported: '../server/settings.ts', rule: direction },
  { file: 'src/compile/example.ts', imported: '../ingest/is-empty.ts', rule: direction },
  { file: 'src/ontology/example.ts', imported: '../graph/graph-store.ts', rule: direction },
  { file: 'src/server/limits/example.ts', imported: '../../cli/run.ts', rule: direction },
  { file: 'src/web/graphiql/example.ts', imported: '../../server/questions.ts', rule: direction },
  { file: 'src/web/pages/example.tsx', imported: '../../api/api.ts', rule: direction },
  { file: 'src/errors.ts', imported: './api/api.ts', rule: driver },
  { file: 'src/insight/example.ts', imported: 'neo4j-driver', rule: driver },
  { file: 'src/graph/embedded/example.ts', imported: 'neo4j-driver', rule: driver },
  { file: 'src/graph/neo4j/example.ts', imported: '@grafeo-db/js', rule: driver },
];

const allowed: readonly Import[] = [
  { file: 'src/graph/embedded/example.ts', imported: '../graph-store.ts' },
  { file: 'src/graph/embedded/example.ts', imported: '@grafeo-db/js' },
  { file: 'src/graph/neo4j/example.ts', imported: 'neo4j-driver' },
  { file: 'src/api/example.ts', imported: '../compile/compiler.ts' },
  { file: 'src/server/limits/example.ts', imported: '../settings.ts' },
  { file: 'src/cli/commands/example.ts', imported: '../../server/settings.ts' },
  { file: 'src/ontology/example.ts', imported: '../errors.ts' },
];

const lintEach = `
  const { ESLint } = await import('eslint');
  const eslint = new ESLint();
  const broken = [];
  for (const { file, imported } of JSON.parse(process.argv[1])) {
    const text = \`import type { Thing } from '\${imported}';\\nexport type Other = Thing;\\n\`;
    const [{ messages }] = await eslint.lintText(text, { filePath: file });
    broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  process.stdout.write(JSON.stringify(broken));
`;

/** ESLint loads its plugins in ways that jest does not allow inside a test: it runs beside them, once for all. */
async function rulesBroken(imports: readonly Import[]): Promise<string[][]> {
  const words = ['--input-type=module', '--eval', lintEach, JSON.stringify(imports)];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as string[][];
}

describe('imports', () => {
  const broken = new Map<Import, string[]>();

  beforeAll(async () => {
    const all = [...forbidden, ...allowed];
    (await rulesBroken(all)).forEach((rules, index) => broken.set(all[index] as Import, rules));
  });

  test.each(forbidden)('$file may not import $imported', (one) => {
    expect(broken.get(one)).toEqual([one.rule]);
  });

  test.each(allowed)('$file may import $imported', (one) => {
    expect(broken.get(one)).toEqual([]);
  });
});
