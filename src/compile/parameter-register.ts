import { BREAK, getArgumentValues, visit, type FieldNode } from 'graphql';
import type { OrderedPage, ParameterValue, Statement } from '../graph/graph-store.ts';
import type { Arguments, FieldUse, Read } from './field-use.ts';

interface Binding {
  readonly name: string;
  readonly use: FieldUse;
  readonly read: Read<unknown>;
}

/** A full-text search whose hits a statement takes as a list of ids. */
export interface TextSearch {
  readonly text: string;
  readonly label: string;
}

/** Where a page begins and how long it is, in the request at hand. */
export type PageBounds = Pick<OrderedPage, 'after' | 'limit'>;

export type SearchIds = (search: TextSearch) => Promise<readonly string[]>;

/** The parameters of one statement: how each is read from the arguments of a field, for every request that shares the plan. */
export class ParameterRegister {
  readonly #bindings: Binding[] = [];
  readonly #pages: (Omit<Binding, 'read'> & { readonly label: string; readonly read: Read<PageBounds> })[] = [];
  readonly #searches: (Binding & { readonly label: string })[] = [];
  /** Fields whose arguments are all written in the document, which most are: their values need not be read again. */
  readonly #fixed = new Map<FieldUse, boolean>();
  #count = 0;

  /** Names a parameter for a value of the field's arguments: `$p0`. */
  add(use: FieldUse, read: Read<unknown>): string {
    const name = this.#nextName();
    this.#noteFixed(use);
    this.#bindings.push({ name, use, read });
    return `$${name}`;
  }

  /** Names a parameter for the ids that a full-text search finds among the nodes of a label. */
  addSearch(use: FieldUse, label: string, read: Read<unknown>): string {
    const name = this.#nextName();
    this.#noteFixed(use);
    this.#searches.push({ name, use, read, label });
    return `$${name}`;
  }

  /** Names a parameter for the ids of a page in the alphabetical order of a label, which the store keeps. */
  addPage(use: FieldUse, label: string, read: Read<PageBounds>): string {
    const name = this.#nextName();
    this.#noteFixed(use);
    this.#pages.push({ name, use, read, label });
    return `$${name}`;
  }

  /** Names a parameter whose value the caller supplies with each request. */
  reserve(): string {
    return this.#nextName();
  }

  /** What goes with the text of the statement in one request. */
  async bind(
    variables: { readonly [name: string]: unknown },
    searchIds: SearchIds,
  ): Promise<Required<Pick<Statement, 'parameters' | 'pages'>>> {
    const valuesOf = new Map<FieldUse, Arguments>();
    const values = (use: FieldUse): Arguments => {
      const [node] = use.nodes;
      if (node === undefined || this.#fixed.get(use) === true) return use.values;
      const known = valuesOf.get(use) ?? getArgumentValues(use.definition, node, variables);
      valuesOf.set(use, known);
      return known;
    };
    const parameters: Record<string, ParameterValue> = {};
    for (const { name, use, read } of this.#bindings) parameters[name] = (read(values(use)) ?? null) as ParameterValue;
    for (const { name, use, read, label } of this.#searches) {
      parameters[name] = await searchIds({ text: String(read(values(use))), label });
    }
    const pages = this.#pages.map(({ name, use, read, label }) => ({ parameter: name, label, ...read(values(use)) }));
    return { parameters, pages };
  }

  #noteFixed(use: FieldUse): void {
    if (!this.#fixed.has(use)) this.#fixed.set(use, !use.nodes.some(namesVariable));
  }

  #nextName(): string {
    return `p${String(this.#count++)}`;
  }
}

function namesVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) {
    visit(argument, {
      Variable: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}
