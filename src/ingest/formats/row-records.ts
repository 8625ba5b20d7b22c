import { identifierSchemes, type Identifier } from '../../ontology/identifier-schemes.ts';
import { identifierRecord, isNodeRecord, type GraphRecord, type RecordProperties } from '../../ontology/records.ts';
import { countriesOf } from '../countries/country-names.ts';
import { namesPerson } from '../reading/contacts.ts';
import type { Vocabulary } from '../themes/read-vocabulary.ts';
import { withLevel, type GuessedKind } from './actor-kind.ts';
import type { IncomingRow, RowProblem } from './import-format.ts';
import { isOfficialCode } from './official-codes.ts';
import type { KnownActor, ProvisionalActors } from './provisional-actors.ts';
import type { KeyedRecord, RecentRecords } from './recent-records.ts';

/** What all rows of a file have in common. */
export interface ReadScope {
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly actors: ProvisionalActors;
  readonly recent: RecentRecords;
}

export interface ActorOfRow {
  readonly name: string;
  readonly kind: GuessedKind;
  /** The language that the name is stored under. */
  readonly lang: 'fr' | 'en';
  readonly country?: string | undefined;
  readonly identifiers?: readonly Identifier[];
  readonly properties?: RecordProperties;
  /** Heading of the column that names it, for problems. */
  readonly column: string;
}

/** What a row says of an actor that was told from the others. */
interface ActorSaid {
  readonly name: string;
  readonly lang: 'fr' | 'en';
  readonly country: string | undefined;
  readonly codes: readonly Identifier[];
  readonly properties: RecordProperties;
}

/** A theme as a source tells it. */
export type SourceTheme =
  | { readonly words: string; readonly vocabulary?: string | undefined }
  | { readonly dac: string; readonly words?: string }
  | { readonly sdg: string; readonly words?: string };

/** Properties that tell two ties between the same ends apart: the keys of the relationships in schema/. */
const tellingApart: readonly (readonly [type: string, property: string])[] = [
  ['PARTICIPATES_IN', 'role'],
  ['PARTNER_OF', 'kind'],
];

/** Gathers what one row says. */
export class RowRecords {
  readonly where: string;
  readonly #scope: ReadScope;
  readonly #records = new Map<string, GraphRecord>();
  readonly #problems: RowProblem[] = [];
  readonly #unmapped = new Set<string>();

  constructor(scope: ReadScope, where: string) {
    this.#scope = scope;
    this.where = where;
  }

  problem(column: string, value: string, reason: string): void {
    this.#problems.push({ column, value, reason });
  }

  get hasProblems(): boolean {
    return this.#problems.length > 0;
  }

  node(kind: string, id: string, properties: RecordProperties): void {
    this.#add(...this.#node(kind, id, properties));
  }

  /** A tie that says nothing when one of its ends could not be told. */
  tie(type: string, from: string | undefined, to: string | undefined, properties: RecordProperties = {}): void {
    if (from !== undefined && to !== undefined && from !== to) this.#add(...this.#tie(type, from, to, properties));
  }

