import { basename } from 'node:path';
import { parse, YAMLError } from 'yaml';
import { z } from 'zod';
import { MaillageError } from '../../errors.ts';
import { identifierSchemes } from '../../ontology/identifier-schemes.ts';
import { readTextFile } from '../reading/text-file.ts';

/** Text with the headings of columns in braces: `Subvention à {Association}`, `{Pays}`, `FR`. */
const template = z.string();
const templates = z.union([template, z.array(template)]).transform((given) => [given].flat());

/** A value by a template, and what the words found there stand for. */
const coded = z.union([
  template,
  z.strictObject({ from: template, values: z.record(z.string(), z.string()), otherwise: z.string().optional() }),
]);

const condition = z
  .strictObject({
    column: z.string(),
    empty: z.boolean().optional(),
    equals: z.string().optional(),
    matches: z.string().refine(isPattern, 'must be a regular expression').optional(),
  })
  .refine(({ empty, equals, matches }) => [empty, equals, matches].filter((given) => given !== undefined).length === 1, {
    error: 'must have one of empty, equals and matches',
  });

const money = z.strictObject({ amount: template, currency: template.default('EUR') });

const themes = z.strictObject({
  from: templates,
  /** Whose words they are, by the column `source` of seed/vocabulary/theme-synonyms.csv. */
  vocabulary: z.string().optional(),
  separator: z.string().optional(),
});

const project = z.strictObject({
  /** Columns that together tell one project from another. */
  key: templates,
  title: template,
  summary: template.optional(),
  status: coded.optional(),
  start: template.optional(),
  end: template.optional(),
  budget: money.optional(),
  themes: themes.optional(),
  countries: template.optional(),
});

const actor = z.strictObject({
  /** By which ties name it. */
  as: z.string().optional(),
  name: template,
  aliases: templates.optional(),
  /** Without it, the name tells. */
  kind: coded.optional(),
  level: coded.optional(),
  country: template.optional(),
  identifiers: z.partialRecord(z.enum(Object.keys(identifierSchemes) as [string, ...string[]]), template).optional(),
  website: template.optional(),
  separator: z.string().optional(),
  /** Its part in the project of the row. */
  role: coded.optional(),
  amount: money.optional(),
});

const deliberation = z.strictObject({
  key: templates,
  title: template,
  date: template.optional(),
  url: template.optional(),
  /** The `as` of the actor whose council it was. */
  by: z.string(),
  themes: themes.optional(),
});

const tie = z.strictObject({
  type: z.enum(['PARTNER_OF', 'MEMBER_OF', 'PART_OF']),
  from: z.string(),
  to: z.string(),
  kind: coded.optional(),
  role: template.optional(),
  since: template.optional(),
  until: template.optional(),
});

export const mappingForm = z
  .strictObject({
    version: z.literal(1),
    /** Begins the ids of what the file tells, so that two files do not meet by chance. */
    prefix: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must consist of a–z, 0–9 and single hyphens'),
    label: z.string().optional(),
    language: z.enum(['fr', 'en']).default('fr'),
    table: z
      .strictObject({
        encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']).optional(),
        separator: z.enum([';', ',', '\t', '|']).optional(),
        sheet: z.string().optional(),
        decimals: z.enum(['comma', 'point']).optional(),
        dates: z.enum(['day-first', 'month-first']).default('day-first'),
        /** Cells that say that nothing is known. */
        empty: z.array(z.string()).default([]),
      })
      .prefault({}),
    /** Rows that state nothing by themselves: totals, repeated headings. */
    leaveOut: z.array(z.strictObject({ when: condition, because: z.string() })).default([]),
    /** Rows that head the rows below them: what the pattern captures there can be used as a column of the given name. */
    blocks: z
      .strictObject({
        when: condition,
        column: z.string(),
        pattern: z.string().refine(isPattern, 'must be a regular expression'),
        as: z.string(),
      })
      .optional(),
    project: project.optional(),
    deliberation: deliberation.optional(),
    actors: z.array(actor).default([]),
    ties: z.array(tie).default([]),
  })
  .refine(({ project: one, deliberation: other, actors }) => one !== undefined || other !== undefined || actors.length > 0, {
    error: 'must say what the rows are about: project, deliberation or actors',
  });

export type Mapping = z.infer<typeof mappingForm>;
export type MappingText = z.input<typeof mappingForm>;
export type Condition = z.infer<typeof condition>;
export type Coded = z.infer<typeof coded>;

/** The headings that a mapping names in its templates and conditions. */
export function columnsOf(mapping: Mapping): string[] {
  const columns = new Set<string>();
  const visit = (value: unknown, key?: string): void => {
    if (typeof value === 'string' && key === 'column') columns.add(value);
    else if (typeof value === 'string') for (const [, column] of value.matchAll(placeholder)) columns.add(column ?? '');
    else if (typeof value === 'object' && value !== null) for (const [name, part] of Object.entries(value)) visit(part, name);
  };
  for (const { when } of mapping.leaveOut) visit(when);
  if (mapping.blocks !== undefined) visit({ when: mapping.blocks.when, column: mapping.blocks.column });
  visit([mapping.project, mapping.deliberation, mapping.actors, mapping.ties]);
  if (mapping.blocks !== undefined) columns.delete(mapping.blocks.as);
  return [...columns];
}

export const placeholder = /\{([^{}]+)\}/g;

export async function readMapping(path: string): Promise<Mapping> {
  return parseMapping(await readTextFile(path), basename(path));
}

export function parseMapping(text: string, where: string): Mapping {
  const result = mappingForm.safeParse(parsedYaml(text, where));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const more = result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : '';
  throw new MaillageError(
    'BAD_FILE',
    `The mapping is wrong at ${issue?.path.join('.') || 'its top'}: ${issue?.message ?? ''}${more}`,
    {
      where,
      remedy: 'See docs/import.md for what a mapping may say; `maillage map` proposes one from the headings of a file.',
      cause: result.error,
    },
  );
}

function parsedYaml(text: string, where: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLError)) throw cause;
    throw new MaillageError('BAD_FILE', `The mapping is not well-formed YAML: ${cause.message.split('\n')[0] ?? ''}`, {
      where,
      remedy: 'Put quotation marks around values that begin with a brace or contain a colon.',
      cause,
    });
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}
