/**
 * Runs the examples of docs/import.md in the order of the page: its files are written, its commands run, and what they print
 * compared. MAILLAGE_RECORD=1 writes what they print into the page, to be reviewed.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import { importFormats } from '../../src/ingest/formats/import-formats.ts';
import { mappingForm } from '../../src/ingest/formats/mapping.ts';

const path = fileURLToPath(new URL('../../docs/import.md', import.meta.url));
const page = readFileSync(path, 'utf8');
const isRecording = process.env['MAILLAGE_RECORD'] !== undefined;

/** `file`: the text of a file, under its name. `run`: commands. `printed`: what those print. `made`: a file that they made. */
interface Block {
  readonly what: 'file' | 'run' | 'printed' | 'made';
  /** Of a file. */
  readonly name: string;
  readonly at: number;
  readonly text: string;
}

const sections = page
  .split(/^(?=## )/m)
  .map((text) => ({ title: /^## (.*)/.exec(text)?.[1] ?? '', blocks: blocksOf(text) }))
  .filter(({ blocks }) => blocks.some(({ what }) => what === 'run'));

function blocksOf(section: string): Block[] {
  const start = page.indexOf(section);
  const found = [...section.matchAll(/(?:`([^`\n]+)`:?\n\n)?```([^\n]+)\n(.*?)```/gs)];
  return found.flatMap(({ 0: whole, 1: name = '', 2: language = '', 3: text = '', index }): Block[] => {
    const at = start + index + whole.length - text.length - 3;
    if (language === 'sh') return [{ what: 'run', name, at, text }];
    if (language === 'text') return [{ what: 'printed', name, at, text }];
    return name === '' ? [] : [{ what: language.endsWith(' result') ? 'made' : 'file', name, at, text }];
  });
}

describe('docs/import.md', () => {
  const before = process.cwd();
  const settings = { ...process.env };
  const recorded: { readonly at: number; readonly length: number; readonly text: string }[] = [];

  beforeAll(() => {
    process.chdir(mkdtempSync(join(tmpdir(), 'maillage-docs-')));
    Object.assign(process.env, { MAILLAGE_DATA: join(process.cwd(), 'data'), NEO4J_URI: '' });
  });
  afterAll(() => {
    process.chdir(before);
    process.env = settings;
    if (isRecording) writeFileSync(path, withRecorded());
  });

  const withRecorded = (): string =>
    recorded
      .toSorted((a, b) => b.at - a.at)
      .reduce((text, { at, length, text: printed }) => text.slice(0, at) + printed + text.slice(at + length), page);
  const compare = ({ at, text }: Block, found: string): void => {
    if (isRecording) recorded.push({ at, length: text.length, text: found });
    else expect(found).toBe(text);
  };

  test.each(sections)('$title', async ({ blocks }) => {
    let printed = '';
    for (const block of blocks) {
      if (block.what === 'file') {
        mkdirSync(dirname(block.name), { recursive: true });
        writeFileSync(block.name, block.text);
      } else if (block.what === 'run') printed = await output(block.text);
      else if (block.what === 'printed') compare(block, printed);
      else compare(block, readFileSync(block.name, 'utf8').replace('\uFEFF', ''));
    }
  });

  test('has an example of every format', () => {
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Any table, with a mapping', ...importFormats.map(({ id }) => id)]));
  });

  test('names every key of a mapping and no other', () => {
    const described = [...page.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((key) => key.replaceAll('`', '')),
    );
    expect(described.toSorted()).toEqual(keysOfMapping().toSorted());
  });

  test('links to files that are there', () => {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#:]+)\)/g)) expect(() => readFileSync(join(dirname(path), target))).not.toThrow();
  });
});

/** What the commands print on standard output. */
async function output(commands: string): Promise<string> {
  let out = '';
  const writes = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text)))),
    jest.spyOn(process.stderr, 'write').mockReturnValue(true),
  ];
  try {
    for (const command of commands.replaceAll('\\\n', ' ').trim().split('\n')) {
      const [program, ...words] = wordsOf(command);
      expect({ program, command, code: await run(words) }).toEqual({ program: 'maillage', command, code: 0 });
    }
  } finally {
    for (const write of writes) write.mockRestore();
  }
  return out;
}

/** As a shell cuts a line: quotation marks hold together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/** Dotted, a list with []. The parts of a coded value, which many keys take, are told once. */
function keysOfMapping(): string[] {
  const coded = ['from', 'values', 'otherwise'];
  const keys = new Set<string>();
  const visit = (schema: z.core.JSONSchema._JSONSchema, at: string): void => {
    if (typeof schema === 'boolean') return;
    const parts = [schema, ...(schema.anyOf ?? [])];
    const items = parts.map((part) => (typeof part === 'boolean' ? undefined : part.items)).filter((item) => item !== undefined);
    const objects = parts.flatMap((part) => (typeof part === 'boolean' ? [] : [part.properties ?? []].flat()));
    const inner = objects.flatMap((properties) => Object.entries(properties));
    const hasParts = inner.length > 0 && !inner.every(([name]) => coded.includes(name));
    const list = items.flat().find((item) => typeof item !== 'boolean' && item.properties !== undefined);
    if (list !== undefined) return visit(list as z.core.JSONSchema._JSONSchema, `${at}[]`);
    if (at !== '' && (!hasParts || /\bwhen$/.test(at))) keys.add(at);
    if (hasParts) for (const [name, part] of inner) visit(part, at === '' ? name : `${at}.${name}`);
  };
  visit(z.toJSONSchema(mappingForm, { io: 'input', reused: 'inline' }), '');
  return [...keys, ...coded.map((part) => `*.${part}`)];
}
