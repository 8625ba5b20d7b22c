import type { ActorKind } from '../../../src/web/generated/operations.ts';
import { mergeNetworks, type NetworkModel } from '../../../src/web/pages/network/model/network-model.ts';

export type Answer = Parameters<typeof mergeNetworks>[0][0];

/** An answer of the API with these actors, by their names, and ties between them: `a-b`. */
export function answer(names: readonly string[], ties: readonly string[], counts: Partial<Answer> = {}): Answer {
  return {
    truncated: false,
    nodeCount: names.length,
    linkCount: ties.length,
    ...counts,
    nodes: names.map((name, index) => ({
      degree: 0,
      strength: 0,
      community: null,
      actor: {
        id: `actor/${name}`,
        name: name.toUpperCase(),
        kind: (index % 2 === 0 ? 'LOCAL_GOVERNMENT' : 'RESEARCH') satisfies ActorKind,
        country: { id: 'country/fr', name: 'France', latitude: 46, longitude: 2 },
        place: null,
      },
    })) as Answer['nodes'],
    links: ties.map((tie) => {
      const [a = '', b = ''] = tie.split('-');
      return { source: `actor/${a}`, target: `actor/${b}`, projectCount: 1, strength: 1, ties: ['PROJECT'] };
    }),
  };
}

export function model(names: readonly string[], ties: readonly string[], counts: Partial<Answer> = {}): NetworkModel {
  return mergeNetworks([answer(names, ties, counts)]);
}
