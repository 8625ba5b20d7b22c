import type { SourceNoteFragment } from '../generated/operations.ts';

export type NumberedSources = ReadonlyMap<string, { readonly number: number; readonly source: SourceNoteFragment }>;

/** The sources found anywhere in an answer, numbered in the order in which they come first. */
export function numberSources(answer: unknown): NumberedSources {
  const numbered = new Map<string, { number: number; source: SourceNoteFragment }>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSource(value)) {
      if (!numbered.has(value.id)) numbered.set(value.id, { number: numbered.size + 1, source: value });
      return;
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  return numbered;
}

function isSource(value: object): value is SourceNoteFragment {
  return 'id' in value && typeof value.id === 'string' && value.id.startsWith('source/') && 'license' in value;
}
