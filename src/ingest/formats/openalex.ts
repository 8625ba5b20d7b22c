import { z } from 'zod';
import type { Identifier } from '../../ontology/identifier-schemes.ts';
import { readJson } from '../reading/json.ts';
import { guessKind, withLevel, type GuessedKind } from './actor-kind.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';
import { bareDoi, webAddress, writeWork } from './publication-records.ts';
import { RowRecords, type ActorOfRow } from './row-records.ts';
import { readScope } from './table-format.ts';

const text = z.string().nullish();
const named = z.object({ display_name: text });
const institution = z.object({ id: text, display_name: text, ror: text, country_code: text, type: text });
const work = z.object({
  id: z.string(),
  doi: text,
  title: text,
  display_name: text,
  publication_year: z.int().nullish(),
  authorships: z.array(z.object({ institutions: z.array(institution).nullish() })).nullish(),
  topics: z.array(named).nullish(),
  keywords: z.array(named).nullish(),
  sustainable_development_goals: z.array(z.object({ id: text, display_name: text })).nullish(),
  primary_location: z.object({ landing_page_url: text }).nullish(),
});
/** A list answer, several works, or one. */
const answer = z.union([
  z.object({ results: z.array(z.unknown()) }).transform(({ results }) => results),
  z.array(z.unknown()),
  work.transform((one) => [one]),
]);

type OpenAlexWork = z.infer<typeof work>;
type Institution = z.infer<typeof institution>;

/** What OpenAlex calls the type of an institution. */
const kinds: Readonly<Record<string, GuessedKind>> = {
  education: { kind: 'RESEARCH' },
  facility: { kind: 'RESEARCH' },
  archive: { kind: 'RESEARCH' },
  other: { kind: 'RESEARCH' },
  healthcare: { kind: 'PUBLIC_INSTITUTION' },
  government: { kind: 'PUBLIC_INSTITUTION' },
  funder: { kind: 'PUBLIC_INSTITUTION' },
  nonprofit: { kind: 'ASSOCIATION' },
  company: { kind: 'BUSINESS' },
};

export const openAlex: ImportFormat = {
  id: 'openalex',
  label: { fr: 'Publications (OpenAlex)', en: 'Works (OpenAlex)' },
  extensions: ['.json'],
  source: { publisher: 'OpenAlex', license: 'CC0-1.0', url: 'https://openalex.org' },
  accepts: ({ text: head }) => /^\s*[[{]/.test(head) && /"https:\/\/openalex\.org\/W\d+"/.test(head),
  read: readWorks,
};

async function* readWorks(input: ImportInput): AsyncGenerator<IncomingRow> {
  const scope = readScope(input);
  const works = await readJson(input.path, answer);
  for (const [index, entry] of works.entries()) {
    const out = new RowRecords(scope, `work ${index + 1}`);
    const result = work.safeParse(entry);
    const title = result.data?.title ?? result.data?.display_name ?? '';
    if (!result.success || title.trim() === '') {
      const issue = result.error?.issues[0];
      out.problem(issue?.path.join('.') ?? 'title', '', issue?.message ?? 'is empty, and nothing can be said without it');
      yield out.rejected();
      continue;
    }
    writeOpenAlex(result.data, title, out);
    yield out.done();
  }
}

function writeOpenAlex(data: OpenAlexWork, title: string, out: RowRecords): void {
  const own = data.id.split('/').at(-1) ?? data.id;
  writeWork(
    {
      key: `openalex-${own}`,
      title,
      year: data.publication_year ?? undefined,
      doi: bareDoi(data.doi),
      url: webAddress(data.primary_location?.landing_page_url) ?? webAddress(data.doi) ?? webAddress(data.id),
      organisations: (data.authorships ?? []).flatMap(({ institutions }) => (institutions ?? []).map(organisation)),
      themes: [
        ...[...(data.topics ?? []), ...(data.keywords ?? [])].flatMap(({ display_name: words }) =>
          words === null || words === undefined ? [] : [{ words, vocabulary: 'openalex' }],
        ),
        ...(data.sustainable_development_goals ?? []).flatMap(({ id, display_name: words }) => {
          const goal = id?.split('/').at(-1);
          return goal === undefined ? [] : [{ sdg: goal, words: words ?? `ODD ${goal}` }];
        }),
      ],
    },
    out,
  );
}

function organisation({ id, display_name: name, ror, country_code: country, type }: Institution): ActorOfRow {
  const named = name ?? '';
  const said = kinds[type ?? ''] ?? { kind: 'RESEARCH' };
  const guess = guessKind(named);
  return {
    name: named,
    // OpenAlex knows governments, not which of them are local; the name may tell.
    kind: withLevel(said.kind === 'PUBLIC_INSTITUTION' && guess?.kind === 'LOCAL_GOVERNMENT' ? guess : said),
    lang: country?.toUpperCase() === 'FR' ? 'fr' : 'en',
    country: country?.toUpperCase(),
    identifiers: [code('openalex', id), code('ror', ror)].filter((found) => found !== undefined),
    column: 'authorships.institutions',
  };
}

function code(scheme: string, address: string | null | undefined): Identifier | undefined {
  const value = address?.split('/').at(-1);
  return value === undefined || value === '' ? undefined : { scheme, value };
}
