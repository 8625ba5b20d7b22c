import { defineConfig } from 'vite';
import { compressFiles } from './scripts/compress-files.ts';

const built = 'dist/web/explorer';
const served = ['/graphql', '/graphiql', '/export', '/health'];

/**
 * Builds the explorer (src/web) into dist/web/explorer, from where the server serves it at /.
 * Vite reads the default export: the only one of the project.
 */
export default defineConfig({
  root: 'src/web',
  plugins: [{ name: 'compress', apply: 'build', closeBundle: () => compressFiles(`${built}/assets`) }],
  build: {
    outDir: `../../${built}`,
    emptyOutDir: true,
    target: 'es2022',
    // Read by the test that holds the first load to its size.
    manifest: true,
    // The server's policy allows no script inside the page, and no data: address but for pictures.
    assetsInlineLimit: 0,
    // The finer shapes of countries are the largest file; they load on the pages that need them.
    chunkSizeWarningLimit: 800,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // One file for what most pages share, in place of thirty small ones.
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: /src\/web\/(api|components(\/picture)?|generated|layout)\/[^/]+$/, minShareCount: 2 }],
        },
      },
      // Libraries mark files for servers that render React ("use client"); no server does here.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: Object.fromEntries(served.map((path) => [path, 'http://127.0.0.1:4000'])) },
});
