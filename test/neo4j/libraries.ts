import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Neo4j 5.26 runs on Java 17 and 21. */
const OLDEST_JAVA = 17;
export const recipe = import.meta.dirname;
const cache = join(recipe, '..', '..', 'node_modules', '.cache', 'maillage-neo4j');

/** What is missing on this machine to run Neo4j, in words; undefined when nothing is. */
export async function whatIsMissing(): Promise<string | undefined> {
  const java = await run('java', ['-version']).catch(() => undefined);
  if (java === undefined) return 'java is not installed';
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1]);
  if (!(version >= OLDEST_JAVA)) return `java is older than ${OLDEST_JAVA}`;
  if (existsSync(librariesFolder())) return undefined;
  return run('mvn', ['--version']).then(
    () => undefined,
    () => 'mvn is not installed',
  );
}

/** The folder with Neo4j's jars, fetched from Maven Central (116 MB) unless an earlier run did. */
export async function libraries(): Promise<string> {
  const folder = librariesFolder();
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  // Fetched aside and renamed: an interrupted or parallel fetch never leaves half a folder under the final name.
  const fetched = await mkdtemp(join(cache, 'fetching-'));
  await run('mvn', [
    '--quiet',
    '--batch-mode',
    '--file',
    join(recipe, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${fetched}`,
  ]);
  await rename(fetched, folder).catch(async (error: unknown) => {
    await rm(fetched, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function librariesFolder(): string {
  return join(
    cache,
    createHash('sha256')
      .update(readFileSync(join(recipe, 'pom.xml')))
      .digest('hex')
      .slice(0, 12),
  );
}
