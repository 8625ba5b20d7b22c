import { parse } from 'graphql';
import type { Compiler } from '../../compile/compiler.ts';
import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import { MaillageError } from '../../errors.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import { declaredTies, mergeTies, readActorAttributes, type Tie } from '../../insight/actor-ties.ts';
import { actorNetwork } from '../../insight/network.ts';
import { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';
import { sharedProjects } from '../../insight/shared-projects.ts';
import { tieFilter, type TieFilter } from '../../insight/tie-filter.ts';

/** Criteria that are about the projects shared: with one of them, only shared projects tie. */
const aboutProjects = ['themes', 'transitions', 'activeFrom', 'activeTo'] as const;

type Filter = TieFilter & { readonly minProjects?: number | null } & Readonly<
    Partial<Record<(typeof aboutProjects)[number], unknown>>
  >;

/** The projects that count, by the statement that answers `projects`: what a theme includes is said in one place. */
const countedProjects = parse(
  'query CountedProjects($filter: ProjectFilter, $first: Int!) { projects(filter: $filter, first: $first) { nodes { id } } }',
);
const ALL = 2 ** 31 - 2;

/** Query.network. */
export function networkRoot(store: GraphStore, projections: PerVersion<Projection>, compiler: () => Compiler): ComputedRoot {
  const attributes = new PerVersion(store, () => readActorAttributes(store));
  return async (values, reader) => {
    const filter = (values['filter'] ?? {}) as Filter;
    const wanted = new Set((values['ties'] ?? []) as readonly Tie[]);
    const ego = (values['ego'] as string | null | undefined) ?? undefined;
    const projection = await projections.get();
    if (ego !== undefined && !projection.numberOf.has(ego)) throw unknownEgo(ego);
    const least = filter.minProjects ?? 0;
    const projectsOnly = least > 0 || aboutProjects.some((name) => isGiven(filter[name]));
    const counted = await readCountedProjects(filter, compiler(), reader);
    const shared = wanted.has('PROJECT')
      ? sharedProjects(projection, counted).filter(({ projectCount }) => projectCount >= least)
      : [];
    const keep = tieFilter(filter, await attributes.get());
    const ties = mergeTies(shared, projectsOnly ? [] : declaredTies(projection, wanted)).filter(({ a, b }) => keep(a, b));
    const network = actorNetwork(ties, { ego, depth: Number(values['depth']), maxNodes: Number(values['maxNodes']) });
    return {
      ...network,
      nodes: network.nodes.map(({ id, ...measures }) => ({ actor: new NodeReference(id), ...measures, community: null })),
      links: network.links.map(({ a, b, ...link }) => ({ source: a, target: b, ...link })),
    };
  };
}

function unknownEgo(id: string): MaillageError {
  return new MaillageError('UNKNOWN_ID', `Nothing has the id ${id}`, {
    where: 'network(ego:)',
    remedy: 'Look the id up with `search` or `suggest`.',
  });
}

/** Ids of the projects that the filter lets count; undefined when it is not about projects. */
async function readCountedProjects(filter: Filter, compiler: Compiler, reader: Reader): Promise<ReadonlySet<string> | undefined> {
  const criteria = Object.fromEntries(aboutProjects.filter((name) => isGiven(filter[name])).map((name) => [name, filter[name]]));
  if (Object.keys(criteria).length === 0) return undefined;
  const compiled = compiler.compile(countedProjects, undefined, { filter: criteria, first: ALL });
  if (!('plan' in compiled)) throw new TypeError('[network] the filter was valid in one operation and is not in another');
  const { projects } = (await compiled.plan.run(compiled.variables, { reader, searchIds: () => Promise.resolve([]) })) as {
    projects: { nodes: readonly { id: string }[] };
  };
  return new Set(projects.nodes.map(({ id }) => id));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
