/**
 * What one request may ask for. Engines differ in what they can stop: the embedded one runs a statement to its end, so
 * whatever passes here must end soon by itself. docs/limits.md is tested against this.
 */
export const limits = {
  requestBytes: { most: 262_144, meaning: 'Bytes in the body of a request.' },
  tokens: { most: 2_000, meaning: 'Words and signs in a document, fragments included.' },
  // The embedded engine takes 64 levels of nesting in one statement; a level of fields needs up to three of them.
  depth: { most: 15, meaning: 'Levels of fields below one another.' },
  aliases: { most: 30, meaning: 'Fields with an alias.' },
  directives: { most: 50, meaning: 'Directives such as @include.' },
  pageSize: { most: 1_000, meaning: 'Entries on one page: `first`.' },
  networkNodes: { most: 5_000, meaning: 'Nodes of one network: `maxNodes`.' },
  networkDepth: { most: 4, meaning: 'Steps around the actor of a network: `depth`.' },
  pathLength: { most: 10, meaning: 'Steps of a path: `maxLength`.' },
  listLength: { most: 1_000, meaning: 'Values in one list argument, such as `ids`.' },
  textLength: { most: 1_000, meaning: 'Characters in one text argument, such as `text`.' },
  filters: { most: 15, meaning: 'Filters inside filters: entries of `and`, `or` and `not`.' },
  filterDepth: { most: 5, meaning: 'Levels of `and`, `or` and `not` inside one another.' },
  cost: {
    most: 200_000,
    meaning: 'Points: one for each field of each object that the answer may hold, more where the engine works harder.',
  },
} as const satisfies Record<string, { readonly most: number; readonly meaning: string }>;

export type LimitName = keyof typeof limits;

/** Largest value of each limit; a caller that trusts its user may raise some. */
export type Allowance = Readonly<Record<LimitName, number>>;

export const publicAllowance = Object.fromEntries(Object.entries(limits).map(([name, { most }]) => [name, most])) as Allowance;

/** Arguments with a limit of their own, whichever field they belong to. */
export const limitedArguments: Readonly<Record<string, LimitName>> = {
  first: 'pageSize',
  maxNodes: 'networkNodes',
  depth: 'networkDepth',
  maxLength: 'pathLength',
};

/** Keys of a filter under which other filters stand. */
export const filterCombinators: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/**
 * Points for a field in place of the usual 1. To give the first entry of a list, the engine reads and orders all of it:
 * few for one actor, thousands for a country or a theme. Measured on the embedded engine with 120,000 records: a point is at most
 * 50 microseconds, so that the dearest operation allowed ends within ten seconds. Some read the whole graph.
 */
export const fieldCosts: Readonly<Record<string, number>> = {
  'Actor.participations': 10,
  'Actor.partnerships': 10,
  'Actor.memberships': 10,
  'Actor.members': 50,
  'Actor.collaborators': 50,
  'Actor.themes': 20,
  'Actor.publications': 10,
  'Actor.adoptions': 10,
  'Actor.metrics': 20,
  'LocalGovernment.deliberations': 20,
  'Project.participants': 10,
  'Practice.adoptions': 50,
  'Event.participants': 50,
  'Source.nodes': 200,
  'Source.statements': 3_000,
  'Theme.projects': 200,
  'Theme.actors': 500,
  'Country.projects': 200,
  'Country.actors': 500,
  'Query.common': 100,
  'Query.search': 200,
  'Query.suggest': 100,
  'Query.actors': 500,
  'Query.projects': 500,
  'Query.paths': 5_000,
  'Query.crosstab': 20_000,
  'Query.diffusion': 5_000,
  'Query.councilImportance': 10_000,
  'Query.network': 10_000,
  'Query.communities': 50_000,
  'Query.mixing': 50_000,
  'Query.epistemicCommunities': 100_000,
  'Query.themeCohesion': 20_000,
  'Query.ranking': 20_000,
  'Query.evolution': 100_000,
  'Query.collaborations': 15_000,
};

/** How many times its own points a list costs more when it is filtered or ordered, and for each filter inside `and`, `or` or `not`. */
export const argumentFactors = { filter: 4, orderBy: 4, innerFilter: 20 } as const;

/** Lists that cost more than this read the whole graph whatever their filter is: a filter adds as much as to one of this cost. */
export const mostFilteredPoints = 500;

/** Points for a field by the type it gives, where `fieldCosts` does not name it. */
export const typeCosts: Readonly<Record<string, number>> = { Facet: 500 };

/** How many entries a list without `first` may hold, where it is not about `usualListSize`. */
export const listSizes: Readonly<Record<string, number>> = {
  'Query.countries': 250,
  'Query.themes': 100,
  'Query.practices': 100,
  'Query.statistics': 20,
  'Persistence.byYear': 30,
  'Theme.narrower': 20,
  'Deliberation.projects': 5,
  'Project.themes': 5,
  'Practice.themes': 5,
  'Publication.authors': 5,
};

export const usualListSize = 10;
