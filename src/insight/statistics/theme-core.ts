import type { Statistic } from '../statistic.ts';
import { seidman1983 } from '../works.ts';

export const themeCore: Statistic = {
  id: 'theme-core',
  field: 'ThemeCohesion.core',
  label: { fr: 'Cœur d’une communauté thématique', en: 'Core of the community on a theme' },
  sentence: {
    fr: 'Le plus grand k tel que des acteurs du thème aient chacun k liens avec d’autres d’entre eux, et combien ils sont : le noyau où l’on se connaît.',
    en: 'The greatest k such that some actors on the theme each have k ties to others of them, and how many these are: the core in which people know each other.',
  },
  caution: {
    fr: 'Un seul projet à k + 1 participants suffit à faire un cœur de rang k : un grand consortium n’est pas une communauté.',
    en: 'A single project of k + 1 participants is enough to make a core of rank k: one large consortium is no community.',
  },
  formula: 'max k such that the k-core of the ties between members is not empty',
  unit: { fr: 'liens', en: 'ties' },
  references: [seidman1983],
  example: `{
  themeCohesion(themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition"]) {
    themes { theme { id } core { value of } }
  }
}`,
};
