import { parse } from 'graphql';
import type { Compiler } from '../../compile/compiler.ts';
import type { Arguments } from '../../compile/field-use.ts';
import type { SearchIds } from '../../compile/parameter-register.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { ChosenNetwork } from '../../insight/chosen-network.ts';
import type { NetworkChoice } from '../../insight/collaboration-network.ts';
import { tieNames, type Tie } from '../../insight/collaboration-source.ts';
import type { Insight } from '../../insight/insight.ts';
import type { Subjects } from '../../insight/subjects/subjects.ts';
import type { TieFilter } from '../../insight/tie-filter.ts';
import type { YearWindow } from '../../insight/year-window.ts';

/** Criteria that are about the projects shared: with one of them, only shared projects tie. */
const aboutProjects = ['themes', 'transitions', 'activeFrom', 'activeTo'] as const;

type Filter = TieFilter & { readonly minProjects?: number | null; readonly asOf?: number | null } & Readonly<
    Partial<Record<(typeof aboutProjects)[number], unknown>>
  >;

/** What fields that are about a network of actors let choose of it. */
interface NetworkArguments {
  readonly filter?: Filter | null;
  readonly ties?: readonly Tie[] | null;
  readonly window?: YearWindow | null;
}

const countedProjects = parse(
  'query CountedProjects($filter: ProjectFilter, $first: Int!) { projects(filter: $filter, first: $first) { nodes { id } } }',
);
const listedActors = parse(
  'query ListedActors($filter: ActorFilter, $first: Int!) { actors(filter: $filter, first: $first) { nodes { id } } }',
);
const ALL = 2 ** 31 - 2;

/** Networks by the arguments that choose them. Filters on projects and actors run as the statements that answer `projects` and `actors`: what a theme includes is said in one place. */
export class NetworkChoices {
  readonly #insight: Insight;
  readonly #compiler: () => Compiler;
  readonly #searchIds: SearchIds;

  constructor(insight: Insight, compiler: () => Compiler, searchIds: SearchIds) {
    this.#insight = insight;
    this.#compiler = compiler;
    this.#searchIds = searchIds;
  }

  async network(values: Arguments, reader: Reader): Promise<ChosenNetwork> {
    const { filter, ties, window } = values as NetworkArguments;
    const choice = await this.#choice(filter ?? {}, ties ?? tieNames, window ?? {}, reader);
    const key = JSON.stringify([choice.ties, choice.window, filter ?? {}]);
    return this.#insight.network(key, choice);
  }

  /** What actors deal with. */
  subjects(): Promise<Subjects> {
    return this.#insight.subjects();
  }

  /** The years that a network of these arguments is of. */
  windowOf(values: Arguments): YearWindow {
    const { window, filter } = values as NetworkArguments;
    return narrowed(window ?? {}, filter?.asOf ?? undefined);
  }

  /** Ids of the actors that a filter lists; undefined without one. */
  async actors(filter: unknown, reader: Reader): Promise<ReadonlySet<string> | undefined> {
    return isGiven(filter) ? this.#ids(listedActors, 'actors', filter, reader) : undefined;
  }

  /** Ids of the projects that a filter lists; undefined without one. */
  async projects(filter: unknown, reader: Reader): Promise<ReadonlySet<string> | undefined> {
    return isGiven(filter) ? this.#ids(countedProjects, 'projects', filter, reader) : undefined;
  }

  async #choice(filter: Filter, ties: readonly Tie[], window: YearWindow, reader: Reader): Promise<NetworkChoice> {
    const { minProjects, asOf, ...between } = filter;
    const criteria = Object.fromEntries(
      aboutProjects.filter((name) => isGiven(filter[name])).map((name) => [name, filter[name]]),
    );
    const restricted = Object.keys(criteria).length > 0;
    const projectsOnly = restricted || (minProjects ?? 0) > 0;
    return {
      ties: [...ties].sort().filter((tie) => tie === 'PROJECT' || !projectsOnly),
      window: narrowed(window, asOf ?? undefined),
      projects: restricted ? await this.#ids(countedProjects, 'projects', criteria, reader) : undefined,
      between,
      minProjects: minProjects ?? undefined,
    };
  }

  async #ids(document: typeof listedActors, field: string, filter: unknown, reader: Reader): Promise<ReadonlySet<string>> {
    const compiled = this.#compiler().compile(document, undefined, { filter, first: ALL });
    if (!('plan' in compiled)) throw new TypeError('[network] the filter was valid in one operation and is not in another');
    const answer = await compiled.plan.run(compiled.variables, { reader, limits: {}, searchIds: this.#searchIds });
    const { nodes } = answer[field] as { readonly nodes: readonly { readonly id: string }[] };
    return new Set(nodes.map(({ id }) => id));
  }
}

function narrowed({ from, to }: YearWindow, asOf: number | undefined): YearWindow {
  if (asOf === undefined) return { from: from ?? null, to: to ?? null };
  return { from: Math.max(from ?? asOf, asOf), to: Math.min(to ?? asOf, asOf) };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
