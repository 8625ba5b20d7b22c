import { groupBy } from '../../src/group-by.ts';
import { inBoth, percent, rounded, tableOf, type Claim } from './claim.ts';

interface Counted {
  readonly value: number | null;
  readonly of: number;
}
interface Cohesion {
  readonly theme: { readonly id: string; readonly label: string; readonly labelEn: string };
  readonly members: { readonly totalCount: number };
  readonly density: Counted;
  readonly core: Counted;
  readonly research: Counted;
  readonly publications: { readonly members: number; readonly jaccard: Counted };
  readonly events: { readonly members: number; readonly jaccard: Counted };
  readonly persistence: { readonly overall: Counted };
}
interface Answer {
  readonly themeCohesion: { readonly themes: readonly Cohesion[] };
  readonly epistemicCommunities: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly projects: { readonly nodes: readonly { readonly title: string }[] } }[];
  };
}

/** The figures that an epistemic community should have high, and how a table writes them. */
const figures: readonly {
  readonly fr: string;
  readonly en: string;
  readonly of: (cohesion: Cohesion) => number | null;
  readonly written: (cohesion: Cohesion) => string;
}[] = [
  { fr: 'densité', en: 'density', of: ({ density }) => density.value, written: ({ density }) => rounded(density.value) },
  { fr: 'cœur', en: 'core', of: ({ core }) => core.value, written: ({ core }) => `${rounded(core.value)} (${core.of})` },
  { fr: 'recherche', en: 'research', of: ({ research }) => research.value, written: ({ research }) => percent(research.value) },
  {
    fr: 'publications communes',
    en: 'common publications',
    of: ({ publications }) => publications.jaccard.value,
    written: ({ publications: { jaccard, members } }) => `${rounded(jaccard.value)} (${members})`,
  },
  {
    fr: 'événements communs',
    en: 'common events',
    of: ({ events }) => events.jaccard.value,
    written: ({ events: { jaccard, members } }) => `${rounded(jaccard.value)} (${members})`,
  },
  {
    fr: 'persistance',
    en: 'persistence',
    of: ({ persistence }) => persistence.overall.value,
    written: ({ persistence: { overall } }) => `${percent(overall.value)} (${overall.of})`,
  },
];

export const noEpistemicCommunity: Claim = {
  id: 'no-epistemic-community',
  title: { fr: 'Une action sans communauté épistémique', en: 'An action without an epistemic community' },
  claim: {
    fr: 'L’action extérieure des collectivités n’a pas de communauté épistémique qui lui soit propre.',
    en: 'Local external action has no epistemic community of its own.',
  },
  test: {
    fr: 'Si elle en avait une, ceux qui s’en occupent seraient liés entre eux, autour d’un cœur, avec une part de recherche, des publications et des événements communs, et dureraient, au moins autant que ceux du numérique, de l’écologie ou de la ville.',
    en: 'If it had one, those who deal with it would be tied to one another, around a core, with a share of research, with publications and events in common, and would last, at least as much as those on digital, ecological or urban transition.',
  },
  query: `{
  themeCohesion(
    themes: ["theme/local-external-action", "theme/digital-transition", "theme/ecological-transition", "theme/urban-transition"]
  ) {
    themes {
      theme { id label labelEn: label(lang: EN) }
      members { totalCount }
      density { value of }
      core { value of }
      research { value of }
      publications { members jaccard { value of } }
      events { members jaccard { value of } }
      persistence { overall { value of } }
    }
  }
  epistemicCommunities(minActors: 3, minThemes: 2, sharing: ["theme/local-external-action"], first: 100) {
    totalCount
    nodes { projects(first: 1) { nodes { title } } }
  }
}`,
  says: (data) => {
    const { themeCohesion, epistemicCommunities } = data as Answer;
    const [own, ...others] = themeCohesion.themes;
    if (own === undefined) throw new TypeError('[claims] no theme was compared');
    const rank = ({ of }: (typeof figures)[number]): number =>
      1 + others.filter((other) => (of(other) ?? -1) > (of(own) ?? -1)).length;
    const last = figures.filter((figure) => rank(figure) === themeCohesion.themes.length);
    const first = figures.filter((figure) => rank(figure) === 1);
    const count = epistemicCommunities.totalCount;
    const foremost = mostFrequent(
      epistemicCommunities.nodes.flatMap(({ projects }) => projects.nodes.slice(0, 1).map(({ title }) => title)),
      2,
    );
    const titles = foremost.map(({ value }) => `« ${value} »`);
    const carried = foremost.reduce((sum, one) => sum + one.count, 0);
    const named = (list: typeof figures, language: 'fr' | 'en', none: string): string =>
      list.length === 0 ? none : list.map((figure) => figure[language]).join(', ');
    return {
      table: tableOf([
        ['theme · thème', 'members · membres', ...figures.map(inBoth)],
        ...themeCohesion.themes.map((cohesion) => [
          inBoth({ fr: cohesion.theme.label, en: cohesion.theme.labelEn }),
          String(cohesion.members.totalCount),
          ...figures.map(({ written }) => written(cohesion)),
        ]),
      ]),
      fr: `(Entre parenthèses : sur combien d’acteurs ou de cas porte le chiffre.) Des quatre communautés, celle de l’action extérieure est la dernière pour : ${named(last, 'fr', 'rien')} ; la première pour : ${named(first, 'fr', 'rien')}. Dans les autres chiffres elle est entre les autres. Au sens formel
(des acteurs qui partagent des thèmes), ${count} groupes d’au moins trois acteurs partagent ce thème et un autre au moins. Mais ${carried} d’entre eux tiennent d’abord à ${titles.length} projets, ${titles.join(' et ')} : des projets communs, plutôt qu’une communauté.`,
      en: `(In brackets: on how many actors or cases the figure rests.) Of the four communities, that on local external action is last in: ${named(last, 'en', 'nothing')}; first in: ${named(first, 'en', 'nothing')}. In the other figures it lies between the others. In the formal
sense (actors that share themes), ${count} groups of at least three actors share this theme and another. But ${carried} of them hang first on ${titles.length} projects, ${titles.join(' and ')}: common projects rather than a community.`,
    };
  },
  cannotSay: [
    {
      fr: 'Les trois autres thèmes sont des têtes de vocabulaire, avec tous leurs thèmes plus étroits ; l’action extérieure est un thème plus petit ou plus grand selon la façon dont le vocabulaire est coupé. La densité baisse avec la taille.',
      en: 'The three other themes are tops of the vocabulary, with all their narrower themes; how large a theme local external action is depends on how the vocabulary is cut. Density falls with size.',
    },
    {
      fr: 'Les publications et les événements communs reposent sur très peu de membres (le nombre entre parenthèses) : le jeu de départ a peu de publications, et les a trouvées en cherchant l’action extérieure.',
      en: 'Common publications and events rest on very few members (the number in brackets): the seed has few publications, and found them while looking for external action.',
    },
    {
      fr: 'Une communauté épistémique est faite aussi de croyances partagées et d’autorité reconnue (Haas 1992, doi:10.1017/S0020818300001442), dont le graphe ne sait rien. De petits écarts ne prouvent rien.',
      en: 'An epistemic community is also made of shared beliefs and recognised authority (Haas 1992, doi:10.1017/S0020818300001442), of which the graph knows nothing. Small differences prove nothing.',
    },
  ],
};

function mostFrequent(values: readonly string[], most: number): { readonly value: string; readonly count: number }[] {
  return [...groupBy(values, (value) => value)]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, most);
}
