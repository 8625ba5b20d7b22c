import type { Graph } from '../collaboration-network.ts';
import { egoNetworks } from '../ego-networks.ts';
import type { Measure, Parameter } from '../measure.ts';

const by: Parameter = {
  id: 'by',
  type: 'choice',
  enumName: 'ActorGrouping',
  default: 'KIND',
  choices: {
    KIND: { fr: 'selon le type d’acteur', en: 'by kind of actor' },
    COUNTRY: {
      fr: 'selon le pays ; les acteurs sans pays connu sont laissés de côté',
      en: 'by country; actors without a known country are left out',
    },
  },
  sentence: { fr: 'Les groupes entre lesquels l’acteur s’entremet.', en: 'The groups between which the actor mediates.' },
};

const role: Parameter = {
  id: 'role',
  type: 'choice',
  enumName: 'BrokerageRole',
  default: 'TOTAL',
  choices: {
    COORDINATOR: { fr: 'coordinateur : les trois sont du même groupe', en: 'coordinator: all three are of one group' },
    GATEKEEPER: {
      fr: 'portier : le premier est d’un autre groupe, le second de celui de l’acteur',
      en: 'gatekeeper: the first is of another group, the second of the actor’s own',
    },
    REPRESENTATIVE: {
      fr: 'représentant : le premier est du groupe de l’acteur, le second d’un autre',
      en: 'representative: the first is of the actor’s own group, the second of another',
    },
    CONSULTANT: {
      fr: 'consultant : les deux sont d’un même groupe, qui n’est pas celui de l’acteur',
      en: 'consultant (itinerant broker): both are of one group that is not the actor’s',
    },
    LIAISON: { fr: 'liaison : les trois sont de groupes différents', en: 'liaison: all three are of different groups' },
    TOTAL: { fr: 'tous les rôles ensemble', en: 'all roles together' },
  },
  sentence: { fr: 'Le rôle d’intermédiaire à compter.', en: 'The part as a broker that is counted.' },
};

export const brokerage: Measure = {
  id: 'brokerage',
  label: { fr: 'Intermédiation', en: 'Brokerage' },
  sentence: {
    fr: 'Nombre de fois où l’acteur est lié à deux acteurs qui ne le sont pas entre eux, selon les groupes des trois.',
    en: 'Number of times that the actor is tied to two actors that are not tied to each other, by the groups of the three.',
  },
  caution: {
    fr: 'Les liens n’ont pas de direction : chaque paire compte dans les deux sens, et portier et représentant sont toujours égaux ; les valeurs croissent avec le carré du degré.',
    en: 'Ties have no direction: each pair counts both ways, so that gatekeeper and representative are always equal; values grow with the square of the degree.',
  },
  formula: 'number of ordered pairs (a, c) of actors tied to i and not to each other, by the groups of a, i and c',
  unit: { fr: 'paires ordonnées d’acteurs', en: 'ordered pairs of actors' },
  parameters: [by, role],
  top: 'HIGHEST',
  reference: {
    authors: 'Gould, R. V. & Fernandez, R. M.',
    year: 1989,
    title: 'Structures of mediation: a formal approach to brokerage in transaction networks',
    doi: '10.2307/270949',
  },
  compute(graph, parameters, progress) {
    const groups = parameters['by'] === 'COUNTRY' ? graph.countries : graph.kinds;
    const counted = String(parameters['role']);
    const values = new Float64Array(graph.size).fill(NaN);
    for (const [ego, roles] of brokerageRoles(graph, groups, progress)) values[ego] = roles[counted] ?? NaN;
    return { values };
  },
};

type Roles = Readonly<Record<string, number>>;

/** All pairs of known groups less those that are tied; an actor without a known group mediates between none. */
function* brokerageRoles(
  graph: Graph,
  groups: Int32Array,
  progress: (done: number) => void,
): Generator<readonly [ego: number, roles: Roles]> {
  const { size, neighbours } = graph;
  const groupOf = (node: number): number => groups[node] ?? -1;
  const everyTie = new Float64Array(neighbours.length).fill(1);
  for (const { ego, arcs, eachTieOfAlters } of egoNetworks(graph, everyTie)) {
    if (ego % 1024 === 0) progress(ego / size);
    const own = groupOf(ego);
    if (own < 0) continue;
    const sizes = new Map<number, number>();
    for (const arc of arcs) {
      const group = groupOf(neighbours[arc] ?? 0);
      if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    }
    const tied = { inside: 0, across: 0, alike: 0, apart: 0 };
    eachTieOfAlters((from, to) => {
      const [a, c] = [groupOf(from), groupOf(to)];
      if (a < 0 || c < 0) return;
      if (a === own && c === own) tied.inside++;
      else if (a === own || c === own) tied.across++;
      else if (a === c) tied.alike++;
      else tied.apart++;
    });
    yield [ego, rolesOf(sizes, own, tied)];
  }
}

/** Ordered pairs of tied alters: both of the ego's group, one of it, both of one other, of two others. */
type TiedPairs = Readonly<Record<'inside' | 'across' | 'alike' | 'apart', number>>;

function rolesOf(sizes: ReadonlyMap<number, number>, own: number, tied: TiedPairs): Roles {
  const inside = sizes.get(own) ?? 0;
  const others = [...sizes].filter(([group]) => group !== own).map(([, size]) => size);
  const outside = others.reduce((sum, size) => sum + size, 0);
  const alike = others.reduce((sum, size) => sum + size ** 2 - size, 0);
  const across = inside * outside - tied.across / 2;
  const roles = {
    COORDINATOR: inside ** 2 - inside - tied.inside,
    GATEKEEPER: across,
    REPRESENTATIVE: across,
    CONSULTANT: alike - tied.alike,
    LIAISON: outside ** 2 - outside - alike - tied.apart,
  };
  return { ...roles, TOTAL: Object.values(roles).reduce((sum, count) => sum + count, 0) };
}
