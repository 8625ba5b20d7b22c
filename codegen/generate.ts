import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles, projectFile } from './generated-files.ts';

for (const { path, text } of await generatedFiles()) {
  await mkdir(dirname(projectFile(path)), { recursive: true });
  await writeFile(projectFile(path), text);
}
