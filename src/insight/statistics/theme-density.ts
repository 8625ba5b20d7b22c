import type { Statistic } from '../statistic.ts';
import { wassermanFaust1994 } from '../works.ts';

export const themeDensity: Statistic = {
  id: 'theme-density',
  field: 'ThemeCohesion.density',
  label: { fr: 'Densité d’une communauté thématique', en: 'Density of the community on a theme' },
  sentence: {
    fr: 'Part des paires d’acteurs du thème qui sont liées, quel que soit ce qui les lie : 1 quand tous le sont.',
    en: 'Share of the pairs of actors on the theme that are tied, whatever ties them: 1 when all are.',
  },
  caution: {
    fr: 'La densité baisse quand la communauté grandit, car nul ne peut connaître tout le monde : comparez des communautés de tailles proches, ou leurs cœurs.',
    en: 'Density falls as a community grows, since nobody can know everybody: compare communities of like size, or their cores.',
  },
  formula: 'ties between members / (n · (n − 1) / 2)',
  unit: { fr: 'part des paires de membres, de 0 à 1', en: 'share of the pairs of members, from 0 to 1' },
  references: [wassermanFaust1994],
  example: `{
  themeCohesion(themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition"]) {
    themes { theme { id } ties members { totalCount } density { value of } }
  }
}`,
};
