import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

const lower = ['graph', 'ontology'];

/** The rooms of src/ and what each may import: cli → server → api → {compile, insight, ingest, export} → graph → ontology. All may import errors.ts. */
const rooms = {
  ontology: [],
  graph: ['ontology'],
  'graph/neo4j': lower,
  'graph/embedded': lower,
  compile: lower,
  insight: lower,
  ingest: lower,
  export: lower,
  api: ['compile', 'insight', 'ingest', 'export', ...lower],
  server: ['api', 'ingest', 'export', 'graph/neo4j', 'graph/embedded', ...lower],
  cli: ['server', 'api', 'insight', 'ingest', 'export', ...lower],
  // What runs in the browser knows the server by GraphQL only.
  web: [],
};

const onlyIn = (name, folder) => ({
  name,
  message: `Only ${folder} may import ${name}: above the port no code knows which engine answers.`,
});
const drivers = [onlyIn('neo4j-driver', 'src/graph/neo4j'), onlyIn('@grafeo-db/js', 'src/graph/embedded')];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'src/**/generated'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
      'boundaries/elements': Object.keys(rooms)
        // The first pattern that fits names the room: inner folders come before outer ones.
        .sort((a, b) => b.length - a.length)
        .map((room) => ({ type: room, pattern: `src/${room}` })),
    },
    rules: {
      'max-lines': ['error', { max: 500 }],
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: drivers }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'src/{{from.element.type}} may not import src/{{to.element.type}}: imports go cli → server → api → compile, insight, ingest, export → graph → ontology.',
          policies: Object.entries(rooms).map(([room, others]) => ({
            from: { element: { type: room } },
            allow: { to: { element: { types: { anyOf: [...others, room] } } } },
          })),
        },
      ],
    },
  },
  { files: ['src/graph/neo4j/**'], rules: { 'no-restricted-imports': ['error', { paths: [drivers[1]] }] } },
  { files: ['src/graph/embedded/**'], rules: { 'no-restricted-imports': ['error', { paths: [drivers[0]] }] } },
  {
    files: ['src/errors.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['./*'], message: 'Every room imports errors.ts, so it imports none.' }] },
      ],
    },
  },
  { files: ['test/**', 'bench/**', '**/*.js'], rules: { 'no-restricted-imports': 'off', 'no-console': 'off' } },
);
