import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The rooms of src/ and what each may import: cli → server → api → {compile, insight, ingest, export} → graph → ontology. */
const rooms = {
  errors: [],
  ontology: ['errors'],
  graph: ['ontology', 'errors'],
  engine: ['graph', 'ontology', 'errors'],
  compile: ['graph', 'ontology', 'errors'],
  insight: ['graph', 'ontology', 'errors'],
  ingest: ['graph', 'ontology', 'errors'],
  api: ['compile', 'insight', 'ingest', 'graph', 'ontology', 'errors'],
  server: ['api', 'engine', 'ingest', 'graph', 'ontology', 'errors'],
  cli: ['server', 'api', 'engine', 'ingest', 'graph', 'ontology', 'errors'],
};

const onlyIn = (name, folder) => ({ name, message: `Only ${folder} may import ${name}: above the port no code knows which engine answers.` });
const drivers = [onlyIn('neo4j-driver', 'src/graph/neo4j'), onlyIn('@grafeo-db/js', 'src/graph/embedded')];

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'src/**/generated'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts'] } },
      'boundaries/elements': [
        { type: 'errors', pattern: 'src/errors.ts', mode: 'full' },
        { type: 'engine', pattern: 'src/graph/*', mode: 'folder' },
        ...Object.keys(rooms)
          .filter((room) => room !== 'errors' && room !== 'engine')
          .map((room) => ({ type: room, pattern: `src/${room}`, mode: 'folder' })),
      ],
    },
    rules: {
      'max-lines': ['error', { max: 500 }],
      'no-console': 'error',
      'no-restricted-imports': ['error', { paths: drivers }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: 'src/${file.type} may not import src/${dependency.type}: imports go cli → server → api → compile, insight, ingest → graph → ontology.',
          rules: Object.entries(rooms).map(([from, allow]) => ({ from, allow: [...allow, from] })),
        },
      ],
    },
  },
  { files: ['src/graph/neo4j/**'], rules: { 'no-restricted-imports': ['error', { paths: [drivers[1]] }] } },
  { files: ['src/graph/embedded/**'], rules: { 'no-restricted-imports': ['error', { paths: [drivers[0]] }] } },
  { files: ['test/**', 'bench/**', '**/*.js'], rules: { 'no-restricted-imports': 'off', 'no-console': 'off' } },
);
