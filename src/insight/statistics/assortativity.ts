import type { Statistic } from '../statistic.ts';

export const assortativity: Statistic = {
  id: 'assortativity',
  field: 'TraitMixing.assortativity',
  label: { fr: 'Assortativité', en: 'Assortativity' },
  sentence: {
    fr: 'De combien les liens unissent des acteurs semblables plus souvent que par hasard, compte tenu du nombre de liens de chaque groupe : 1 quand tous unissent des semblables, 0 comme par hasard, négatif en deçà.',
    en: 'How much more often than by chance ties join actors that are alike, given how many ties each group has: 1 when all join those alike, 0 as by chance, negative below.',
  },
  caution: {
    fr: 'Une valeur positive ne dit pas que l’on choisit ses semblables : les partenaires possibles, les programmes de financement et la couverture des sources la produisent aussi ; et deux acteurs d’un même projet en partagent les thèmes, donc souvent la transition.',
    en: 'A positive value does not say that actors choose those like them: who is at hand, funding programmes and what sources cover produce it too; and two actors of one project share its themes, hence often the transition.',
  },
  formula:
    'r = (Σ eᵢᵢ − Σ aᵢ²) / (1 − Σ aᵢ²), eᵢᵢ share of ties within group i and aᵢ share of ends of ties in it; error by leaving out each tie in turn',
  unit: { fr: 'sans unité ; 1 au plus', en: 'none; 1 at most' },
  references: [
    { authors: 'Newman, M. E. J.', year: 2003, title: 'Mixing patterns in networks', doi: '10.1103/PhysRevE.67.026126' },
  ],
  example: `{
  mixing {
    traits { trait ties unknown assortativity { coefficient error } }
  }
}`,
};
