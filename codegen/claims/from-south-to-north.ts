import { inBoth, tableOf, type Claim } from './claim.ts';

interface Direction {
  readonly direction: string;
  readonly count: number;
}
interface Diffusion {
  readonly practice: { readonly id: string; readonly name: string; readonly nameEn: string };
  readonly known: { readonly adoptions: number; readonly withoutTeacher: number; readonly edges: number };
  readonly directions: readonly Direction[];
  readonly firstMovers: readonly {
    readonly year: number;
    readonly side: string | null;
    readonly actor: { readonly name: string };
  }[];
  readonly origins: readonly { readonly learners: number; readonly actor: { readonly name: string } }[];
}

/** Those that the claim names come first: participatory budgeting, then tactical urbanism and its forms. */
const named = ['budget-participatif', 'urbanisme-tactique', 'park-ing-day', 'rues-ouvertes', 'pistes-cyclables-provisoires'];
/** The other practices of the seed of which a source says from whom one was learned. */
const others = [
  'bilan-carbone',
  'decidim',
  'demarche-participative-locale',
  'exploitation-tramway',
  'gestion-apres-mine',
  'ville-intelligente',
];

const aliasOf = (practice: string): string => practice.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export const fromSouthToNorth: Claim = {
  id: 'from-south-to-north',
  title: { fr: 'Du Sud au Nord', en: 'From South to North' },
  claim: {
    fr: 'Des pratiques telles que le budget participatif et l’urbanisme tactique sont allées du Sud au Nord.',
    en: 'Practices such as participatory budgeting and tactical urbanism travelled from South to North.',
  },
  test: {
    fr: 'Si c’était vrai, les premières adoptions seraient au Sud, et la plupart des apprentissages connus iraient du Sud au Nord.',
    en: 'If it were true, the first adoptions would be in the South, and most of the learning that is known would go from South to North.',
  },
  query: `{
${[...named, ...others].map((practice) => `  ${aliasOf(practice)}: diffusion(practice: "practice/${practice}") { ...Travel }`).join('\n')}
}

fragment Travel on Diffusion {
  practice { id name nameEn: name(lang: EN) }
  known { adoptions withoutTeacher edges }
  directions { direction count }
  firstMovers(first: 1) { year side actor { name } }
  origins(first: 1) { learners actor { name } }
}`,
  says: (data) => {
    const travels = Object.values(data as Readonly<Record<string, Diffusion>>);
    const [budget, ...tactical] = travels.slice(0, named.length);
    if (budget === undefined) throw new TypeError('[claims] no practice was asked for');
    const countOf = (list: readonly Diffusion[], name: string): number =>
      list.flatMap(({ directions }) => directions).reduce((sum, one) => sum + (one.direction === name ? one.count : 0), 0);
    const edgesOf = (list: readonly Diffusion[]): number => list.reduce((sum, { known }) => sum + known.edges, 0);
    const [origin] = budget.origins;
    const [first] = budget.firstMovers;
    const dated = tactical.flatMap(({ firstMovers, practice }) => firstMovers.map((mover) => ({ ...mover, practice })));
    const earliest = dated.sort((one, other) => one.year - other.year)[0];
    const all = {
      southNorth: countOf(travels, 'SOUTH_TO_NORTH'),
      northSouth: countOf(travels, 'NORTH_TO_SOUTH'),
      southSouth: countOf(travels, 'SOUTH_TO_SOUTH'),
      northNorth: countOf(travels, 'NORTH_TO_NORTH'),
    };
    const sideOf = (side: string | null | undefined, south: string, north: string): string => (side === 'SOUTH' ? south : north);
    return {
      table: tableOf([
        ['practice · pratique', 'adoptions', 'no teacher known · sans maître connu', 'S → N', 'N → S', 'S → S', 'N → N'],
        ...travels.map(({ practice, known, directions }) => [
          inBoth({ fr: practice.name, en: practice.nameEn }),
          String(known.adoptions),
          String(known.withoutTeacher),
          ...directions.map(({ count }) => String(count)),
        ]),
      ]),
      fr: `**Budget participatif** : la première adoption connue est celle de ${first?.actor.name ?? '–'} (${first?.year ?? '–'}), ${sideOf(first?.side, 'au Sud', 'au Nord')} ; ${countOf([budget], 'SOUTH_TO_NORTH')} des ${budget.known.edges} apprentissages connus vont du Sud au Nord, dont ${origin?.learners ?? 0} depuis ${origin?.actor.name ?? '–'}. Les chiffres vont dans le sens de la thèse. Mais de
${budget.known.withoutTeacher} adoptions sur ${budget.known.adoptions}, nul n’a dit de qui elles ont appris.

**Urbanisme tactique**, avec ses formes : ${edgesOf(tactical)} apprentissage connu, dont ${countOf(tactical, 'SOUTH_TO_NORTH')} du Sud au Nord ; la plus ancienne adoption datée est celle de ${earliest?.actor.name ?? '–'} (${earliest?.year ?? '–'}, ${earliest?.practice.name ?? '–'}), ${sideOf(earliest?.side, 'au Sud', 'au Nord')}. Le jeu de départ ne montre pas le trajet que dit la thèse.

**Toutes les pratiques** dont un apprentissage est connu : ${all.southNorth} du Sud au Nord, ${all.northSouth} du Nord au Sud, ${all.southSouth} du Sud au Sud, ${all.northNorth} du Nord au Nord. Hors le budget participatif, ce qui est connu va surtout du Nord au Sud.`,
      en: `**Participatory budgeting**: the first adoption known is that of ${first?.actor.name ?? '–'} (${first?.year ?? '–'}), ${sideOf(first?.side, 'in the South', 'in the North')}; ${countOf([budget], 'SOUTH_TO_NORTH')} of the ${budget.known.edges} edges of learning known go from South to North, ${origin?.learners ?? 0} of them from ${origin?.actor.name ?? '–'}. The figures go the way of the claim. But of
${budget.known.withoutTeacher} adoptions out of ${budget.known.adoptions}, nobody told from whom they learned.

**Tactical urbanism**, with its forms: ${edgesOf(tactical)} edge of learning known, ${countOf(tactical, 'SOUTH_TO_NORTH')} of them from South to North; the earliest dated adoption is that of ${earliest?.actor.name ?? '–'} (${earliest?.year ?? '–'}, ${earliest?.practice.nameEn ?? '–'}), ${sideOf(earliest?.side, 'in the South', 'in the North')}. The seed does not show the way that the claim tells of.

**All practices** of which learning is known: ${all.southNorth} from South to North, ${all.northSouth} from North to South, ${all.southSouth} from South to South, ${all.northNorth} from North to North. Participatory budgeting apart, what is known goes mostly from North to South.`,
    };
  },
  cannotSay: [
    {
      fr: 'Le jeu de départ est fait de sources surtout françaises : les villes du Sud qui ont adopté le budget participatif entre 1989 et 2014, dont la description de la pratique dit qu’elles furent nombreuses, n’y sont presque pas. La part Sud–Nord est donc celle de ce que la France raconte d’elle-même.',
      en: 'The seed is made of mostly French sources: the cities of the South that took participatory budgeting up between 1989 and 2014, of which the description of the practice says that they were many, are hardly in it. So the South–North share is that of what France tells of itself.',
    },
    {
      fr: 'Les apprentissages depuis Porto Alegre viennent de quelques pages, l’une pour la plupart : ce sont peu d’observations, et liées entre elles. Les apprentissages du Nord au Sud viennent de récits de coopérations françaises, qui parlent de ce qu’elles ont apporté.',
      en: 'The edges from Porto Alegre come from a few pages, most of them from one: few observations, and not independent. The edges from North to South come from accounts of French co-operation, which tell of what it brought.',
    },
    {
      fr: '« Appris de » est ce qu’une source dit d’une influence. Sud et Nord sont ceux de la liste du CAD (docs/insight-flows.md), non ceux d’une histoire des idées.',
      en: '“Learned from” is what a source says of an influence. South and North are those of the DAC list (docs/insight-flows.md), not those of a history of ideas.',
    },
  ],
};
