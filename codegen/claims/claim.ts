import type { Phrase } from '../../src/ontology/ontology.ts';

/** What an answer says, in words and, where it has several lines, in a table for both languages. */
export interface Reading extends Phrase {
  readonly table?: string;
}

/** A claim of the report that the project began with, and what the seed can say of it. */
export interface Claim {
  readonly title: Phrase;
  readonly claim: Phrase;
  /** What would have to be seen if it were true. */
  readonly test: Phrase;
  readonly query: string;
  /** Names the claim in links. */
  readonly id: string;
  /** What the figures say: numbers are taken from the answer, so none is older than the seed. When an answer changes, read whether the sentences still hold. */
  readonly says: (data: unknown) => Reading;
  /** What they cannot say. */
  readonly cannotSay: readonly Phrase[];
}

export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}

export function rounded(value: number | null): string {
  return value === null ? '–' : String(Number(value.toPrecision(2)));
}

/** A Markdown table. */
export function tableOf(lines: readonly (readonly string[])[]): string {
  const [head = [], ...rows] = lines;
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function inBoth({ fr, en }: Phrase): string {
  return fr === en ? en : `${en} · ${fr}`;
}
