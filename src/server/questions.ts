import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { MaillageError } from '../errors.ts';

/** A question of the kind that Maillage is made for, ready to ask. */
export interface Question {
  readonly id: string;
  readonly title: { readonly fr: string; readonly en: string };
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export const questionsFolder = fileURLToPath(new URL('../../questions/', import.meta.url));

const ENDING = '.graphql';
const variablesFile = z.record(z.string(), z.unknown());

/** Reads questions/: `<id>.graphql`, whose first two comment lines are its titles, and `<id>.variables.json` beside it. */
export function readQuestions(folder = questionsFolder): Question[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => readQuestion(folder, basename(name, ENDING)));
}

function readQuestion(folder: string, id: string): Question {
  const query = readFileSync(join(folder, id + ENDING), 'utf8');
  const [fr, en] = query.split('\n').flatMap((line) => /^#\s*(\S.*)$/.exec(line)?.slice(1) ?? []);
  if (fr === undefined || en === undefined) {
    throw new MaillageError('BAD_FILE', 'A question has no titles', {
      where: `questions/${id}${ENDING}`,
      remedy: 'Begin it with two comment lines: its French and its English title.',
    });
  }
  const file = join(folder, `${id}.variables.json`);
  if (!existsSync(file)) return { id, title: { fr, en }, query };
  return { id, title: { fr, en }, query, variables: readVariables(file, id) };
}

function readVariables(file: string, id: string): Readonly<Record<string, unknown>> {
  try {
    return variablesFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The variables of a question are not a JSON object', {
      where: `questions/${id}.variables.json`,
      cause,
    });
  }
}
