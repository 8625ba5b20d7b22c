import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { generatedFiles, projectFile } from '../../codegen/generated-files.ts';

const files = await generatedFiles();

describe('files made from schema/', () => {
  it.each(files)('$path is what `npm run codegen` writes', async ({ path, text }) => {
    expect(await readFile(projectFile(path), 'utf8')).toBe(text);
  });
});
