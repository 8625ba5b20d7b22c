import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { MaillageError } from '../errors.ts';

/** What is asked, and what is answered, whether in this process or by a server. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() })).optional(),
});

export type Answer = z.output<typeof answerShape>;

export interface QuestionDetails {
  readonly variables: string | undefined;
  readonly operation: string | undefined;
}

/** Takes `-` as standard input, GraphQL text as itself, and anything else as the name of a file. */
export function readQuestion(question: string, { variables, operation }: QuestionDetails): Asked {
  return {
    query: textOf(question),
    ...(operation !== undefined && { operationName: operation }),
    ...(variables !== undefined && { variables: variablesOf(variables) }),
  };
}

const STANDARD_INPUT = 0;

function textOf(question: string): string {
  if (question === '-') return readFileSync(STANDARD_INPUT, 'utf8');
  // Every operation has a brace; a name of a file with one would be a rare one, and it is still found first.
  if (!existsSync(question) && question.includes('{')) return question;
  try {
    return readFileSync(question, 'utf8');
  } catch (cause) {
    throw new MaillageError('BAD_FILE', `The file ${question} cannot be read`, {
      remedy: 'Give a file, the GraphQL text in quotes, or - for standard input.',
      cause,
    });
  }
}

function variablesOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch (cause) {
    throw new MaillageError('BAD_REQUEST', 'The variables are not a JSON object', {
      where: '--variables',
      remedy: `Write them as '{"first": 5}'.`,
      cause,
    });
  }
}
