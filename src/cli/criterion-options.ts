import type { Command } from 'commander';
import { simpleCriteria } from '../server/export-filter.ts';

/** Adds an option for each criterion that can be said in one word. */
export function criterionOptions(command: Command): Command {
  for (const [name, { meaning, value }] of Object.entries(simpleCriteria)) {
    const argument = value === 'list' ? `<${name},…>` : `<${value}>`;
    command.option(`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${argument}`, `filter: ${meaning}`);
  }
  return command;
}
