import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { MaillageError } from '../../errors.ts';
import type { IncomingRow } from '../formats/import-format.ts';
import type { RowOutcome } from './import-report.ts';

const outcomes: Readonly<Record<RowOutcome, string>> = {
  taken: 'taken over',
  takenInPart: 'taken over in part',
  rejected: 'rejected',
  leftOut: 'left out',
};

/** A CSV of every row, or part of a row, that was not taken over: where it stands and why, in plain words. Made when there is one. */
export class ProblemFile {
  readonly path: string;
  #file: WriteStream | undefined;
  #failure: unknown;

  constructor(path: string) {
    this.path = path;
  }

  get isMade(): boolean {
    return this.#file !== undefined;
  }

  async add({ where, problems, leftOut }: IncomingRow, outcome: RowOutcome): Promise<void> {
    const lines = problems.map(({ column, value, reason }) => [where, outcomes[outcome], column, value, reason]);
    if (leftOut !== undefined && lines.length === 0) lines.push([where, outcomes[outcome], '', '', leftOut]);
    if (lines.length > 0) await this.#write(lines);
  }

  async close(): Promise<void> {
    if (this.#file === undefined) return;
    this.#file.end();
    await finished(this.#file).catch((cause: unknown) => this.#refuse(cause));
  }

  async #write(lines: readonly (readonly string[])[]): Promise<void> {
    // With the mark, spreadsheets know the encoding; a value that begins with "=" must not become a formula in them.
    const text = stringify([...lines.map((line) => [...line])], { escape_formulas: true });
    if (this.#file === undefined) {
      this.#file = createWriteStream(this.path).on('error', (error) => (this.#failure = error));
      this.#file.write('\uFEFFline,outcome,column,value,reason\n');
    }
    if (this.#failure !== undefined) this.#refuse(this.#failure);
    if (!this.#file.write(text)) await once(this.#file, 'drain').catch((cause: unknown) => this.#refuse(cause));
  }

  #refuse(cause: unknown): never {
    throw new MaillageError('BAD_FILE', 'The file of rows that were not taken over cannot be written', {
      where: this.path,
      remedy: 'Name a file in a folder that is there and may be written to.',
      cause,
    });
  }
}
