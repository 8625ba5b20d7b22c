import { parse } from 'graphql';
import type { Compiler } from '../../compile/compiler.ts';
import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import { MaillageError } from '../../errors.ts';
import type { GraphStore, Reader } from '../../graph/graph-store.ts';
import {
  declaredTies,
  mergeTies,
  readActorAttributes,
  type ActorAttributes,
  type SharedProjects,
  type Tie,
} from '../../insight/actor-ties.ts';
import { actorNetwork } from '../../insight/network.ts';
import { PerVersion } from '../../insight/per-version.ts';
import type { Projection } from '../../insight/projection.ts';

interface CollaborationFilter {
  readonly actors?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly betweenKinds?: readonly string[] | null;
  readonly countries?: readonly string[] | null;
  readonly crossBorder?: boolean | null;
}

/** Criteria that only a shared project can meet. */
const aboutProjects = ['themes', 'transitions', 'activeFrom', 'activeTo', 'minProjects'] as const;

/** The pairs that share projects, by the same statement that answers `collaborations`; all of them, whatever the number. */
const sharedProjects = parse(`
  query SharedProjects($filter: CollaborationFilter, $first: Int!) {
    collaborations(filter: $filter, first: $first) { nodes { a { id } b { id } projectCount strength } }
  }
`);
const ALL = 2 ** 31 - 2;

/** Query.network. */
export function networkRoot(store: GraphStore, projection: PerVersion<Projection>, compiler: () => Compiler): ComputedRoot {
  const attributes = new PerVersion(store, () => readActorAttributes(store));
  return async (values, reader) => {
    const filter = (values['filter'] ?? {}) as CollaborationFilter & Readonly<Record<string, unknown>>;
    const wanted = new Set((values['ties'] ?? []) as readonly Tie[]);
    const ego = (values['ego'] as string | null | undefined) ?? undefined;
    const { numberOf } = await projection.get();
    if (ego !== undefined && !numberOf.has(ego)) throw unknownEgo(ego);
    const shared = wanted.has('PROJECT') ? await readSharedProjects(reader, compiler(), values['filter'] ?? null) : [];
    const declared = aboutProjects.some((name) => isGiven(filter[name]))
      ? []
      : [...declaredTies(await projection.get(), wanted)].filter(declaredFilter(filter, await attributes.get()));
    const network = actorNetwork(mergeTies(shared, declared), {
      ego,
      depth: Number(values['depth']),
      maxNodes: Number(values['maxNodes']),
    });
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

interface Pairs {
  readonly collaborations: {
    readonly nodes: readonly { a: { id: string }; b: { id: string }; projectCount: number; strength: number }[];
  };
}

async function readSharedProjects(reader: Reader, compiler: Compiler, filter: unknown): Promise<SharedProjects[]> {
  const compiled = compiler.compile(sharedProjects, undefined, { filter, first: ALL });
  if (!('plan' in compiled)) throw new TypeError('[network] the filter was valid in one operation and is not in another');
  const { collaborations } = (await compiled.plan.run(compiled.variables, {
    reader,
    searchIds: () => Promise.resolve([]),
  })) as unknown as Pairs;
  return collaborations.nodes.map(({ a, b, projectCount, strength }) => ({ a: a.id, b: b.id, projectCount, strength }));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The criteria about the two actors, as `collaborations` applies them in Cypher, on ties that do not go through a project. */
function declaredFilter(
  { actors, kinds, betweenKinds, countries, crossBorder }: CollaborationFilter,
  attributes: ReadonlyMap<string, ActorAttributes>,
): (tie: readonly [a: string, b: string, tie: Tie]) => boolean {
  const [first, second = first] = betweenKinds ?? [];
  return ([a, b]) => {
    const [x, y] = [attributes.get(a), attributes.get(b)];
    if (x === undefined || y === undefined) return false;
    if (isGiven(actors) && !actors?.includes(a) && !actors?.includes(b)) return false;
    if (isGiven(kinds) && !kinds?.includes(x.kind) && !kinds?.includes(y.kind)) return false;
    if (isGiven(countries) && ![x.country, y.country].some((code) => code !== null && countries?.includes(code))) return false;
    if (isGiven(betweenKinds) && !((x.kind === first && y.kind === second) || (x.kind === second && y.kind === first)))
      return false;
    if (isGiven(crossBorder) && (x.country === null || y.country === null || (x.country !== y.country) !== crossBorder))
      return false;
    return true;
  };
}
