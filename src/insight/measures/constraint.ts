import { egoNetworks, weightsOf } from '../ego-networks.ts';
import { weighted, type Measure } from '../measure.ts';

export const constraint: Measure = {
  id: 'constraint',
  label: { fr: 'Contrainte', en: 'Constraint' },
  sentence: {
    fr: 'À quel point les liens de l’acteur reviennent à un même groupe : plus la contrainte est faible, plus il est seul à relier des acteurs qui ne le sont pas entre eux.',
    en: 'How far the actor’s ties lead back to one and the same group: the lower the constraint, the more it alone connects actors that are not tied to each other.',
  },
  caution: {
    fr: 'Un acteur qui a peu de liens est très contraint par le calcul même : comparez des acteurs de degrés voisins.',
    en: 'An actor with few ties is highly constrained by the calculation itself: compare actors of similar degrees.',
  },
  formula: 'C(i) = Σ_j (p(i,j) + Σ_q p(i,q)·p(q,j))², with p(i,j) = w(i,j)/s(i), over the actors j and q tied to i',
  unit: {
    fr: 'sans unité ; 1 pour un seul lien, proche de 0 pour de nombreux liens séparés',
    en: 'none; 1 for a single tie, near 0 for many separate ties',
  },
  parameters: [weighted],
  top: 'LOWEST',
  reference: {
    authors: 'Burt, R. S.',
    year: 2004,
    title: 'Structural holes and good ideas',
    doi: '10.1086/421787',
  },
  compute(graph, parameters, progress) {
    const { size, neighbours } = graph;
    const { of, sums } = weightsOf(graph, parameters);
    const share = (arc: number, from: number): number => (of[arc] ?? 0) / (sums[from] ?? 1);
    const values = new Float64Array(size).fill(NaN);
    const direct = new Float64Array(size);
    const invested = new Float64Array(size);
    for (const { ego, arcs, eachTieOfAlters } of egoNetworks(graph, of)) {
      for (const arc of arcs) {
        const alter = neighbours[arc] ?? 0;
        direct[alter] = share(arc, ego);
        invested[alter] = direct[alter] ?? 0;
      }
      eachTieOfAlters((from, to, arc) => {
        invested[to] = (invested[to] ?? 0) + (direct[from] ?? 0) * share(arc, from);
      });
      if (arcs.length > 0) values[ego] = arcs.reduce((sum, arc) => sum + (invested[neighbours[arc] ?? 0] ?? 0) ** 2, 0);
      if (ego % 1024 === 0) progress(ego / size);
    }
    return { values };
  },
};
