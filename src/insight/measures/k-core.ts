import type { Measure } from '../measure.ts';

export const kCore: Measure = {
  id: 'k-core',
  label: { fr: 'Cœur', en: 'Core' },
  sentence: {
    fr: 'Le plus grand k tel que l’acteur fait partie d’un groupe dont chaque membre est lié à au moins k autres du groupe : plus k est grand, plus il est au cœur.',
    en: 'The largest k such that the actor is part of a group in which each member is tied to at least k others of the group: the larger k, the nearer the core.',
  },
  caution: {
    fr: 'Un seul projet de k + 1 participants fait un groupe de rang k : un cœur élevé peut venir d’un grand consortium unique plutôt que d’une coopération répétée.',
    en: 'A single project with k + 1 participants makes a group of rank k: a high core may come from one large consortium rather than from repeated cooperation.',
  },
  formula: 'core(i) = max k such that i is in the largest subgraph in which all degrees are at least k',
  unit: { fr: 'liens', en: 'ties' },
  parameters: [],
  top: 'HIGHEST',
  reference: {
    authors: 'Seidman, S. B.',
    year: 1983,
    title: 'Network structure and minimum degree',
    doi: '10.1016/0378-8733(83)90028-X',
  },
  /** Nodes are taken off in the order of what is left of their degrees, by buckets (Batagelj & Zaveršnik 2003, arXiv:cs/0310049). */
  compute({ size, offsets, neighbours }) {
    const left = Uint32Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
    const most = left.reduce((highest, value) => Math.max(highest, value), 0);
    /** Where the nodes of each degree begin in `order`. */
    const begins = new Uint32Array(most + 2);
    for (const value of left) begins[value + 1] = (begins[value + 1] ?? 0) + 1;
    for (let value = 0; value <= most; value++) begins[value + 1] = (begins[value + 1] ?? 0) + (begins[value] ?? 0);
    const next = begins.slice();
    const order = new Uint32Array(size);
    const place = new Uint32Array(size);
    left.forEach((value, node) => {
      const at = next[value] ?? 0;
      next[value] = at + 1;
      order[at] = node;
      place[node] = at;
    });
    for (let index = 0; index < size; index++) {
      const node = order[index] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = neighbours[arc] ?? 0;
        const value = left[other] ?? 0;
        if (value <= (left[node] ?? 0)) continue;
        // The other becomes the last of the next lower degree: it changes places with the first of its own.
        const [from, to] = [place[other] ?? 0, begins[value] ?? 0];
        const first = order[to] ?? 0;
        [order[from], order[to]] = [first, other];
        [place[first], place[other]] = [from, to];
        begins[value] = to + 1;
        left[other] = value - 1;
      }
    }
    return { values: Float64Array.from(left) };
  },
};
