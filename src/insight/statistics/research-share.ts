import type { Statistic } from '../statistic.ts';
import { haas1992 } from '../works.ts';

export const researchShare: Statistic = {
  id: 'research-share',
  field: 'ThemeCohesion.research',
  label: { fr: 'Part de la recherche', en: 'Share of research' },
  sentence: {
    fr: 'Part des acteurs du thème qui font de la recherche : une communauté épistémique tient son autorité d’un savoir reconnu.',
    en: 'Share of the actors on the theme that do research: an epistemic community has its authority from recognised knowledge.',
  },
  caution: {
    fr: 'Un expert peut travailler dans une collectivité, une association ou une agence : le type d’acteur ne dit pas qui sait. Les sources venues de bases de publications augmentent cette part.',
    en: 'An expert may work in a local government, an association or an agency: the kind of actor does not say who knows. Sources that come from databases of publications raise this share.',
  },
  formula: 'members of kind RESEARCH / members',
  unit: { fr: 'part des membres, de 0 à 1', en: 'share of the members, from 0 to 1' },
  references: [haas1992],
  example: `{
  themeCohesion(themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition"]) {
    themes { theme { id } research { value of } }
  }
}`,
};
