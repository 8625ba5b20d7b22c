import type { Reference } from './measure.ts';

/** Works that several measures or statistics refer to; what one alone refers to stands with it. */
export const haas1992: Reference = {
  authors: 'Haas, P. M.',
  year: 1992,
  title: 'Introduction: epistemic communities and international policy coordination',
  doi: '10.1017/S0020818300001442',
};

export const mortensen2022: Reference = {
  authors: 'Mortensen, P. B., Loftis, M. W. & Seeberg, H. B.',
  year: 2022,
  title: 'Explaining local policy agendas: institutions, problems, elections and actors',
  doi: '10.1007/978-3-030-90932-1',
};

export const newman2001: Reference = {
  authors: 'Newman, M. E. J.',
  year: 2001,
  title: 'Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality',
  doi: '10.1103/PhysRevE.64.016132',
};

export const seidman1983: Reference = {
  authors: 'Seidman, S. B.',
  year: 1983,
  title: 'Network structure and minimum degree',
  doi: '10.1016/0378-8733(83)90028-X',
};

export const wassermanFaust1994: Reference = {
  authors: 'Wasserman, S. & Faust, K.',
  year: 1994,
  title: 'Social network analysis: methods and applications',
  doi: '10.1017/CBO9780511815478',
};
