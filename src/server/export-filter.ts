import { MaillageError } from '../errors.ts';
import type { TableType } from '../export/export-source.ts';

/** A criterion that can be said in one word, for those who do not want to write a filter in JSON. */
export interface SimpleCriterion {
  readonly meaning: string;
  /** Its name in the filter of each type. */
  readonly field: Readonly<Record<TableType, string>>;
  readonly value: 'list' | 'year' | 'text';
}

const alike = (field: string) => ({ actors: field, projects: field });

/** By their names in addresses; options of the command line have a hyphen in place of a capital. */
export const simpleCriteria = {
  theme: { meaning: 'ids of themes, with the narrower ones', field: alike('themes'), value: 'list' },
  country: { meaning: 'ISO codes of countries', field: alike('countries'), value: 'list' },
  kind: { meaning: 'kinds of actors', field: { actors: 'kinds', projects: 'participantKinds' }, value: 'list' },
  transition: { meaning: 'transitions of the themes', field: alike('transitions'), value: 'list' },
  activeFrom: { meaning: 'active in this year or later', field: alike('activeFrom'), value: 'year' },
  activeTo: { meaning: 'active in this year or earlier', field: alike('activeTo'), value: 'year' },
  text: { meaning: 'words to search for', field: alike('text'), value: 'text' },
} as const satisfies Record<string, SimpleCriterion>;

export type SimpleCriteria = { readonly [Name in keyof typeof simpleCriteria]?: string | undefined };

export type Filter = Readonly<Record<string, unknown>>;

/** The filter that is asked for, as JSON, in simple criteria or in both, which must then all hold; undefined when there is none. */
export function exportFilter(type: TableType, json: string | undefined, criteria: SimpleCriteria): Filter | undefined {
  const simple = Object.entries(simpleCriteria).flatMap(([name, criterion]) => {
    const said = criteria[name as keyof SimpleCriteria];
    return said === undefined ? [] : [[criterion.field[type], valueOf(criterion, said)] as const];
  });
  const written = json === undefined ? undefined : readFilter(json);
  if (simple.length === 0) return written;
  return { ...Object.fromEntries(simple), ...(written !== undefined && { and: [written] }) };
}

function valueOf({ value }: SimpleCriterion, said: string): unknown {
  if (value === 'list') return said.split(',');
  // What is no year is left for the API to refuse.
  return value === 'year' && /^\d+$/.test(said) ? Number(said) : said;
}

function readFilter(json: string): Filter {
  try {
    const filter: unknown = JSON.parse(json);
    if (typeof filter === 'object' && filter !== null && !Array.isArray(filter)) return filter as Filter;
  } catch (cause) {
    throw notAFilter(cause);
  }
  throw notAFilter();
}

function notAFilter(cause?: unknown): MaillageError {
  return new MaillageError('BAD_REQUEST', 'The filter is not a JSON object', {
    where: 'filter',
    remedy: 'Write it as the API takes it: {"themes": ["theme/water"], "countries": ["BF"]}.',
    cause,
  });
}
