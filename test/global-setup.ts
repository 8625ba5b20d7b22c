import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isBuilt } from '../bin/is-built.js';
import findNeo4j from './neo4j/global-setup.ts';

/** Before all test files: the program that those of the command line start a hundred times, and the Neo4j of the run. */
export default async function prepare(): Promise<void> {
  await Promise.all([buildProgram(), findNeo4j()]);
}

/** The built program starts in a third of the time that its sources take. Types are checked by `npm run typecheck`. */
async function buildProgram(): Promise<void> {
  if (!isBuilt()) await promisify(execFile)('npm', ['run', 'build:program']);
}
