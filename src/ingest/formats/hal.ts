import { z } from 'zod';
import { readJson } from '../reading/json.ts';
import { kindOr } from './actor-kind.ts';
import type { ImportFormat, ImportInput, IncomingRow } from './import-format.ts';
import { bareDoi, webAddress, writeWork } from './publication-records.ts';
import { RowRecords, type ActorOfRow } from './row-records.ts';
import { readScope } from './table-format.ts';

// A field that has one value comes alone or in a list, by its type in HAL's index.
const texts = z.union([z.string().transform((one) => [one]), z.array(z.coerce.string())]).optional();
const codes = z.union([z.coerce.string().transform((one) => [one]), z.array(z.coerce.string())]);
const codeList = z.union([z.array(z.coerce.string()), codes]).optional();

const entry = z.object({
  docid: z.coerce.string(),
  halId_s: z.string().optional(),
  uri_s: z.string().optional(),
  title_s: texts,
  fr_title_s: texts,
  label_s: z.string().optional(),
  doiId_s: z.string().optional(),
  producedDateY_i: z.int().optional(),
  publicationDateY_i: z.int().optional(),
  authIdHasPrimaryStructure_fs: texts,
  labStructId_i: codeList,
  labStructName_s: texts,
  structId_i: codeList,
  structName_s: texts,
  structCountry_s: texts,
  keyword_s: texts,
  fr_domainAllCodeLabel_fs: texts,
});
const answer = z.object({ response: z.object({ docs: z.array(z.unknown()) }) });

type Entry = z.infer<typeof entry>;

export const hal: ImportFormat = {
  id: 'hal',
  label: { fr: 'Publications (HAL)', en: 'Works (HAL)' },
  extensions: ['.json'],
  source: {
    publisher: 'HAL',
    url: 'https://hal.science',
    note: 'Ask for fl=* or for the fields named in docs/import.md: the default has no affiliations.',
  },
  accepts: ({ text }) => /"response"\s*:/.test(text) && /"docs"\s*:/.test(text) && /"docid"\s*:/.test(text),
  read: readWorks,
};

async function* readWorks(input: ImportInput): AsyncGenerator<IncomingRow> {
  const scope = readScope(input);
  const { response } = await readJson(input.path, answer);
  for (const [index, doc] of response.docs.entries()) {
    const out = new RowRecords(scope, `document ${index + 1}`);
    const result = entry.safeParse(doc);
    const title = result.data === undefined ? '' : titleOf(result.data);
    if (!result.success || title === '') {
      const issue = result.error?.issues[0];
      out.problem(issue?.path.join('.') ?? 'title_s', '', issue?.message ?? 'is empty, and nothing can be said without it');
      yield out.rejected();
      continue;
    }
    writeHal(result.data, title, out);
    yield out.done();
  }
}

function titleOf({ fr_title_s: french, title_s: titles }: Entry): string {
  return (french?.[0] ?? titles?.[0] ?? '').trim();
}

function writeHal(data: Entry, title: string, out: RowRecords): void {
  writeWork(
    {
      key: data.halId_s ?? `hal-${data.docid}`,
      title,
      year: data.producedDateY_i ?? data.publicationDateY_i,
      doi: bareDoi(data.doiId_s),
      url: webAddress(data.uri_s),
      organisations: organisations(data),
      themes: [
        ...(data.keyword_s ?? []).map((words) => ({ words, vocabulary: 'hal' })),
        ...(data.fr_domainAllCodeLabel_fs ?? []).map((domain) => ({
          words: domain.split('_FacetSep_').at(-1) ?? domain,
          vocabulary: 'hal',
        })),
      ],
    },
    out,
  );
}

/** The laboratories of the authors, in their order; without them all laboratories, or all structures. */
function organisations(data: Entry): ActorOfRow[] {
  const ofAuthors = (data.authIdHasPrimaryStructure_fs ?? []).flatMap(primaryStructure);
  if (ofAuthors.length > 0) return ofAuthors.map(([id, name]) => organisation(id, name));
  const labs = paired(data.labStructId_i, data.labStructName_s);
  if (labs.length > 0) return labs.map(([id, name]) => organisation(id, name));
  const countries = data.structCountry_s?.length === data.structName_s?.length ? data.structCountry_s : undefined;
  return paired(data.structId_i, data.structName_s).map(([id, name], index) => organisation(id, name, countries?.[index]));
}

/** `author id _FacetSep_ author name _JoinSep_ structure id _FacetSep_ structure name`: what stands after the join. */
function primaryStructure(facet: string): [string, string][] {
  const [id, name] = facet.split('_JoinSep_')[1]?.split('_FacetSep_') ?? [];
  return id === undefined || name === undefined ? [] : [[id, name]];
}

/** Two parallel lists; when their lengths differ, nothing says which code is whose. */
function paired(ids: readonly string[] | undefined, names: readonly string[] | undefined): [string | undefined, string][] {
  return (names ?? []).map((name, index) => [ids?.length === names?.length ? ids?.[index] : undefined, name]);
}

function organisation(id: string | undefined, name: string, country?: string): ActorOfRow {
  return {
    name: name.trim(),
    kind: kindOr(name, { kind: 'RESEARCH' }),
    lang: 'fr',
    country: country?.toUpperCase(),
    identifiers: id === undefined ? [] : [{ scheme: 'hal-struct', value: id }],
    column: 'structures',
  };
}
