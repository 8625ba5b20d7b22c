import type { Identifier } from '../../ontology/identifier-schemes.ts';
import { period } from '../reading/dates.ts';
import { guessKind, kindOr, withLevel, type GuessedKind } from './actor-kind.ts';
import type { Coded, Mapping } from './mapping.ts';
import { placeholder } from './mapping.ts';
import { sirenCodes } from './official-codes.ts';
import type { RowRecords } from './row-records.ts';
import { slug } from './slug.ts';
import type { TableRow } from './table-row.ts';

/** What a mapping says of one row. Blanks that a block above the row fills come first. */
export class MappedRow {
  readonly #mapping: Mapping;
  readonly #row: TableRow<string>;
  readonly #out: RowRecords;
  readonly #block: ReadonlyMap<string, string>;

  constructor(mapping: Mapping, row: TableRow<string>, out: RowRecords, block: ReadonlyMap<string, string>) {
    this.#mapping = mapping;
    this.#row = row;
    this.#out = out;
    this.#block = block;
  }

  text(template: string | undefined): string {
    return (template ?? '')
      .replace(placeholder, (_, column: string) => this.#block.get(column) ?? this.#row.text(column))
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** The column of a template that is nothing but one: only then is its cell read as a date or a number. */
  #column(template: string): string {
    return /\{([^{}]+)\}/.exec(template)?.[1] ?? template;
  }

  date(template: string | undefined): string | undefined {
    const text = this.text(template);
    return text === '' || template === undefined
      ? undefined
      : this.#row.dateOf(this.#column(template), text, this.#mapping.table.dates);
  }

  money(
    money: { readonly amount: string; readonly currency: string } | undefined,
  ): { amount: number; currency: string } | undefined {
    return money === undefined ? undefined : this.#row.money(this.#column(money.amount), this.text(money.currency));
  }

  coded(coded: Coded | undefined): string | undefined {
    if (coded === undefined) return undefined;
    if (typeof coded === 'string') return this.text(coded) || undefined;
    const text = this.text(coded.from);
    const value =
      Object.entries(coded.values).find(([word]) => word.toLowerCase() === text.toLowerCase())?.[1] ?? coded.otherwise;
    if (value === undefined && text !== '') {
      this.#out.problem(this.#column(coded.from), text, `is none of ${Object.keys(coded.values).join(', ')}`);
    }
    return value;
  }

  key(templates: readonly string[]): string {
    return templates.map((template) => this.text(template)).join(' ');
  }

  /** Id of the project, of which the records are added; undefined when the row tells none. */
  project(id: string): void {
    const { project, language } = this.#mapping;
    if (project === undefined) return;
    const budget = this.money(project.budget);
    const status = this.coded(project.status);
    const start = this.date(project.start);
    const end = this.date(project.end);
    const suffix = language === 'fr' ? 'Fr' : 'En';
    this.#out.node('Project', id, {
      [`title${suffix}`]: this.text(project.title),
      [`summary${suffix}`]: this.text(project.summary),
      status,
      period: this.#period(start, end, status),
      ...(budget && { budgetAmount: budget.amount, budgetCurrency: budget.currency }),
      sourceThemes: this.themes(id, project.themes),
    });
    const countries = this.text(project.countries);
    if (project.countries === undefined || countries === '') return;
    for (const code of this.#out.countries(this.#column(project.countries), countries)) {
      this.#out.tie('IN_COUNTRY', id, `country/${code.toLowerCase()}`);
    }
  }

  #period(start: string | undefined, end: string | undefined, status: string | undefined): string | undefined {
    if (start !== undefined && end !== undefined && end < start) {
      this.#out.problem(
        this.#column(this.#mapping.project?.end ?? ''),
        end,
        `is an end before the start ${start}, so it is left out`,
      );
      return start;
    }
    // A start alone: the year of a grant, unless the row says that it goes on.
    return end === undefined && status !== 'ongoing' ? start : period(start, end);
  }

  themes(from: string, themes: NonNullable<Mapping['project']>['themes']): string[] {
    if (themes === undefined) return [];
    const words = themes.from
      .map((template) => this.text(template))
      .flatMap((text) => (themes.separator === undefined ? [text] : text.split(themes.separator)));
    const told = words.map((word) => word.trim()).filter((word) => word !== '');
    return this.#out.themes(
      from,
      told.map((word) => ({ words: word, vocabulary: themes.vocabulary })),
    );
  }

  /** Adds the actors of the row and their part in the project; gives their ids by what ties call them. */
  actors(project: string | undefined): Map<string, string[]> {
    const ids = new Map<string, string[]>();
    for (const actor of this.#mapping.actors) {
      const names =
        actor.separator === undefined
          ? [this.text(actor.name)]
          : this.text(actor.name)
              .split(actor.separator)
              .map((name) => name.trim());
      const found = names.flatMap((name) => this.#actor(actor, name) ?? []);
      if (actor.as !== undefined) ids.set(actor.as, found);
      const role = actor.role === undefined || found.length === 0 ? undefined : this.coded(actor.role);
      const amount = role === undefined ? undefined : this.money(actor.amount);
      if (role === undefined) continue;
      for (const id of found) this.#out.tie('PARTICIPATES_IN', id, project, { role, ...(found.length === 1 && amount) });
    }
    return ids;
  }

  #actor(actor: Mapping['actors'][number], name: string): string | undefined {
    const column = this.#column(actor.name);
    const countryText = this.text(actor.country);
    const website = this.text(actor.website);
    const aliases = (actor.aliases ?? [])
      .map((template) => this.text(template))
      .filter((alias) => alias !== '' && alias !== name);
    return this.#out.actor({
      name,
      kind: this.#kind(actor, name),
      lang: this.#mapping.language,
      country: this.#out.country(column, countryText),
      identifiers: Object.entries(actor.identifiers ?? {}).flatMap(([scheme, template]) => this.#codes(scheme, template)),
      properties: { ...(website !== '' && { website }), ...(aliases.length > 0 && { aliases: [...new Set(aliases)] }) },
      column,
    });
  }

  #kind(actor: Mapping['actors'][number], name: string): GuessedKind {
    const kind = this.coded(actor.kind) as GuessedKind['kind'] | undefined;
    const level = this.coded(actor.level) as NonNullable<GuessedKind['level']> | undefined;
    const guess = guessKind(name);
    const told = kind === undefined ? kindOr(name, { kind: 'ASSOCIATION' }) : guess?.kind === kind ? guess : { kind };
    return withLevel(level === undefined ? told : { ...told, level });
  }

  #codes(scheme: string, template: string | undefined): Identifier[] {
    const value = this.text(template).replace(/\s/g, '');
    if (value === '') return [];
    return scheme === 'siret' || scheme === 'siren' ? sirenCodes(value) : [{ scheme, value }];
  }

  deliberation(id: string, by: readonly string[]): void {
    const { deliberation } = this.#mapping;
    if (deliberation === undefined) return;
    const url = this.text(deliberation.url);
    this.#out.node('Deliberation', id, {
      title: this.text(deliberation.title),
      date: this.date(deliberation.date),
      ...(url !== '' && { url }),
    });
    for (const actor of by) this.#out.tie('DELIBERATED', actor, id);
    this.themes(id, deliberation.themes);
  }

  ties(ids: ReadonlyMap<string, readonly string[]>): void {
    for (const { type, from, to, kind, role, since, until } of this.#mapping.ties) {
      const properties = {
        ...(type === 'PARTNER_OF' && { kind: this.coded(kind) ?? 'OTHER' }),
        ...(type === 'MEMBER_OF' && { role: this.text(role) }),
        ...(type !== 'PART_OF' && { since: this.date(since), until: this.date(until) }),
      };
      for (const a of ids.get(from) ?? []) for (const b of ids.get(to) ?? []) this.#out.tie(type, a, b, properties);
    }
  }

  id(kind: 'project' | 'deliberation', key: string): string {
    return `${kind}/${this.#mapping.prefix}-${slug(key)}`;
  }
}
