import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Question } from '../../src/server/questions.ts';

/** How a question is answered: recorded beside this file, one Markdown page a question, for people to review. */
export interface Recording {
  /** Statements sent to the engine. */
  readonly roundTrips: number;
  /** The last of them: the one compiled from the question. */
  readonly cypher: string;
  readonly answer: unknown;
}

const pathOf = (id: string): string => fileURLToPath(new URL(`./${id}.md`, import.meta.url));

export function writeRecording({ id, title, query }: Question, { roundTrips, cypher, answer }: Recording): void {
  const page = [
    `# ${title.en}`,
    `${title.fr}\n`,
    '```graphql',
    query.split('\n').slice(2).join('\n').trim(),
    '```\n',
    `Round trips to the engine: ${String(roundTrips)}\n`,
    '```cypher',
    cypher,
    '```\n',
    '```json',
    JSON.stringify(answer, null, 2),
    '```\n',
  ];
  writeFileSync(pathOf(id), page.join('\n'));
}

export function readRecording(id: string): Recording | undefined {
  if (!existsSync(pathOf(id))) return undefined;
  const page = readFileSync(pathOf(id), 'utf8');
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n(.*?)\\n\`\`\``, 's').exec(page)?.[1] ?? '';
  return {
    roundTrips: Number(/Round trips to the engine: (\d+)/.exec(page)?.[1]),
    cypher: block('cypher'),
    answer: JSON.parse(block('json')),
  };
}
