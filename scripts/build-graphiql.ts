/**
 * Bundles src/web/graphiql into dist/web/graphiql: everything the page loads comes from the server itself. Apart from the explorer,
 * which Vite builds: the editor wants its workers under names of their own.
 */
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { compressFiles } from './compress-files.ts';

const out = 'dist/web/graphiql';

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: {
    page: 'src/web/graphiql/page.ts',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir: out,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'linked',
  loader: { '.ttf': 'file', '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});
cpSync('src/web/graphiql/index.html', `${out}/index.html`);
compressFiles(out);
