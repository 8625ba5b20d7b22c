import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles, generatedSchema, projectFile, type GeneratedFile } from './generated-files.ts';

// The others are made from schema/, of which these are a part.
for (const file of generatedSchema()) await write(file);
for (const file of await generatedFiles()) await write(file);

async function write({ path, text }: GeneratedFile): Promise<void> {
  await mkdir(dirname(projectFile(path)), { recursive: true });
  await writeFile(projectFile(path), text);
}
