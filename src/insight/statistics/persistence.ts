import type { Statistic } from '../statistic.ts';
import { haas1992 } from '../works.ts';

export const persistence: Statistic = {
  id: 'persistence',
  field: 'ThemeCohesion.persistence',
  label: { fr: 'Persistance', en: 'Persistence' },
  sentence: {
    fr: 'Parmi les acteurs qui travaillent avec un autre sur le thème une année, part de ceux qui le font encore l’année suivante.',
    en: 'Of the actors that work with another one on the theme in a year, the share that still do so in the next.',
  },
  caution: {
    fr: 'D’un projet dont la fin n’est pas connue ne compte que l’année connue : des sources pauvres en dates font paraître une communauté plus passagère. La dernière année n’a pas de suivante et ne compte pas.',
    en: 'Of a project whose end is not known only the known year counts: sources poor in dates make a community look more fleeting. The last year has no next one and does not count.',
  },
  formula: 'Σ over years of members active in the year and in the next / Σ over years of members active in the year',
  unit: { fr: 'part des membres actifs, de 0 à 1', en: 'share of the active members, from 0 to 1' },
  references: [haas1992],
  example: `{
  themeCohesion(themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition"], window: { from: 2012, to: 2020 }) {
    firstYear lastYear
    themes { theme { id } persistence { overall { value of } undated } }
  }
}`,
};
