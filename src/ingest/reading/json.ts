import { basename } from 'node:path';
import type { z } from 'zod';
import { MaillageError } from '../../errors.ts';
import { readTextFile } from './text-file.ts';

/** A JSON file of a known form. It is read whole: answers of search interfaces come in pages of some megabytes. */
export async function readJson<Form extends z.ZodType>(path: string, form: Form): Promise<z.infer<Form>> {
  const text = await readTextFile(path);
  const where = basename(path);
  const value = parsed(text, where);
  const result = form.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new MaillageError(
    'BAD_FILE',
    `The JSON has not the form expected: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    {
      where,
      remedy: 'Give the answer of the service as it came.',
      cause: result.error,
    },
  );
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MaillageError('BAD_FILE', 'The file is not well-formed JSON', {
      where,
      remedy: 'Save the answer of the service again, as it came.',
      cause,
    });
  }
}