  /** Id of the actor; undefined when the name is empty or that of a private person. */
  actor({ name, kind, lang, country, identifiers = [], properties = {}, column }: ActorOfRow): string | undefined {
    if (name === '') return undefined;
    if (namesPerson(name)) {
      this.problem(column, '', 'names a private person, who is not taken over');
      return undefined;
    }
    if (!/\p{L}/u.test(name)) {
      this.problem(column, name, 'is no name of an actor');
      return undefined;
    }
    const codes = identifiers.filter((code) => this.#isCode(code, column));
    const known = this.#scope.actors.see({ name, country, identifiers: codes, ...withLevel(kind) });
    const said = { name, lang, country, codes, properties };
    const records = this.#scope.recent.get(JSON.stringify([known.id, said]), () => this.#actorRecords(known, said));
    for (const [key, record] of records) this.#add(key, record);
    return known.id;
  }

  /** Codes of the countries that a cell names; words in it that name none are told. */
  countries(column: string, cell: string): string[] {
    const { codes, unknown } = countriesOf(this.#scope.vocabulary.countryCode, cell);
    for (const words of unknown) this.problem(column, words, 'names no country that is known');
    return codes;
  }

  country(column: string, cell: string): string | undefined {
    const codes = cell === '' ? [] : this.countries(column, cell);
    return codes.length === 1 ? codes[0] : undefined;
  }

  /** Ties a node to the themes meant; gives back the words that stand for none of ours, for a project to keep. */
  themes(from: string, told: readonly SourceTheme[]): string[] {
    const unmapped = told.flatMap((theme) => {
      const ids = themesOf(this.#scope.vocabulary, theme);
      for (const id of ids) this.tie('HAS_THEME', from, id);
      return ids.length > 0 ? [] : [listItem(wordsOf(theme))];
    });
    for (const words of unmapped) this.#unmapped.add(words);
    return [...new Set(unmapped)];
  }

  done(): IncomingRow {
    return {
      where: this.where,
      records: [...this.#records.values()],
      problems: this.#problems,
      unmappedThemes: [...this.#unmapped],
    };
  }

  /** The row is not taken over; its problems say why. */
  rejected(): IncomingRow {
    return { where: this.where, records: [], problems: this.#problems, unmappedThemes: [] };
  }

  leftOut(reason: string): IncomingRow {
    return { where: this.where, records: [], problems: [], unmappedThemes: [], leftOut: reason };
  }

  #actorRecords({ id, kind, level, name: firstName }: KnownActor, said: ActorSaid): KeyedRecord[] {
    const { name, lang, country, codes, properties } = said;
    const actor = this.#node('Actor', id, {
      kind,
      ...(level === undefined ? {} : { level }),
      [lang === 'fr' ? 'nameFr' : 'nameEn']: firstName,
      ...(firstName === name ? {} : { aliases: [listItem(name)] }),
      ...properties,
    });
    const identifiers = codes.map((code): KeyedRecord => {
      const record = identifierRecord(id, code, [this.#scope.source], this.where);
      return [`IDENTIFIED_BY\n${record.to}`, record];
    });
    return [actor, ...identifiers, ...(country === undefined ? [] : [this.#tie('IN_COUNTRY', id, countryId(country))])];
  }

  #node(kind: string, id: string, properties: RecordProperties): KeyedRecord {
    return [id, { kind, id, properties, sources: [this.#scope.source], where: this.where }];
  }

  #tie(type: string, from: string, to: string, properties: RecordProperties = {}): KeyedRecord {
    // Symmetric: stated from either side, it is to be the same record.
    const [a, b] = type === 'PARTNER_OF' && to < from ? [to, from] : [from, to];
    const key = [type, a, b, ...tellingApart.flatMap(([of, name]) => (of === type ? [properties[name]] : []))].join('\n');
    return [key, { type, from: a, to: b, properties, sources: [this.#scope.source], where: this.where }];
  }

  #isCode(code: Identifier, column: string): boolean {
    if (isOfficialCode(code)) return true;
    const form = identifierSchemes[code.scheme];
    this.problem(column, code.value, `has no valid code of ${form?.label ?? code.scheme}, so the code is left out`);
    return false;
  }

  #add(key: string, record: GraphRecord): void {
    const earlier = this.#records.get(key);
    if (earlier === record) return;
    this.#records.set(key, earlier === undefined ? record : united(earlier, record));
  }
}

/** What both say: what the first leaves open is told by the second, and lists are joined. */
function united(first: GraphRecord, second: GraphRecord): GraphRecord {
  const properties: Record<string, RecordProperties[string]> = { ...second.properties, ...first.properties };
  for (const [name, value] of Object.entries(first.properties)) {
    const other = second.properties[name];
    if (Array.isArray(value) && Array.isArray(other)) properties[name] = [...new Set([...value, ...other].map(String))];
  }
  return isNodeRecord(first) ? { ...first, properties } : { ...first, properties };
}

export function countryId(code: string): string {
  return `country/${code.toLowerCase()}`;
}

/** No item of a list may contain the sign that separates items in CSV. */
function listItem(text: string): string {
  return text.replaceAll('|', '/');
}

function themesOf({ themes }: Vocabulary, theme: SourceTheme): readonly string[] {
  if ('dac' in theme) return themes.ofDacCode(theme.dac);
  if ('sdg' in theme) return themes.ofSdg(theme.sdg);
  return themes.ofWords(theme.words, theme.vocabulary);
}

function wordsOf(theme: SourceTheme): string {
  if (theme.words !== undefined && theme.words !== '') return theme.words;
  return 'dac' in theme ? `CAD ${theme.dac}` : 'sdg' in theme ? `ODD ${theme.sdg}` : '';
}
