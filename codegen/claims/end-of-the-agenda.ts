import { percent, type Claim } from './claim.ts';

interface Known {
  readonly value: number | null;
  readonly known: number;
  readonly unknown: number;
}
interface Figures {
  readonly deliberations: number;
  readonly agendaRank: Known;
  readonly relativeRank: Known;
  readonly debated: Known;
  readonly unanimous: Known;
}
interface Answer {
  readonly councilImportance: {
    readonly totalCount: number;
    readonly overall: Figures;
    readonly edges: readonly { readonly node: { readonly name: string }; readonly figures: Figures }[];
  };
}

const figure = '{ value known unknown }';
const figures = `deliberations agendaRank ${figure} relativeRank ${figure} debated ${figure} unanimous ${figure}`;

export const endOfTheAgenda: Claim = {
  id: 'end-of-the-agenda',
  title: { fr: 'À la fin de l’ordre du jour, sans débat', en: 'At the end of the agenda, without debate' },
  claim: {
    fr: 'Les questions d’action extérieure viennent à la fin de l’ordre du jour des conseils et passent sans débat.',
    en: 'Questions of external action come at the end of the agenda of councils and pass without debate.',
  },
  test: {
    fr: 'Si c’était vrai, leur rang relatif serait proche de 1, la part débattue proche de 0 et la part unanime proche de 1, et plus que pour les autres questions des mêmes séances.',
    en: 'If it were true, their relative rank would be near 1, the share with a debate near 0 and the share that is unanimous near 1, and more so than for the other questions of the same sittings.',
  },
  query: `{
  councilImportance(orderBy: { field: DEBATED, direction: DESC }, first: 3) {
    totalCount
    overall { ${figures} }
    edges { node { name } figures { ${figures} } }
  }
}`,
  says: (data) => {
    const { overall, totalCount, edges } = (data as Answer).councilImportance;
    const { deliberations, agendaRank, relativeRank, debated, unanimous } = overall;
    const [most] = edges;
    const part = most?.figures.debated.known ?? 0;
    const name = most?.node.name ?? '';
    return {
      fr: `Le jeu de départ a ${deliberations} délibérations de ${totalCount} collectivités. Le rang est connu de ${agendaRank.known} d’entre elles (en moyenne le ${Math.round(agendaRank.value ?? 0)}e point), le rang relatif de ${relativeRank.known} : aucune source ne dit de combien de points était la séance. **La fin de l’ordre du jour ne peut pas
être mise à l’épreuve.** On sait s’il y eut débat pour ${debated.known} délibérations : ${percent(debated.value)} furent débattues ; on sait le vote de ${unanimous.known} : ${percent(unanimous.value)} furent unanimes. L’unanimité va dans le sens de la thèse et le débat contre elle ; mais ${part} des ${debated.known} cas où l’on sait s’il y eut débat sont de ${name}, et c’est là que les limites commencent.`,
      en: `The seed has ${deliberations} deliberations of ${totalCount} local governments. The rank is known of ${agendaRank.known} of them (item ${Math.round(agendaRank.value ?? 0)} on average), the relative rank of ${relativeRank.known}: no source says how many items the sitting had. **The end of the agenda cannot be put
to the test.** Whether there was a debate is known of ${debated.known} deliberations: ${percent(debated.value)} were debated; the vote is known of ${unanimous.known}: ${percent(unanimous.value)} were unanimous. Unanimity goes the way of the claim and debate against it; but ${part} of the ${debated.known} cases in which a debate or none is known are from ${name}, and there the limits begin.`,
    };
  },
  cannotSay: [
    {
      fr: 'Ce qui est débattu laisse des pages, ce qui passe sans débat n’en laisse pas : la plupart des délibérations de Paris viennent des débats publiés de son conseil, que l’on a cherchés comme tels. La part débattue ne mesure ici que cette recherche.',
      en: 'What is debated leaves pages, what passes without debate leaves none: most of the deliberations of Paris come from the published debates of its council, which were looked for as such. The share with a debate measures no more than this search.',
    },
    {
      fr: 'Les unanimités et les désaccords connus sont ceux de votes dont la presse ou une collectivité a parlé.',
      en: 'The unanimous votes and the disagreements that are known are of votes that the press or a local government told of.',
    },
    {
      fr: 'Il n’y a rien à quoi comparer : le jeu de départ n’a pas les autres délibérations des mêmes séances. Importer les délibérations complètes de quelques conseils, avec le nombre de points (docs/import.md, schéma SCDL), donnerait la comparaison : `councilImportance(about: ["theme/local-external-action"])` à côté de la même question sans `about`.',
      en: 'There is nothing to compare with: the seed lacks the other deliberations of the same sittings. Importing all the deliberations of some councils, with the number of items (docs/import.md, SCDL schema), would give the comparison: `councilImportance(about: ["theme/local-external-action"])` beside the same question without `about`.',
    },
  ],
};
