/** The editor's background work: one script of this page's own for each language. */
const scripts: Readonly<Record<string, string>> = { graphql: 'graphql.worker.js', json: 'json.worker.js' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, language: string) =>
      new Worker(new URL(scripts[language] ?? 'editor.worker.js', import.meta.url), { type: 'module' }),
  },
});
