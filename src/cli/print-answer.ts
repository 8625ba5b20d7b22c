import Table from 'cli-table3';
import { rowsOf } from './rows-of.ts';
import type { Answer } from './read-question.ts';

export type AnswerFormat = 'json' | 'table';

/** Prints the answer on stdout; in the form of tables its errors go to stderr, so that the output stays clean. */
export function printAnswer(answer: Answer, format: AnswerFormat): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  for (const { message, extensions } of answer.errors ?? [])
    process.stderr.write(`${String(extensions?.['code'] ?? 'ERROR')}: ${message}\n`);
  for (const [field, value] of Object.entries(answer.data ?? {})) process.stdout.write(`${field}\n${tableOf(value)}\n`);
}

/** No rule between the lines: a list of a hundred entries stays readable. */
const noRules = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** Draws a list, a connection or an object as a table. */
export function tableOf(value: unknown): string {
  const rows = rowsOf(value);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return '(nothing)';
  const table = new Table({ head: columns, style: { head: [], border: [] }, chars: noRules });
  table.push(...rows.map((row) => columns.map((column) => row[column] ?? '')));
  return table.toString();
}
