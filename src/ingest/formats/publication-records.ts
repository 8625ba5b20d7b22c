import { withoutContacts } from '../reading/contacts.ts';
import type { ActorOfRow, RowRecords, SourceTheme } from './row-records.ts';
import { slug } from './slug.ts';

/** A work as bibliographic services tell it. Its authors by name are left out: the graph ties publications to organisations. */
export interface Work {
  /** The service's own id, for works without a DOI: `openalex-w2741809807`. */
  readonly key: string;
  readonly title: string;
  readonly year: number | undefined;
  /** Bare: `10.1000/x`. */
  readonly doi: string | undefined;
  readonly url: string | undefined;
  /** Organisations that its authors belong to, in the order of the title page. */
  readonly organisations: readonly ActorOfRow[];
  readonly themes: readonly SourceTheme[];
}

/** Works with a DOI have it as their id, so that two services that list one work meet. */
export function writeWork({ key, title, year, doi, url, organisations, themes }: Work, out: RowRecords): void {
  const id = `publication/${doi === undefined ? slug(key) : `doi-${slug(doi.toLowerCase())}`}`;
  out.node('Publication', id, { title: withoutContacts(title.replace(/\s+/g, ' ').trim()).text, year, doi, url });
  const seen = new Set<string>();
  for (const organisation of organisations) {
    const actor = out.actor(organisation);
    if (actor === undefined || seen.has(actor)) continue;
    seen.add(actor);
    out.tie('AUTHORED', actor, id, { position: seen.size });
  }
  out.themes(id, themes);
}

/** A DOI without the resolver's address. */
export function bareDoi(text: string | null | undefined): string | undefined {
  return /10\.\d{4,9}\/\S+$/.exec(text?.trim() ?? '')?.[0];
}

export function webAddress(text: string | null | undefined): string | undefined {
  return text !== undefined && text !== null && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}
