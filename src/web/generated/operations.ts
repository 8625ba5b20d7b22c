// Made from schema/ and the operations beside it by `npm run codegen`: do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an actor is. The report's four kinds, plus public institutions: ministries, agencies, development banks and international bodies. */
export type ActorKind =
  /** A commune, an intercommunal body, a département, a région, or their like abroad. */
  | 'LOCAL_GOVERNMENT'
  /** A university, a laboratory, a research centre. */
  | 'RESEARCH'
  /** An association, a network of local governments, a foundation, an NGO. */
  | 'ASSOCIATION'
  /** A company, public or private. */
  | 'BUSINESS'
  /** A ministry, an agency, a development bank, an international organisation. */
  | 'PUBLIC_INSTITUTION';

/** The tier of a local government, in French terms; foreign tiers are mapped to the nearest. */
export type LocalGovernmentLevel =
  | 'MUNICIPALITY'
  | 'INTERMUNICIPALITY'
  | 'DEPARTMENT'
  | 'REGION'
  | 'OTHER';

/** Which actors to list. Criteria given together must all hold; a list holds when one of its values does. */
export type ActorFilter = {
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** ISO 3166-1 alpha-2 codes, e.g. "BF". */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Ids of themes of their projects; narrower themes are included. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Transitions of the themes of their projects. */
  readonly transitions?: ReadonlyArray<Transition> | null | undefined;
  /** Full-text search in names, aliases and descriptions, forgiving as `search` is. */
  readonly text?: string | null | undefined;
  /** Known to be active in this year or later: it has not ended before it. */
  readonly activeFrom?: number | null | undefined;
  /** Known to be active in this year or earlier: it has not begun after it. */
  readonly activeTo?: number | null | undefined;
  /** Ids of networks, of any of which it is a member. */
  readonly memberOf?: ReadonlyArray<string> | null | undefined;
  /** Id of an actor with which it shares a project, a partnership or a membership. */
  readonly inNetworkWith?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** A register's code: "insee:69123", "siren:200046977", "wikidata:Q456". */
  readonly identifier?: string | null | undefined;
  readonly and?: ReadonlyArray<ActorFilter> | null | undefined;
  readonly or?: ReadonlyArray<ActorFilter> | null | undefined;
  readonly not?: ActorFilter | null | undefined;
};

export type ActorOrder = {
  readonly field: ActorOrderField;
  readonly direction?: Direction;
};

export type ActorOrderField =
  /** Alphabetical, accents and case ignored. */
  | 'NAME'
  /** Number of distinct projects it takes part in. */
  | 'PROJECT_COUNT'
  /** Number of distinct actors it shares a project with. */
  | 'COLLABORATOR_COUNT'
  /** First year it is known to have existed; unknown last. */
  | 'ACTIVE_FROM';

/** Which collaborations to count. Criteria given together must all hold. */
export type CollaborationFilter = {
  /** At least one of the two is one of these actors. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** At least one of the two is of one of these kinds; for collaborators: the other one is. */
  readonly kinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** One kind: both are of it. Two kinds: one is of the first, the other of the second. */
  readonly betweenKinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** At least one of the two is in one of these countries (ISO 3166-1 alpha-2); for collaborators: the other one is. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** One country: both are in it. Two countries: one is in the first, the other in the second. */
  readonly betweenCountries?: ReadonlyArray<string> | null | undefined;
  /** Only shared projects on these themes count; narrower themes are included. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Only shared projects of these transitions count. */
  readonly transitions?: ReadonlyArray<Transition> | null | undefined;
  /** Only shared projects that went on in this year or later count. */
  readonly activeFrom?: number | null | undefined;
  /** Only shared projects that had begun by this year count. */
  readonly activeTo?: number | null | undefined;
  /** Only what went on in this year counts, in networks partnerships, memberships and what was learned that year too. Without a known beginning it had begun, without a known end it goes on. */
  readonly asOf?: number | null | undefined;
  /** At least this many shared projects. */
  readonly minProjects?: number | null | undefined;
  /** true: the two are in different countries; false: in the same one. */
  readonly crossBorder?: boolean | null | undefined;
};

/** A way in which two actors are tied directly. */
export type Tie =
  /** They share a project. */
  | 'PROJECT'
  /** They declared a partnership. */
  | 'PARTNERSHIP'
  /** One is a member of the other. */
  | 'MEMBERSHIP'
  /** One learned a practice from the other. */
  | 'LEARNING';

/** The language of a label. French comes first; a label that is missing in one language is given in the other. */
export type Lang =
  | 'FR'
  | 'EN';

export type Direction =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the top. Unknown values come last in either direction. */
  | 'DESC';

/** The kinds of thing in the graph. */
export type NodeKind =
  | 'ACTOR'
  | 'PROJECT'
  | 'THEME'
  | 'COUNTRY'
  | 'PLACE'
  | 'PRACTICE'
  | 'DELIBERATION'
  | 'PUBLICATION'
  | 'EVENT'
  | 'PERSON'
  | 'SOURCE';

/** A way to find communities: groups of actors that are tied to one another more than to others. */
export type CommunityMethod =
  /** Communities that are connected inside, and in which each part is tied to the rest well enough (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z). */
  | 'LEIDEN'
  /** The older method, to compare with what others have published: its communities may fall apart inside (Blondel, Guillaume, Lambiotte & Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008). */
  | 'LOUVAIN';

export type CouncilOrder = {
  readonly field: CouncilOrderField;
  readonly direction?: Direction;
};

/** Unknown values come last, in either direction. */
export type CouncilOrderField =
  | 'INDEX'
  | 'RELATIVE_RANK'
  | 'DEBATED'
  | 'UNANIMOUS'
  /** Number of deliberations. */
  | 'DELIBERATIONS';

/** A side of the world economy by the list of recipients of official development assistance of the OECD's Development Assistance Committee (DAC). */
export type Side =
  /** On the list. */
  | 'SOUTH'
  /** Not on the list. */
  | 'NORTH';

/** From the side of the one who taught to the side of the one who learned. */
export type LearningDirection =
  | 'SOUTH_TO_NORTH'
  | 'NORTH_TO_SOUTH'
  | 'SOUTH_TO_SOUTH'
  | 'NORTH_TO_NORTH';

/** Years to look at, both included: shared projects and declared ties that went on in one of them count. Without a known beginning something had begun, without a known end it goes on; what has no dates at all counts in every window. */
export type YearWindow = {
  /** The first year; open when left out. */
  readonly from?: number | null | undefined;
  /** The last year; open when left out. */
  readonly to?: number | null | undefined;
};

/** A measure of the place of an actor in a network; `measures` tells more of each. */
export type MeasureName =
  /** Number of actors to which the actor is tied directly. One large project with many participants is enough for a high degree: it says neither how many projects tie two actors nor what each does in them. Unit: actors. (Freeman, L. C. 1978, doi:10.1016/0378-8733(78)90021-7) */
  | 'DEGREE'
  /** Number of projects that the actor shares with others: the sum of the collaboration weights of its ties. All projects count the same, whatever their budget, their length and the actor’s role; a project that the sources do not know does not count. Unit: projects. (Newman, M. E. J. 2001, doi:10.1103/PhysRevE.64.016132) */
  | 'STRENGTH'
  /** Share of the pairs of other actors whose shortest way leads through the actor: it may connect those that do not know each other. It is a position and not an action: nothing says that the actor passes anything on, and a single tie that the sources lack may change it much. Unit: share of the pairs of other actors, from 0 to 1. (Brandes, U. 2001, doi:10.1080/0022250X.2001.9990249) */
  | 'BETWEENNESS'
  /** Inverse of the mean distance from the actor to those it can reach, times the share of the actors that it can reach: near to all, it soon learns what goes round. In a dense network nearly all actors have similar values: small differences, and the ranks they give, mean little. Unit: per step; weighted: per unit of length 1/strength. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'CLOSENESS'
  /** Probability of finding at the actor a visitor that follows ties at random and sometimes begins anew anywhere: it counts to be tied to those that count. In a network without directions it follows the degree closely: a high rank is no authority that others grant. Unit: probability; the sum over the actors is 1. (Brin, S. & Page, L. 1998, doi:10.1016/S0169-7552(98)00110-X) */
  | 'PAGERANK'
  /** The largest k such that the actor is part of a group in which each member is tied to at least k others of the group: the larger k, the nearer the core. A single project with k + 1 participants makes a group of rank k: a high core may come from one large consortium rather than from repeated cooperation. Unit: ties. (Seidman, S. B. 1983, doi:10.1016/0378-8733(83)90028-X) */
  | 'K_CORE'
  /** How far the actor’s ties lead back to one and the same group: the lower the constraint, the more it alone connects actors that are not tied to each other. An actor with few ties is highly constrained by the calculation itself: compare actors of similar degrees. Unit: none; 1 for a single tie, near 0 for many separate ties. (Burt, R. S. 2004, doi:10.1086/421787) */
  | 'CONSTRAINT'
  /** Number of actors tied to the actor, less those that are redundant because they are tied to each other too. Two partners of one project are tied by construction: the redundancy measured depends on how the sources cut projects up. Unit: actors. (Burt, R. S. 1992, doi:10.4159/9780674029095) */
  | 'EFFECTIVE_SIZE'
  /** Number of times that the actor is tied to two actors that are not tied to each other, by the groups of the three. Ties have no direction: each pair counts both ways, so that gatekeeper and representative are always equal; values grow with the square of the degree. Unit: ordered pairs of actors. (Gould, R. V. & Fernandez, R. M. 1989, doi:10.2307/270949) */
  | 'BROKERAGE';

/** What an actor does in a project. */
export type ParticipationRole =
  /** Leads or coordinates it (chef de file). */
  | 'LEAD'
  /** Takes part as a partner. */
  | 'PARTNER'
  /** Gives money to it. */
  | 'FUNDER'
  /** Carries it out for others. */
  | 'OPERATOR'
  /** Is meant to gain from it. */
  | 'BENEFICIARY';

/** The form of a declared tie between two actors. */
export type PartnershipKind =
  | 'TWINNING'
  | 'COOPERATION_AGREEMENT'
  | 'FRAMEWORK_AGREEMENT'
  | 'NETWORKING'
  | 'OTHER';

/** Which projects to list. Criteria given together must all hold; a list holds when one of its values does. */
export type ProjectFilter = {
  /** Ids of themes; narrower themes are included. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly transitions?: ReadonlyArray<Transition> | null | undefined;
  /** ISO 3166-1 alpha-2 codes of where it takes place. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Ids of actors that take part. */
  readonly participants?: ReadonlyArray<string> | null | undefined;
  /** Kinds of actors that take part: every kind given must be present. */
  readonly participantKinds?: ReadonlyArray<ActorKind> | null | undefined;
  /** Full-text search in titles and summaries, forgiving as `search` is. */
  readonly text?: string | null | undefined;
  /** Went on in this year or later; a project without an end year counts as going on. */
  readonly activeFrom?: number | null | undefined;
  /** Had begun by this year; a project without a start year is kept. */
  readonly activeTo?: number | null | undefined;
  /** At least this budget, in the units of its own currency. */
  readonly minBudget?: number | null | undefined;
  readonly status?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  readonly not?: ProjectFilter | null | undefined;
};

export type ProjectOrder = {
  readonly field: ProjectOrderField;
  readonly direction?: Direction;
};

export type ProjectOrderField =
  /** Alphabetical, accents and case ignored. */
  | 'TITLE'
  /** Unknown last. */
  | 'START_YEAR'
  /** Unknown last. */
  | 'END_YEAR'
  /** Amount in the project's own currency; unknown last. */
  | 'BUDGET'
  /** Number of distinct actors that take part. */
  | 'PARTICIPANT_COUNT';

/** How two things in the graph are tied. Each relationship carries its own sources. */
export type RelationshipType =
  /** An actor takes part in a project, in a role. */
  | 'PARTICIPATES_IN'
  /** Two actors declare a lasting tie: a twinning, an agreement. Symmetric: stored once, read from both ends. */
  | 'PARTNER_OF'
  /** An actor belongs to a network, which is an actor too. */
  | 'MEMBER_OF'
  /** An actor took up a practice, perhaps learned from others. */
  | 'ADOPTED'
  /** An actor was merged into another or became it. */
  | 'SUCCEEDED_BY'
  /** A body belongs to a larger one. */
  | 'PART_OF'
  /** A person holds a public function in an actor. */
  | 'HOLDS_ROLE'
  /** An actor or a person wrote or published a publication. */
  | 'AUTHORED'
  /** An actor took part in an event. */
  | 'ATTENDED'
  /** A local government deliberated. */
  | 'DELIBERATED'
  /** A deliberation is about a project. */
  | 'CONCERNS'
  /** A project puts a practice to use. */
  | 'USES_PRACTICE'
  /** A project, practice, deliberation or publication is about a theme. */
  | 'HAS_THEME'
  /** A theme is narrower than another (SKOS broader). */
  | 'BROADER'
  /** An actor, a place or a project is in a country. */
  | 'IN_COUNTRY'
  /** An actor has its seat at a place, or an event was held there. */
  | 'LOCATED_IN'
  /** A register's code stands for an actor or a place. */
  | 'IDENTIFIED_BY'
  /** A node is stated by a source. Written in the `sources` column of the node's table. */
  | 'STATED_IN';

/** A figure of a network, a community, a theme, a practice or a council; `statistics` tells more of each. */
export type StatisticName =
  /** By how much the share of the weight of ties that lies within communities exceeds what chance would give to actors with as many ties. A high value does not prove that there are groups: a network made of separate projects always has one, and communities below a certain size are merged into others. Do not compare values of networks of different sizes. Unit: none, from −0.5 to 1. (Newman, M. E. J. & Girvan, M. 2004, doi:10.1103/PhysRevE.69.026113) */
  | 'MODULARITY'
  /** Mean agreement of 50 searches for communities that differ in their random numbers only: 1 when all find the same division, 0 when they agree no more than by chance. Strong agreement says that the method hesitates little, not that the data are complete: one more project in the sources may move actors. Unit: none; 1 at most. (Hubert, L. & Arabie, P. 1985, doi:10.1007/BF01908075) */
  | 'AGREEMENT_OF_RUNS'
  /** Mean likeness of the community to the one most like it in each of the other runs: 1 when all find it as it is. Below 0.6 it is better to build nothing on its outline; a small group apart from the rest is always stable, which does not make it important. Unit: none, from 0 to 1. (Hennig, C. 2007, doi:10.1016/j.csda.2006.11.025) */
  | 'COMMUNITY_STABILITY'
  /** How much more frequent a theme or country is among the members of a community than elsewhere, in standard deviations: what its labels are made of. The label says what sets the community apart, not what it deals with most: look at the number of members. The very projects that tie the members carry their themes: a label is no proof that the theme makes the group. Unit: standard deviations. (Monroe, B. L., Colaresi, M. P. & Quinn, K. M. 2008, doi:10.1093/pan/mpn018) */
  | 'DISTINCTIVENESS'
  /** Ties between actors of different groups less those within groups, over all ties: −1 when all stay within, 1 when all cross. The index depends on how large groups are: where countries are many and small it is high even if all tie at random. Read it beside the crossing share and its null model. Unit: none, from −1 to 1. (Krackhardt, D. & Stern, R. N. 1988, doi:10.2307/2786835) */
  | 'EI_INDEX'
  /** How much more often than by chance ties join actors that are alike, given how many ties each group has: 1 when all join those alike, 0 as by chance, negative below. A positive value does not say that actors choose those like them: who is at hand, funding programmes and what sources cover produce it too; and two actors of one project share its themes, hence often the transition. Unit: none; 1 at most. (Newman, M. E. J. 2003, doi:10.1103/PhysRevE.67.026126) */
  | 'ASSORTATIVITY'
  /** Share of the ties that lead from one country, kind of actor or transition to another, beside that of random networks in which each actor keeps its number of ties. All participants of one project are tied to one another, which the null model does not know: so the z score is too large. Read its sign, and not small differences. Unit: share of the ties, from 0 to 1; z in standard deviations. (Maslov, S. & Sneppen, K. 2002, doi:10.1126/science.1065103) */
  | 'CROSSING_SHARE'
  /** Actors that share themes, with all the themes that they share: no other actor has all these themes, no other theme is that of all these actors. To share themes is neither to know each other nor to think alike: the definition is formal. Carried by a single project, a community is no more than its consortium: look at the number of projects. A theme and a narrower one count as two, and an actor has only the themes that sources give to its projects and publications. Unit: pairs of a set of actors and a set of themes. (Roth, C. & Bourgine, P. 2005, doi:10.1080/08898480590931404) */
  | 'EPISTEMIC_COMMUNITY'
  /** Probability that the themes shared are still just the same when each actor leaves or stays by the toss of a coin: the community does not hang on a few of them. It grows with the number of actors: nearly all large communities are stable. It says nothing of time. Unit: probability. (Kuznetsov, S. O. 2007, doi:10.1007/s10472-007-9053-6) */
  | 'CONCEPT_STABILITY'
  /** How far more actors have all these themes than if each theme were had regardless of the others: communities are ordered by surprise times stability. Two neighbouring themes of the vocabulary, or a theme and a narrower one, always surprise; the value grows with the number of actors. The order is a choice of this tool: both its parts are given. Unit: none; 0 without surprise. (McCullagh, P. & Nelder, J. A. 1989, doi:10.1007/978-1-4899-3242-6) */
  | 'SURPRISE'
  /** Share of the pairs of actors on the theme that are tied, whatever ties them: 1 when all are. Density falls as a community grows, since nobody can know everybody: compare communities of like size, or their cores. Unit: share of the pairs of members, from 0 to 1. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'THEME_DENSITY'
  /** The greatest k such that some actors on the theme each have k ties to others of them, and how many these are: the core in which people know each other. A single project of k + 1 participants is enough to make a core of rank k: one large consortium is no community. Unit: ties. (Seidman, S. B. 1983, doi:10.1016/0378-8733(83)90028-X) */
  | 'THEME_CORE'
  /** Share of the actors on the theme that do research: an epistemic community has its authority from recognised knowledge. An expert may work in a local government, an association or an agency: the kind of actor does not say who knows. Sources that come from databases of publications raise this share. Unit: share of the members, from 0 to 1. (Haas, P. M. 1992, doi:10.1017/S0020818300001442) */
  | 'RESEARCH_SHARE'
  /** How far the actors on a theme sign the same publications and attend the same events: what two have in common over what either has, on average over pairs. Only members of whom at least one publication or event is known count, often very few: look at their number. All their publications count, on this theme or not. Unit: share, from 0 to 1. (Jaccard, P. 1912, doi:10.1111/j.1469-8137.1912.tb05611.x) */
  | 'OVERLAP'
  /** Of the actors that work with another one on the theme in a year, the share that still do so in the next. Of a project whose end is not known only the known year counts: sources poor in dates make a community look more fleeting. The last year has no next one and does not count. Unit: share of the active members, from 0 to 1. (Haas, P. M. 1992, doi:10.1017/S0020818300001442) */
  | 'PERSISTENCE'
  /** How many actors took the practice up in each year, and how many had by its end, in the South and in the North. A curve that rises shows sources that grow in number too: an adoption that nobody published is not in it, nor is one without a year. Unit: actors. (Bass, F. M. 1969, doi:10.1287/mnsc.15.5.215) */
  | 'ADOPTION_CURVE'
  /** How many years after the first dated adoption actors took the practice up: a quarter, half and three quarters of them. Those that have not taken it up yet are not counted: while it still travels, times look shorter than they will be. Unit: years. (Coleman, J., Katz, E. & Menzel, H. 1957, doi:10.2307/2785979) */
  | 'TIME_TO_ADOPTION'
  /** Actors in the order of the years in which they took the practice up; those of one year share the best rank. The first one known is not the inventor: sources may lack an earlier adoption. Unit: rank. (Walker, J. L. 1969, doi:10.2307/1954434) */
  | 'FIRST_MOVERS'
  /** The actors from which others learned the practice, without its being said where they have it from, and how many it reached from them, in one step or several. An origin is where the sources end; “learned from” is an influence that a source tells of, not a proven cause. Unit: actors. (Goel, S., Watts, D. J. & Goldstein, D. G. 2012, doi:10.1145/2229012.2229058) */
  | 'CASCADE'
  /** The actors that learned the practice from another and passed it on to others. Few sources tell of both steps: that there is no relay says first that nobody told of it. Unit: actors. (Gould, R. V. & Fernandez, R. M. 1989, doi:10.2307/270949) */
  | 'RELAYS'
  /** The share of learning that went from South to North, from North to South, from South to South and from North to North, by the DAC list of the year in which the learner took the practice up. The shares are those of the learning that sources tell of: a few stories that were well published weigh more than many adoptions whose origin nobody told. Unit: share of the edges of known direction, from 0 to 1. (Sintomer, Y., Herzberg, C. & Röcke, A. 2008, doi:10.1111/j.1468-2427.2007.00777.x) */
  | 'DIRECTIONS'
  /** At which place of the agenda deliberations come on average: 0 for the first item, 1 for the last. It takes the rank and the number of items of the sitting: without either, the deliberation counts as unknown; a rank alone, however high, does not say that it is near the end. Unit: place, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'RELATIVE_RANK'
  /** The share of deliberations of which the minutes record a debate, among those of which it is known whether there was one. What was debated is found more easily: a debate leaves pages and articles, what passes without one leaves a line. Unit: share, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'DEBATE_SHARE'
  /** The share of deliberations that passed without a vote against or an abstention, among those of which the vote is known. Unanimity tells of agreement as much as of indifference: read it beside the debate only. Unit: share, from 0 to 1. (Mortensen, P. B., Loftis, M. W. & Seeberg, H. B. 2022, doi:10.1007/978-3-030-90932-1) */
  | 'UNANIMITY_SHARE'
  /** The mean, with equal weights, of the parts that are chosen: to stand early on the agenda, to be debated, not to pass unanimously. It exists only where all the parts chosen are known, and compares only within the same parts; an index of two deliberations is no more than these two. Unit: from 0 to 1. (OECD, European Union & Joint Research Centre 2008, doi:10.1787/9789264043466-en) */
  | 'IMPORTANCE_INDEX'
  /** How many projects, actors or partnerships, or which budgets, have both the value of the row and that of the column. A project on two themes counts in both rows: where rows overlap (`rowsOverlap`), their sum is more than the total, and a share is one of the total of its row. Sources do not cover all themes and countries alike: a full cell also shows where somebody looked. Unit: what is counted, or units of the currency. (Agresti, A. 2002, doi:10.1002/0471249688) */
  | 'CROSS_TABLE'
  /** Year after year, how many projects are on a theme, how many actors take part in them, and what a measure is among those that are tied by them: its mean and its median. Without a known end, a project counts in each year after its beginning, and without any date in each year: a curve that does not fall shows first that ends are not known. `undated` says of how many. Unit: projects, actors, unit of the measure. (Wasserman, S. & Faust, K. 1994, doi:10.1017/CBO9780511815478) */
  | 'NETWORK_OVER_TIME';

/** The three transitions that the themes are grouped by. */
export type Transition =
  | 'URBAN'
  | 'DIGITAL'
  | 'ECOLOGICAL';

export type SourceNoteFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly publisher: string | null, readonly license: string | null, readonly retrieved: string | null, readonly note: string | null };

type ActorName_LocalGovernment_Fragment = { readonly __typename: 'LocalGovernment', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null };

type ActorName_ResearchOrganisation_Fragment = { readonly __typename: 'ResearchOrganisation', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null };

type ActorName_Association_Fragment = { readonly __typename: 'Association', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null };

type ActorName_Business_Fragment = { readonly __typename: 'Business', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null };

type ActorName_PublicInstitution_Fragment = { readonly __typename: 'PublicInstitution', readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string } | null };

export type ActorNameFragment =
  | ActorName_LocalGovernment_Fragment
  | ActorName_ResearchOrganisation_Fragment
  | ActorName_Association_Fragment
  | ActorName_Business_Fragment
  | ActorName_PublicInstitution_Fragment
;

type ActorPlace_LocalGovernment_Fragment = (
  { readonly country: { readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null }
  & ActorName_LocalGovernment_Fragment
);

type ActorPlace_ResearchOrganisation_Fragment = (
  { readonly country: { readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null }
  & ActorName_ResearchOrganisation_Fragment
);

type ActorPlace_Association_Fragment = (
  { readonly country: { readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null }
  & ActorName_Association_Fragment
);

type ActorPlace_Business_Fragment = (
  { readonly country: { readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null }
  & ActorName_Business_Fragment
);

type ActorPlace_PublicInstitution_Fragment = (
  { readonly country: { readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null }
  & ActorName_PublicInstitution_Fragment
);

export type ActorPlaceFragment =
  | ActorPlace_LocalGovernment_Fragment
  | ActorPlace_ResearchOrganisation_Fragment
  | ActorPlace_Association_Fragment
  | ActorPlace_Business_Fragment
  | ActorPlace_PublicInstitution_Fragment
;

type NodeName_LocalGovernment_Fragment = { readonly __typename: 'LocalGovernment', readonly name: string, readonly kind: ActorKind, readonly id: string };

type NodeName_ResearchOrganisation_Fragment = { readonly __typename: 'ResearchOrganisation', readonly name: string, readonly kind: ActorKind, readonly id: string };

type NodeName_Association_Fragment = { readonly __typename: 'Association', readonly name: string, readonly kind: ActorKind, readonly id: string };

type NodeName_Business_Fragment = { readonly __typename: 'Business', readonly name: string, readonly kind: ActorKind, readonly id: string };

type NodeName_PublicInstitution_Fragment = { readonly __typename: 'PublicInstitution', readonly name: string, readonly kind: ActorKind, readonly id: string };

type NodeName_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly sourceTitle: string };

type NodeName_Deliberation_Fragment = { readonly __typename: 'Deliberation', readonly id: string, readonly deliberationTitle: string };

type NodeName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly personName: string };

type NodeName_Country_Fragment = { readonly __typename: 'Country', readonly name: string, readonly id: string };

type NodeName_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string };

type NodeName_Practice_Fragment = { readonly __typename: 'Practice', readonly name: string, readonly id: string };

type NodeName_Project_Fragment = { readonly __typename: 'Project', readonly title: string, readonly id: string };

type NodeName_Publication_Fragment = { readonly __typename: 'Publication', readonly id: string, readonly publicationTitle: string };

type NodeName_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type NodeName_Theme_Fragment = { readonly __typename: 'Theme', readonly label: string, readonly id: string };

export type NodeNameFragment =
  | NodeName_LocalGovernment_Fragment
  | NodeName_ResearchOrganisation_Fragment
  | NodeName_Association_Fragment
  | NodeName_Business_Fragment
  | NodeName_PublicInstitution_Fragment
  | NodeName_Source_Fragment
  | NodeName_Deliberation_Fragment
  | NodeName_Person_Fragment
  | NodeName_Country_Fragment
  | NodeName_Place_Fragment
  | NodeName_Practice_Fragment
  | NodeName_Project_Fragment
  | NodeName_Publication_Fragment
  | NodeName_Event_Fragment
  | NodeName_Theme_Fragment
;

export type ProjectLineFragment = { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sources: ReadonlyArray<SourceNoteFragment> };

export type CollaborationLineFragment = { readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly a:
    | ActorName_LocalGovernment_Fragment
    | ActorName_ResearchOrganisation_Fragment
    | ActorName_Association_Fragment
    | ActorName_Business_Fragment
    | ActorName_PublicInstitution_Fragment
  , readonly b:
    | ActorName_LocalGovernment_Fragment
    | ActorName_ResearchOrganisation_Fragment
    | ActorName_Association_Fragment
    | ActorName_Business_Fragment
    | ActorName_PublicInstitution_Fragment
   };

export type DeliberationFactsFragment = { readonly date: string | null, readonly agendaRank: number | null, readonly agendaSize: number | null, readonly debated: boolean | null, readonly votesFor: number | null, readonly votesAgainst: number | null, readonly abstentions: number | null, readonly unanimous: boolean | null };

export type DeliberationLineFragment = (
  { readonly id: string, readonly title: string, readonly sources: ReadonlyArray<SourceNoteFragment> }
  & DeliberationFactsFragment
);

export type CountedSourceFragment = (
  { readonly nodes: { readonly totalCount: number } }
  & SourceNoteFragment
);

export type MeasureMeaningFragment = { readonly id: string, readonly name: MeasureName, readonly label: string, readonly sentence: string, readonly caution: string, readonly unit: string };

export type StatisticMeaningFragment = { readonly id: string, readonly label: string, readonly sentence: string, readonly caution: string, readonly unit: string };

export type CountryPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryPointsQuery = { readonly countries: ReadonlyArray<{ readonly code: string, readonly latitude: number | null, readonly longitude: number | null }> };

export type PictureDatasetFragment = { readonly builtAt: string, readonly counts: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly licenses: ReadonlyArray<{ readonly value: string, readonly count: number }> };

export type PictureFootQueryVariables = Exact<{ [key: string]: never; }>;


export type PictureFootQuery = { readonly dataset: PictureDatasetFragment };

export type SamplingErrorFragment = { readonly error: number, readonly confidence: number, readonly errorOf: string };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly id: string, readonly kind: NodeKind, readonly label: string, readonly detail: string | null }> };

export type NodeNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type NodeNamesQuery = { readonly nodes: ReadonlyArray<
    | NodeName_LocalGovernment_Fragment
    | NodeName_ResearchOrganisation_Fragment
    | NodeName_Association_Fragment
    | NodeName_Business_Fragment
    | NodeName_PublicInstitution_Fragment
    | NodeName_Source_Fragment
    | NodeName_Deliberation_Fragment
    | NodeName_Person_Fragment
    | NodeName_Country_Fragment
    | NodeName_Place_Fragment
    | NodeName_Practice_Fragment
    | NodeName_Project_Fragment
    | NodeName_Publication_Fragment
    | NodeName_Event_Fragment
    | NodeName_Theme_Fragment
   | null> };

export type ActorQueryVariables = Exact<{
  id: string;
  entries: number;
  lang: Lang;
}>;


export type ActorQuery = { readonly dataset: { readonly builtAt: string }, readonly actor:
    | (
      { readonly level: LocalGovernmentLevel, readonly population: number | null, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly website: string | null, readonly activeFrom: number | null, readonly activeTo: number | null, readonly deliberations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: DeliberationLineFragment }> }, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly partOf: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly parts: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly predecessors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly successors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node: { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> }, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string, readonly transition: Transition | null } }>, readonly partnerships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: PartnershipKind, readonly since: string | null, readonly until: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly publications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } }> } }
      & ActorPlace_LocalGovernment_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly website: string | null, readonly activeFrom: number | null, readonly activeTo: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly partOf: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly parts: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly predecessors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly successors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node: { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> }, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string, readonly transition: Transition | null } }>, readonly partnerships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: PartnershipKind, readonly since: string | null, readonly until: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly publications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } }> } }
      & ActorPlace_ResearchOrganisation_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly website: string | null, readonly activeFrom: number | null, readonly activeTo: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly partOf: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly parts: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly predecessors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly successors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node: { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> }, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string, readonly transition: Transition | null } }>, readonly partnerships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: PartnershipKind, readonly since: string | null, readonly until: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly publications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } }> } }
      & ActorPlace_Association_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly website: string | null, readonly activeFrom: number | null, readonly activeTo: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly partOf: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly parts: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly predecessors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly successors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node: { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> }, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string, readonly transition: Transition | null } }>, readonly partnerships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: PartnershipKind, readonly since: string | null, readonly until: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly publications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } }> } }
      & ActorPlace_Business_Fragment
    )
    | (
      { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly website: string | null, readonly activeFrom: number | null, readonly activeTo: number | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly partOf: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly parts: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly predecessors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly successors: ReadonlyArray<
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
      >, readonly participations: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node: { readonly id: string, readonly title: string, readonly period: string | null, readonly startYear: number | null, readonly endYear: number | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> }, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string, readonly transition: Transition | null } }>, readonly partnerships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly kind: PartnershipKind, readonly since: string | null, readonly until: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly node:
            | ActorPlace_LocalGovernment_Fragment
            | ActorPlace_ResearchOrganisation_Fragment
            | ActorPlace_Association_Fragment
            | ActorPlace_Business_Fragment
            | ActorPlace_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly memberships: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly members: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly publications: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly year: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } }> } }
      & ActorPlace_PublicInstitution_Fragment
    )
   | null };

export type StandingFiguresFragment = { readonly value: number | null, readonly rank: number | null, readonly percentile: number | null, readonly of: number };

export type PlaceInNetworkQueryVariables = Exact<{
  id: string;
  participants?: ReadonlyArray<string> | string | null | undefined;
  lang: Lang;
}>;


export type PlaceInNetworkQuery = { readonly measures: ReadonlyArray<MeasureMeaningFragment>, readonly actor:
    | { readonly metrics: { readonly DEGREE: StandingFiguresFragment | null, readonly STRENGTH: StandingFiguresFragment | null, readonly PAGERANK: StandingFiguresFragment | null, readonly K_CORE: StandingFiguresFragment | null, readonly CONSTRAINT: StandingFiguresFragment | null, readonly EFFECTIVE_SIZE: StandingFiguresFragment | null, readonly BROKERAGE: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly DEGREE: StandingFiguresFragment | null, readonly STRENGTH: StandingFiguresFragment | null, readonly PAGERANK: StandingFiguresFragment | null, readonly K_CORE: StandingFiguresFragment | null, readonly CONSTRAINT: StandingFiguresFragment | null, readonly EFFECTIVE_SIZE: StandingFiguresFragment | null, readonly BROKERAGE: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly DEGREE: StandingFiguresFragment | null, readonly STRENGTH: StandingFiguresFragment | null, readonly PAGERANK: StandingFiguresFragment | null, readonly K_CORE: StandingFiguresFragment | null, readonly CONSTRAINT: StandingFiguresFragment | null, readonly EFFECTIVE_SIZE: StandingFiguresFragment | null, readonly BROKERAGE: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly DEGREE: StandingFiguresFragment | null, readonly STRENGTH: StandingFiguresFragment | null, readonly PAGERANK: StandingFiguresFragment | null, readonly K_CORE: StandingFiguresFragment | null, readonly CONSTRAINT: StandingFiguresFragment | null, readonly EFFECTIVE_SIZE: StandingFiguresFragment | null, readonly BROKERAGE: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly DEGREE: StandingFiguresFragment | null, readonly STRENGTH: StandingFiguresFragment | null, readonly PAGERANK: StandingFiguresFragment | null, readonly K_CORE: StandingFiguresFragment | null, readonly CONSTRAINT: StandingFiguresFragment | null, readonly EFFECTIVE_SIZE: StandingFiguresFragment | null, readonly BROKERAGE: StandingFiguresFragment | null } | null }
   | null, readonly projects: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type PlaceOnPathsQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type PlaceOnPathsQuery = { readonly actor:
    | { readonly metrics: { readonly BETWEENNESS: StandingFiguresFragment | null, readonly CLOSENESS: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly BETWEENNESS: StandingFiguresFragment | null, readonly CLOSENESS: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly BETWEENNESS: StandingFiguresFragment | null, readonly CLOSENESS: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly BETWEENNESS: StandingFiguresFragment | null, readonly CLOSENESS: StandingFiguresFragment | null } | null }
    | { readonly metrics: { readonly BETWEENNESS: StandingFiguresFragment | null, readonly CLOSENESS: StandingFiguresFragment | null } | null }
   | null, readonly ranking: { readonly sampling: SamplingErrorFragment | null } };

export type PlaceOverYearsQueryVariables = Exact<{
  id: string;
  measure: MeasureName;
  from: number;
  to: number;
  lang: Lang;
}>;


export type PlaceOverYearsQuery = { readonly evolution: { readonly measure: MeasureMeaningFragment, readonly points: ReadonlyArray<{ readonly year: number, readonly standing: StandingFiguresFragment | null, readonly basis: { readonly undated: number } }> } };

export type CouncilOfActorQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  lang: Lang;
}>;


export type CouncilOfActorQuery = { readonly councilImportance: { readonly overall: CouncilSharesFragment, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type GroundOfActorsQueryVariables = Exact<{
  a: string;
  b: string;
  lang: Lang;
}>;


export type GroundOfActorsQuery = { readonly common: { readonly projects: ReadonlyArray<ProjectLineFragment>, readonly themes: ReadonlyArray<{ readonly projectCount: number, readonly theme: { readonly id: string, readonly label: string } }>, readonly networks: ReadonlyArray<
      | ActorName_LocalGovernment_Fragment
      | ActorName_ResearchOrganisation_Fragment
      | ActorName_Association_Fragment
      | ActorName_Business_Fragment
      | ActorName_PublicInstitution_Fragment
    >, readonly partners: ReadonlyArray<
      | ActorName_LocalGovernment_Fragment
      | ActorName_ResearchOrganisation_Fragment
      | ActorName_Association_Fragment
      | ActorName_Business_Fragment
      | ActorName_PublicInstitution_Fragment
    > } | null };

export type GroundInCountryQueryVariables = Exact<{
  actor: string;
  country: string;
  lang: Lang;
}>;


export type GroundInCountryQuery = { readonly actor:
    | { readonly id: string, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> } }
    | { readonly id: string, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }>, readonly themes: ReadonlyArray<{ readonly theme: { readonly id: string, readonly label: string } }> }> } }
   | null };

export type GroundOfCountriesQueryVariables = Exact<{
  countries: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type GroundOfCountriesQuery = { readonly collaborations: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment>, readonly nodes: ReadonlyArray<CollaborationLineFragment> } };

export type CommunitiesQueryVariables = Exact<{
  after?: string | null | undefined;
  lang: Lang;
}>;


export type CommunitiesQuery = { readonly communities: { readonly totalCount: number, readonly modularity: number, readonly stability: number, readonly runs: number, readonly basis: { readonly nodeCount: number, readonly linkCount: number }, readonly countRange: { readonly least: number, readonly greatest: number }, readonly nodes: ReadonlyArray<{ readonly number: number, readonly size: number, readonly label: string, readonly stability: number, readonly tiesInside: number, readonly tiesOutside: number, readonly themes: ReadonlyArray<{ readonly members: number, readonly shareInside: number, readonly shareOutside: number, readonly theme: { readonly id: string, readonly label: string } }>, readonly countries: ReadonlyArray<{ readonly members: number, readonly shareInside: number, readonly shareOutside: number, readonly country: { readonly id: string, readonly name: string } }>, readonly members: { readonly nodes: ReadonlyArray<
          | ActorName_LocalGovernment_Fragment
          | ActorName_ResearchOrganisation_Fragment
          | ActorName_Association_Fragment
          | ActorName_Business_Fragment
          | ActorName_PublicInstitution_Fragment
        > } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type EpistemicCommunitiesQueryVariables = Exact<{
  sharing: ReadonlyArray<string> | string;
  minActors: number;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type EpistemicCommunitiesQuery = { readonly epistemicCommunities: { readonly withoutTheme: number, readonly totalCount: number, readonly listedCount: number, readonly basis: { readonly nodeCount: number }, readonly nodes: ReadonlyArray<{ readonly stability: number, readonly expected: number, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ActorName_LocalGovernment_Fragment
          | ActorName_ResearchOrganisation_Fragment
          | ActorName_Association_Fragment
          | ActorName_Business_Fragment
          | ActorName_PublicInstitution_Fragment
        > }, readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly publications: { readonly totalCount: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type CountryQueryVariables = Exact<{
  code: string;
  actors?: ActorFilter | null | undefined;
  projects?: ProjectFilter | null | undefined;
  between?: CollaborationFilter | null | undefined;
  entries: number;
  lang: Lang;
}>;


export type CountryQuery = { readonly country: { readonly id: string, readonly code: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly sources: ReadonlyArray<SourceNoteFragment> } | null, readonly actors: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment>, readonly nodes: ReadonlyArray<
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_LocalGovernment_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_ResearchOrganisation_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Association_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Business_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_PublicInstitution_Fragment
      )
    > }, readonly projects: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment>, readonly nodes: ReadonlyArray<ProjectLineFragment> }, readonly collaborations: { readonly totalCount: number, readonly nodes: ReadonlyArray<CollaborationLineFragment> } };

export type CountryPlacesQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  lang: Lang;
}>;


export type CountryPlacesQuery = { readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | ActorPlace_LocalGovernment_Fragment
      | ActorPlace_ResearchOrganisation_Fragment
      | ActorPlace_Association_Fragment
      | ActorPlace_Business_Fragment
      | ActorPlace_PublicInstitution_Fragment
    > } };

export type DataQueryVariables = Exact<{
  lang: Lang;
}>;


export type DataQuery = { readonly dataset: { readonly version: string, readonly builtAt: string, readonly counts: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }>, readonly licenses: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly actors: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly projects: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<CountedSourceFragment> } };

export type CouncilSharesFragment = { readonly deliberations: number, readonly index: number | null, readonly relativeRank: { readonly value: number | null, readonly known: number, readonly unknown: number }, readonly debated: { readonly value: number | null, readonly known: number, readonly unknown: number }, readonly unanimous: { readonly value: number | null, readonly known: number, readonly unknown: number } };

export type CouncilsQueryVariables = Exact<{
  orderBy: CouncilOrder;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type CouncilsQuery = { readonly councilImportance: { readonly totalCount: number, readonly overall: CouncilSharesFragment, readonly edges: ReadonlyArray<{ readonly node: ActorName_LocalGovernment_Fragment, readonly figures: CouncilSharesFragment }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type DeliberationsQueryVariables = Exact<{
  localGovernment?: string | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type DeliberationsQuery = { readonly deliberations: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly localGovernment: ActorName_LocalGovernment_Fragment }
      & DeliberationLineFragment
    )>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HomeQueryVariables = Exact<{
  lang: Lang;
}>;


export type HomeQuery = { readonly dataset: { readonly builtAt: string, readonly counts: ReadonlyArray<{ readonly value: string, readonly count: number }> }, readonly actors: { readonly facets: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> }, readonly projects: { readonly facets: ReadonlyArray<{ readonly field: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type ReadyQuestionsQueryVariables = Exact<{
  lang: Lang;
}>;


export type ReadyQuestionsQuery = { readonly ouagadougou:
    | (
      { readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
           }> } }
      & ActorName_LocalGovernment_Fragment
    )
    | (
      { readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
           }> } }
      & ActorName_ResearchOrganisation_Fragment
    )
    | (
      { readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
           }> } }
      & ActorName_Association_Fragment
    )
    | (
      { readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
           }> } }
      & ActorName_Business_Fragment
    )
    | (
      { readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
           }> } }
      & ActorName_PublicInstitution_Fragment
    )
   | null, readonly research: { readonly totalCount: number, readonly nodes: ReadonlyArray<CollaborationLineFragment> }, readonly saintDenis:
    | (
      { readonly adoptions: { readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
      & ActorName_LocalGovernment_Fragment
    )
    | (
      { readonly adoptions: { readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
      & ActorName_ResearchOrganisation_Fragment
    )
    | (
      { readonly adoptions: { readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
      & ActorName_Association_Fragment
    )
    | (
      { readonly adoptions: { readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
      & ActorName_Business_Fragment
    )
    | (
      { readonly adoptions: { readonly edges: ReadonlyArray<{ readonly year: number | null, readonly practice: { readonly id: string, readonly name: string }, readonly learnedFrom: ReadonlyArray<
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          >, readonly sources: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
      & ActorName_PublicInstitution_Fragment
    )
   | null };

export type FacetValuesFragment = { readonly field: string, readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> };

export type ActorsQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  withoutKind?: ActorFilter | null | undefined;
  withoutCountry?: ActorFilter | null | undefined;
  withoutTransition?: ActorFilter | null | undefined;
  withoutTheme?: ActorFilter | null | undefined;
  orderBy?: ActorOrder | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type ActorsQuery = { readonly actors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_LocalGovernment_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_ResearchOrganisation_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Association_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Business_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_PublicInstitution_Fragment
      )
    > }, readonly kind: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly country: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly transition: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly theme: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type ProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  withoutTransition?: ProjectFilter | null | undefined;
  withoutTheme?: ProjectFilter | null | undefined;
  withoutCountry?: ProjectFilter | null | undefined;
  withoutKind?: ProjectFilter | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type ProjectsQuery = { readonly projects: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly period: string | null, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }> }, readonly transition: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly theme: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly country: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly kind: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type ActorCountriesQueryVariables = Exact<{
  filter?: ActorFilter | null | undefined;
  lang: Lang;
}>;


export type ActorCountriesQuery = { readonly actors: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type ProjectCountriesQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  lang: Lang;
}>;


export type ProjectCountriesQuery = { readonly projects: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type ThemesQueryVariables = Exact<{
  lang: Lang;
}>;


export type ThemesQuery = { readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly transition: Transition | null, readonly broader: { readonly id: string } | null }>, readonly projects: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type CountriesQueryVariables = Exact<{
  lang: Lang;
}>;


export type CountriesQuery = { readonly actors: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly projects: { readonly facets: ReadonlyArray<FacetValuesFragment> } };

export type PracticesQueryVariables = Exact<{
  lang: Lang;
}>;


export type PracticesQuery = { readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null }> } }> };

export type SourcesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<CountedSourceFragment> }, readonly dataset: { readonly licenses: ReadonlyArray<{ readonly value: string, readonly count: number }> } };

export type RankedActorsQueryVariables = Exact<{
  measure: MeasureName;
  among?: ActorFilter | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type RankedActorsQuery = { readonly ranking: { readonly totalCount: number, readonly measure: MeasureMeaningFragment, readonly sampling: SamplingErrorFragment | null, readonly edges: ReadonlyArray<{ readonly value: number, readonly rank: number, readonly percentile: number, readonly node:
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NetworkQueryVariables = Exact<{
  filter?: CollaborationFilter | null | undefined;
  ego?: string | null | undefined;
  depth: number;
  most: number;
  ties?: ReadonlyArray<Tie> | Tie | null | undefined;
  window?: YearWindow | null | undefined;
  communities?: CommunityMethod | null | undefined;
  lang: Lang;
}>;


export type NetworkQuery = { readonly network: { readonly truncated: boolean, readonly nodeCount: number, readonly linkCount: number, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly strength: number, readonly community: number | null, readonly actor:
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly latitude: number | null, readonly longitude: number | null } | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly latitude: number | null, readonly longitude: number | null } | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly latitude: number | null, readonly longitude: number | null } | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly latitude: number | null, readonly longitude: number | null } | null }
        | { readonly id: string, readonly name: string, readonly kind: ActorKind, readonly country: { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null } | null, readonly place: { readonly latitude: number | null, readonly longitude: number | null } | null }
       }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly projectCount: number, readonly strength: number, readonly ties: ReadonlyArray<Tie> }> } };

export type NetworkSizesQueryVariables = Exact<{
  measure: MeasureName;
  filter?: CollaborationFilter | null | undefined;
  ties?: ReadonlyArray<Tie> | Tie | null | undefined;
  window?: YearWindow | null | undefined;
  ids: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type NetworkSizesQuery = { readonly ranking: { readonly sampling: SamplingErrorFragment | null, readonly basis: { readonly undated: number }, readonly edges: ReadonlyArray<{ readonly value: number, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type NetworkChoicesQueryVariables = Exact<{
  lang: Lang;
}>;


export type NetworkChoicesQuery = { readonly measures: ReadonlyArray<{ readonly name: MeasureName, readonly label: string, readonly sentence: string, readonly caution: string, readonly unit: string }>, readonly actors: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly projects: { readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly dataset: (
    { readonly version: string }
    & PictureDatasetFragment
  ) };

export type NetworkActorQueryVariables = Exact<{
  id: string;
  filter?: CollaborationFilter | null | undefined;
  lang: Lang;
}>;


export type NetworkActorQuery = { readonly actor:
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly collaborators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly projectCount: number, readonly firstYear: number | null, readonly lastYear: number | null, readonly node:
            | ActorName_LocalGovernment_Fragment
            | ActorName_ResearchOrganisation_Fragment
            | ActorName_Association_Fragment
            | ActorName_Business_Fragment
            | ActorName_PublicInstitution_Fragment
          , readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }> } }
   | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  avoid?: ReadonlyArray<string> | string | null | undefined;
  maxDegree?: number | null | undefined;
  lang: Lang;
}>;


export type PathsQuery = { readonly paths: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly steps: ReadonlyArray<{ readonly relationship: string | null, readonly node:
        | NodeName_LocalGovernment_Fragment
        | NodeName_ResearchOrganisation_Fragment
        | NodeName_Association_Fragment
        | NodeName_Business_Fragment
        | NodeName_PublicInstitution_Fragment
        | NodeName_Source_Fragment
        | NodeName_Deliberation_Fragment
        | NodeName_Person_Fragment
        | NodeName_Country_Fragment
        | NodeName_Place_Fragment
        | NodeName_Practice_Fragment
        | NodeName_Project_Fragment
        | NodeName_Publication_Fragment
        | NodeName_Event_Fragment
        | NodeName_Theme_Fragment
      , readonly relationshipSources: ReadonlyArray<SourceNoteFragment> }> }> };

export type DiffusionQueryVariables = Exact<{
  practice: string;
  lang: Lang;
}>;


export type DiffusionQuery = { readonly diffusion: { readonly depth: number, readonly southAndNorth: { readonly from: number, readonly review: number, readonly url: string }, readonly known: { readonly adoptions: number, readonly withoutYear: number, readonly withoutTeacher: number, readonly withoutCountry: number, readonly beforeList: number, readonly edges: number, readonly edgesWithoutDirection: number, readonly edgesContradicting: number }, readonly curve: ReadonlyArray<{ readonly year: number, readonly adoptions: number, readonly cumulative: number, readonly cumulativeSouth: number, readonly cumulativeNorth: number }>, readonly timeToAdoption: { readonly firstYear: number, readonly lowerQuartile: number, readonly median: number, readonly upperQuartile: number, readonly longest: number, readonly of: number } | null, readonly directions: ReadonlyArray<{ readonly direction: LearningDirection, readonly count: number, readonly share: number | null, readonly withinCountry: number }>, readonly firstMovers: ReadonlyArray<{ readonly year: number, readonly rank: number, readonly side: Side | null, readonly actor:
        | ActorName_LocalGovernment_Fragment
        | ActorName_ResearchOrganisation_Fragment
        | ActorName_Association_Fragment
        | ActorName_Business_Fragment
        | ActorName_PublicInstitution_Fragment
       }>, readonly origins: ReadonlyArray<PassingOnFragment>, readonly relays: ReadonlyArray<PassingOnFragment>, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type PassingOnFragment = { readonly teachers: number, readonly learners: number, readonly reach: number, readonly actor:
    | ActorName_LocalGovernment_Fragment
    | ActorName_ResearchOrganisation_Fragment
    | ActorName_Association_Fragment
    | ActorName_Business_Fragment
    | ActorName_PublicInstitution_Fragment
   };

export type PracticeQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type PracticeQuery = { readonly practice: { readonly id: string, readonly name: string, readonly description: string | null, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly adoptions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly year: number | null, readonly actor:
          | ActorPlace_LocalGovernment_Fragment
          | ActorPlace_ResearchOrganisation_Fragment
          | ActorPlace_Association_Fragment
          | ActorPlace_Business_Fragment
          | ActorPlace_PublicInstitution_Fragment
        , readonly learnedFrom: ReadonlyArray<
          | ActorPlace_LocalGovernment_Fragment
          | ActorPlace_ResearchOrganisation_Fragment
          | ActorPlace_Association_Fragment
          | ActorPlace_Business_Fragment
          | ActorPlace_PublicInstitution_Fragment
        >, readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly projects: ReadonlyArray<ProjectLineFragment> } | null };

export type ProjectQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type ProjectQuery = { readonly dataset: { readonly builtAt: string }, readonly project: { readonly id: string, readonly title: string, readonly summary: string | null, readonly status: string | null, readonly period: string | null, readonly sourceThemes: ReadonlyArray<string>, readonly transitions: ReadonlyArray<Transition>, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly participants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly since: string | null, readonly until: string | null, readonly amount: { readonly amount: number, readonly currency: string } | null, readonly node:
          | ActorName_LocalGovernment_Fragment
          | ActorName_ResearchOrganisation_Fragment
          | ActorName_Association_Fragment
          | ActorName_Business_Fragment
          | ActorName_PublicInstitution_Fragment
        , readonly sources: ReadonlyArray<SourceNoteFragment> }> }, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly countries: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly practices: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly deliberations: ReadonlyArray<{ readonly id: string, readonly title: string, readonly date: string | null, readonly localGovernment: ActorName_LocalGovernment_Fragment, readonly sources: ReadonlyArray<SourceNoteFragment> }> } | null };

export type RecordQueryVariables = Exact<{
  id: string;
  lang: Lang;
}>;


export type RecordQuery = { readonly node:
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_LocalGovernment_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_ResearchOrganisation_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Association_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Business_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_PublicInstitution_Fragment
    )
    | NodeName_Source_Fragment
    | (
      { readonly url: string | null, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly localGovernment: ActorName_LocalGovernment_Fragment, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly projects: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      & DeliberationFactsFragment
      & NodeName_Deliberation_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment>, readonly roles: ReadonlyArray<{ readonly role: string, readonly since: string | null, readonly until: string | null, readonly actor:
          | ActorName_LocalGovernment_Fragment
          | ActorName_ResearchOrganisation_Fragment
          | ActorName_Association_Fragment
          | ActorName_Business_Fragment
          | ActorName_PublicInstitution_Fragment
         | null, readonly sources: ReadonlyArray<SourceNoteFragment> }>, readonly publications: ReadonlyArray<{ readonly id: string, readonly title: string }> }
      & NodeName_Person_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Country_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment>, readonly country: { readonly id: string, readonly name: string } | null }
      & NodeName_Place_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Practice_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Project_Fragment
    )
    | (
      { readonly year: number | null, readonly doi: string | null, readonly url: string | null, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly authors: ReadonlyArray<
        | NodeName_LocalGovernment_Fragment
        | NodeName_ResearchOrganisation_Fragment
        | NodeName_Association_Fragment
        | NodeName_Business_Fragment
        | NodeName_PublicInstitution_Fragment
        | NodeName_Person_Fragment
      >, readonly themes: ReadonlyArray<{ readonly id: string, readonly label: string }> }
      & NodeName_Publication_Fragment
    )
    | (
      { readonly period: string | null, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly place: { readonly id: string, readonly name: string } | null, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | ActorName_LocalGovernment_Fragment
          | ActorName_ResearchOrganisation_Fragment
          | ActorName_Association_Fragment
          | ActorName_Business_Fragment
          | ActorName_PublicInstitution_Fragment
        > } }
      & NodeName_Event_Fragment
    )
    | (
      { readonly sources: ReadonlyArray<SourceNoteFragment> }
      & NodeName_Theme_Fragment
    )
   | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  after?: string | null | undefined;
  lang: Lang;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly highlight: string | null, readonly node:
        | NodeName_LocalGovernment_Fragment
        | NodeName_ResearchOrganisation_Fragment
        | NodeName_Association_Fragment
        | NodeName_Business_Fragment
        | NodeName_PublicInstitution_Fragment
        | NodeName_Source_Fragment
        | NodeName_Deliberation_Fragment
        | NodeName_Person_Fragment
        | NodeName_Country_Fragment
        | NodeName_Place_Fragment
        | NodeName_Practice_Fragment
        | NodeName_Project_Fragment
        | NodeName_Publication_Fragment
        | NodeName_Event_Fragment
        | NodeName_Theme_Fragment
       }> }, readonly everywhere: { readonly facets: ReadonlyArray<{ readonly values: ReadonlyArray<{ readonly value: string, readonly label: string, readonly count: number }> }> } };

export type SourceQueryVariables = Exact<{
  id: string;
  nodesAfter?: string | null | undefined;
  statementsAfter?: string | null | undefined;
  lang: Lang;
}>;


export type SourceQuery = { readonly node:
    | (
      { readonly nodes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | NodeName_LocalGovernment_Fragment
          | NodeName_ResearchOrganisation_Fragment
          | NodeName_Association_Fragment
          | NodeName_Business_Fragment
          | NodeName_PublicInstitution_Fragment
          | NodeName_Source_Fragment
          | NodeName_Deliberation_Fragment
          | NodeName_Person_Fragment
          | NodeName_Country_Fragment
          | NodeName_Place_Fragment
          | NodeName_Practice_Fragment
          | NodeName_Project_Fragment
          | NodeName_Publication_Fragment
          | NodeName_Event_Fragment
          | NodeName_Theme_Fragment
        > }, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly relationship: RelationshipType, readonly from:
              | NodeName_LocalGovernment_Fragment
              | NodeName_ResearchOrganisation_Fragment
              | NodeName_Association_Fragment
              | NodeName_Business_Fragment
              | NodeName_PublicInstitution_Fragment
              | NodeName_Source_Fragment
              | NodeName_Deliberation_Fragment
              | NodeName_Person_Fragment
              | NodeName_Country_Fragment
              | NodeName_Place_Fragment
              | NodeName_Practice_Fragment
              | NodeName_Project_Fragment
              | NodeName_Publication_Fragment
              | NodeName_Event_Fragment
              | NodeName_Theme_Fragment
            , readonly to:
              | NodeName_LocalGovernment_Fragment
              | NodeName_ResearchOrganisation_Fragment
              | NodeName_Association_Fragment
              | NodeName_Business_Fragment
              | NodeName_PublicInstitution_Fragment
              | NodeName_Source_Fragment
              | NodeName_Deliberation_Fragment
              | NodeName_Person_Fragment
              | NodeName_Country_Fragment
              | NodeName_Place_Fragment
              | NodeName_Practice_Fragment
              | NodeName_Project_Fragment
              | NodeName_Publication_Fragment
              | NodeName_Event_Fragment
              | NodeName_Theme_Fragment
             } }> } }
      & SourceNoteFragment
    )
    | Record<PropertyKey, never>
   | null };

export type FigureFragment = { readonly value: number | null, readonly of: number };

export type MeetingFragment = { readonly members: number, readonly jaccard: FigureFragment, readonly shared: FigureFragment };

export type ThemeCohesionQueryVariables = Exact<{
  themes: ReadonlyArray<string> | string;
  lang: Lang;
}>;


export type ThemeCohesionQuery = { readonly themeCohesion: { readonly firstYear: number, readonly lastYear: number, readonly themes: ReadonlyArray<{ readonly ties: number, readonly theme: { readonly id: string, readonly label: string }, readonly members: { readonly totalCount: number }, readonly density: FigureFragment, readonly core: FigureFragment, readonly research: FigureFragment, readonly publications: MeetingFragment, readonly events: MeetingFragment, readonly persistence: { readonly undated: number, readonly overall: FigureFragment } }>, readonly statistics: ReadonlyArray<StatisticMeaningFragment> } };

export type ThemeOverYearsQueryVariables = Exact<{
  id: string;
  measure: MeasureName;
  from: number;
  to: number;
  lang: Lang;
}>;


export type ThemeOverYearsQuery = { readonly evolution: { readonly measure: MeasureMeaningFragment, readonly points: ReadonlyArray<{ readonly year: number, readonly summary: { readonly projectCount: number, readonly participantCount: number, readonly mean: number | null, readonly median: number | null }, readonly basis: { readonly undated: number } }> }, readonly statistics: ReadonlyArray<(
    { readonly name: StatisticName }
    & StatisticMeaningFragment
  )> };

export type ThemeQueryVariables = Exact<{
  id: string;
  themes?: ReadonlyArray<string> | string | null | undefined;
  entries: number;
  lang: Lang;
}>;


export type ThemeQuery = { readonly theme: { readonly id: string, readonly label: string, readonly altLabels: ReadonlyArray<string>, readonly definition: string | null, readonly transition: Transition | null, readonly dacPurposeCodes: ReadonlyArray<string>, readonly sdgTargets: ReadonlyArray<string>, readonly cncdTheme: string | null, readonly broader: { readonly id: string, readonly label: string } | null, readonly narrower: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly sources: ReadonlyArray<SourceNoteFragment>, readonly actors: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment> }, readonly projects: { readonly totalCount: number, readonly facets: ReadonlyArray<FacetValuesFragment> } } | null, readonly actors: { readonly nodes: ReadonlyArray<
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_LocalGovernment_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_ResearchOrganisation_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Association_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_Business_Fragment
      )
      | (
        { readonly metrics: { readonly degree: number } | null }
        & ActorName_PublicInstitution_Fragment
      )
    > }, readonly projects: { readonly nodes: ReadonlyArray<ProjectLineFragment> }, readonly collaborations: { readonly totalCount: number, readonly nodes: ReadonlyArray<CollaborationLineFragment> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const ActorPlaceFragmentDoc = new TypedDocumentString(`
    fragment ActorPlace on Actor {
  ...ActorName
  country {
    latitude
    longitude
  }
  place {
    id
    name(lang: $lang)
    latitude
    longitude
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`, {"fragmentName":"ActorPlace"}) as unknown as TypedDocumentString<ActorPlaceFragment, unknown>;
export const NodeNameFragmentDoc = new TypedDocumentString(`
    fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}
    `, {"fragmentName":"NodeName"}) as unknown as TypedDocumentString<NodeNameFragment, unknown>;
export const SourceNoteFragmentDoc = new TypedDocumentString(`
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
    `, {"fragmentName":"SourceNote"}) as unknown as TypedDocumentString<SourceNoteFragment, unknown>;
export const ProjectLineFragmentDoc = new TypedDocumentString(`
    fragment ProjectLine on Project {
  id
  title(lang: $lang)
  period
  startYear
  endYear
  countries {
    id
    name(lang: $lang)
  }
  sources {
    ...SourceNote
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}`, {"fragmentName":"ProjectLine"}) as unknown as TypedDocumentString<ProjectLineFragment, unknown>;
export const CollaborationLineFragmentDoc = new TypedDocumentString(`
    fragment CollaborationLine on Collaboration {
  a {
    ...ActorName
  }
  b {
    ...ActorName
  }
  projectCount
  firstYear
  lastYear
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`, {"fragmentName":"CollaborationLine"}) as unknown as TypedDocumentString<CollaborationLineFragment, unknown>;
export const DeliberationFactsFragmentDoc = new TypedDocumentString(`
    fragment DeliberationFacts on Deliberation {
  date
  agendaRank
  agendaSize
  debated
  votesFor
  votesAgainst
  abstentions
  unanimous
}
    `, {"fragmentName":"DeliberationFacts"}) as unknown as TypedDocumentString<DeliberationFactsFragment, unknown>;
export const DeliberationLineFragmentDoc = new TypedDocumentString(`
    fragment DeliberationLine on Deliberation {
  id
  title
  ...DeliberationFacts
  sources {
    ...SourceNote
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment DeliberationFacts on Deliberation {
  date
  agendaRank
  agendaSize
  debated
  votesFor
  votesAgainst
  abstentions
  unanimous
}`, {"fragmentName":"DeliberationLine"}) as unknown as TypedDocumentString<DeliberationLineFragment, unknown>;
export const CountedSourceFragmentDoc = new TypedDocumentString(`
    fragment CountedSource on Source {
  ...SourceNote
  nodes(first: 1) {
    totalCount
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}`, {"fragmentName":"CountedSource"}) as unknown as TypedDocumentString<CountedSourceFragment, unknown>;
export const MeasureMeaningFragmentDoc = new TypedDocumentString(`
    fragment MeasureMeaning on Measure {
  id
  name
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
    `, {"fragmentName":"MeasureMeaning"}) as unknown as TypedDocumentString<MeasureMeaningFragment, unknown>;
export const StatisticMeaningFragmentDoc = new TypedDocumentString(`
    fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
    `, {"fragmentName":"StatisticMeaning"}) as unknown as TypedDocumentString<StatisticMeaningFragment, unknown>;
export const PictureDatasetFragmentDoc = new TypedDocumentString(`
    fragment PictureDataset on Dataset {
  builtAt
  counts {
    value
    count
  }
  licenses {
    value
    count
  }
}
    `, {"fragmentName":"PictureDataset"}) as unknown as TypedDocumentString<PictureDatasetFragment, unknown>;
export const SamplingErrorFragmentDoc = new TypedDocumentString(`
    fragment SamplingError on Sampling {
  error
  confidence
  errorOf(lang: $lang)
}
    `, {"fragmentName":"SamplingError"}) as unknown as TypedDocumentString<SamplingErrorFragment, unknown>;
export const StandingFiguresFragmentDoc = new TypedDocumentString(`
    fragment StandingFigures on Standing {
  value
  rank
  percentile
  of
}
    `, {"fragmentName":"StandingFigures"}) as unknown as TypedDocumentString<StandingFiguresFragment, unknown>;
export const CouncilSharesFragmentDoc = new TypedDocumentString(`
    fragment CouncilShares on CouncilFigures {
  deliberations
  index
  relativeRank {
    value
    known
    unknown
  }
  debated {
    value
    known
    unknown
  }
  unanimous {
    value
    known
    unknown
  }
}
    `, {"fragmentName":"CouncilShares"}) as unknown as TypedDocumentString<CouncilSharesFragment, unknown>;
export const FacetValuesFragmentDoc = new TypedDocumentString(`
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}
    `, {"fragmentName":"FacetValues"}) as unknown as TypedDocumentString<FacetValuesFragment, unknown>;
export const PassingOnFragmentDoc = new TypedDocumentString(`
    fragment PassingOn on PassingActor {
  actor {
    ...ActorName
  }
  teachers
  learners
  reach
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`, {"fragmentName":"PassingOn"}) as unknown as TypedDocumentString<PassingOnFragment, unknown>;
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on CountedFigure {
  value
  of
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const MeetingFragmentDoc = new TypedDocumentString(`
    fragment Meeting on Overlap {
  members
  jaccard {
    ...Figure
  }
  shared {
    ...Figure
  }
}
    fragment Figure on CountedFigure {
  value
  of
}`, {"fragmentName":"Meeting"}) as unknown as TypedDocumentString<MeetingFragment, unknown>;
export const CountryPointsDocument = new TypedDocumentString(`
    query CountryPoints {
  countries {
    code
    latitude
    longitude
  }
}
    `) as unknown as TypedDocumentString<CountryPointsQuery, CountryPointsQueryVariables>;
export const PictureFootDocument = new TypedDocumentString(`
    query PictureFoot {
  dataset {
    ...PictureDataset
  }
}
    fragment PictureDataset on Dataset {
  builtAt
  counts {
    value
    count
  }
  licenses {
    value
    count
  }
}`) as unknown as TypedDocumentString<PictureFootQuery, PictureFootQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!, $kinds: [NodeKind!]) {
  suggest(text: $text, kinds: $kinds) {
    id
    kind
    label
    detail
  }
}
    `) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const NodeNamesDocument = new TypedDocumentString(`
    query NodeNames($ids: [ID!]!, $lang: Lang!) {
  nodes(ids: $ids) {
    ...NodeName
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}`) as unknown as TypedDocumentString<NodeNamesQuery, NodeNamesQueryVariables>;
export const ActorDocument = new TypedDocumentString(`
    query Actor($id: ID!, $entries: Int!, $lang: Lang!) {
  dataset {
    builtAt
  }
  actor(id: $id) {
    ...ActorPlace
    aliases
    description(lang: $lang)
    website
    activeFrom
    activeTo
    identifiers {
      scheme
      value
      url
    }
    sources {
      ...SourceNote
    }
    ... on LocalGovernment {
      level
      population
      deliberations(first: $entries) {
        totalCount
        edges {
          node {
            ...DeliberationLine
          }
        }
      }
    }
    partOf {
      ...ActorName
    }
    parts {
      ...ActorName
    }
    predecessors {
      ...ActorName
    }
    successors {
      ...ActorName
    }
    participations(first: $entries, orderBy: {field: START_YEAR}) {
      totalCount
      edges {
        role
        since
        until
        amount {
          amount
          currency
        }
        node {
          id
          title(lang: $lang)
          period
          startYear
          endYear
          themes {
            id
            label(lang: $lang)
          }
        }
        sources {
          ...SourceNote
        }
      }
    }
    collaborators(first: $entries) {
      totalCount
      edges {
        node {
          ...ActorPlace
        }
        projectCount
        projects(first: 3) {
          id
          title(lang: $lang)
        }
        themes(first: 3) {
          theme {
            id
            label(lang: $lang)
          }
        }
        firstYear
        lastYear
      }
    }
    themes(first: 8) {
      projectCount
      theme {
        id
        label(lang: $lang)
        transition
      }
    }
    partnerships(first: $entries) {
      totalCount
      edges {
        kind
        since
        until
        themes {
          id
          label(lang: $lang)
        }
        node {
          ...ActorPlace
        }
        sources {
          ...SourceNote
        }
      }
    }
    memberships(first: $entries) {
      totalCount
      edges {
        role
        since
        until
        node {
          ...ActorName
        }
        sources {
          ...SourceNote
        }
      }
    }
    members(first: $entries) {
      totalCount
      edges {
        role
        since
        until
        node {
          ...ActorName
        }
        sources {
          ...SourceNote
        }
      }
    }
    adoptions(first: $entries) {
      totalCount
      edges {
        year
        practice {
          id
          name(lang: $lang)
        }
        learnedFrom {
          ...ActorName
        }
        sources {
          ...SourceNote
        }
      }
    }
    publications(first: $entries) {
      totalCount
      edges {
        node {
          id
          title
          year
          sources {
            ...SourceNote
          }
        }
      }
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ActorPlace on Actor {
  ...ActorName
  country {
    latitude
    longitude
  }
  place {
    id
    name(lang: $lang)
    latitude
    longitude
  }
}
fragment DeliberationFacts on Deliberation {
  date
  agendaRank
  agendaSize
  debated
  votesFor
  votesAgainst
  abstentions
  unanimous
}
fragment DeliberationLine on Deliberation {
  id
  title
  ...DeliberationFacts
  sources {
    ...SourceNote
  }
}`) as unknown as TypedDocumentString<ActorQuery, ActorQueryVariables>;
export const PlaceInNetworkDocument = new TypedDocumentString(`
    query PlaceInNetwork($id: ID!, $participants: [ID!], $lang: Lang!) {
  measures {
    ...MeasureMeaning
  }
  actor(id: $id) {
    metrics {
      DEGREE: standing(measure: DEGREE) {
        ...StandingFigures
      }
      STRENGTH: standing(measure: STRENGTH) {
        ...StandingFigures
      }
      PAGERANK: standing(measure: PAGERANK) {
        ...StandingFigures
      }
      K_CORE: standing(measure: K_CORE) {
        ...StandingFigures
      }
      CONSTRAINT: standing(measure: CONSTRAINT) {
        ...StandingFigures
      }
      EFFECTIVE_SIZE: standing(measure: EFFECTIVE_SIZE) {
        ...StandingFigures
      }
      BROKERAGE: standing(measure: BROKERAGE) {
        ...StandingFigures
      }
    }
  }
  projects(first: 1, filter: {participants: $participants}) {
    facets(fields: ["startYear"]) {
      ...FacetValues
    }
  }
}
    fragment MeasureMeaning on Measure {
  id
  name
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment StandingFigures on Standing {
  value
  rank
  percentile
  of
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<PlaceInNetworkQuery, PlaceInNetworkQueryVariables>;
export const PlaceOnPathsDocument = new TypedDocumentString(`
    query PlaceOnPaths($id: ID!, $lang: Lang!) {
  actor(id: $id) {
    metrics {
      BETWEENNESS: standing(measure: BETWEENNESS) {
        ...StandingFigures
      }
      CLOSENESS: standing(measure: CLOSENESS) {
        ...StandingFigures
      }
    }
  }
  ranking(measure: BETWEENNESS, first: 0) {
    sampling {
      ...SamplingError
    }
  }
}
    fragment SamplingError on Sampling {
  error
  confidence
  errorOf(lang: $lang)
}
fragment StandingFigures on Standing {
  value
  rank
  percentile
  of
}`) as unknown as TypedDocumentString<PlaceOnPathsQuery, PlaceOnPathsQueryVariables>;
export const PlaceOverYearsDocument = new TypedDocumentString(`
    query PlaceOverYears($id: ID!, $measure: MeasureName!, $from: Year!, $to: Year!, $lang: Lang!) {
  evolution(measure: $measure, actor: $id, from: $from, to: $to) {
    measure {
      ...MeasureMeaning
    }
    points {
      year
      standing {
        ...StandingFigures
      }
      basis {
        undated
      }
    }
  }
}
    fragment MeasureMeaning on Measure {
  id
  name
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment StandingFigures on Standing {
  value
  rank
  percentile
  of
}`) as unknown as TypedDocumentString<PlaceOverYearsQuery, PlaceOverYearsQueryVariables>;
export const CouncilOfActorDocument = new TypedDocumentString(`
    query CouncilOfActor($ids: [ID!], $lang: Lang!) {
  councilImportance(among: {ids: $ids}) {
    overall {
      ...CouncilShares
    }
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment CouncilShares on CouncilFigures {
  deliberations
  index
  relativeRank {
    value
    known
    unknown
  }
  debated {
    value
    known
    unknown
  }
  unanimous {
    value
    known
    unknown
  }
}`) as unknown as TypedDocumentString<CouncilOfActorQuery, CouncilOfActorQueryVariables>;
export const GroundOfActorsDocument = new TypedDocumentString(`
    query GroundOfActors($a: ID!, $b: ID!, $lang: Lang!) {
  common(a: $a, b: $b) {
    projects {
      ...ProjectLine
    }
    themes {
      theme {
        id
        label(lang: $lang)
      }
      projectCount
    }
    networks {
      ...ActorName
    }
    partners {
      ...ActorName
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ProjectLine on Project {
  id
  title(lang: $lang)
  period
  startYear
  endYear
  countries {
    id
    name(lang: $lang)
  }
  sources {
    ...SourceNote
  }
}`) as unknown as TypedDocumentString<GroundOfActorsQuery, GroundOfActorsQueryVariables>;
export const GroundInCountryDocument = new TypedDocumentString(`
    query GroundInCountry($actor: ID!, $country: String!, $lang: Lang!) {
  actor(id: $actor) {
    id
    collaborators(filter: {countries: [$country]}, first: 50) {
      totalCount
      edges {
        node {
          ...ActorName
        }
        projectCount
        firstYear
        lastYear
        projects(first: 3) {
          id
          title(lang: $lang)
        }
        themes(first: 3) {
          theme {
            id
            label(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<GroundInCountryQuery, GroundInCountryQueryVariables>;
export const GroundOfCountriesDocument = new TypedDocumentString(`
    query GroundOfCountries($countries: [String!]!, $lang: Lang!) {
  collaborations(filter: {betweenCountries: $countries}, first: 50) {
    totalCount
    facets(fields: ["kinds"]) {
      ...FacetValues
    }
    nodes {
      ...CollaborationLine
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment CollaborationLine on Collaboration {
  a {
    ...ActorName
  }
  b {
    ...ActorName
  }
  projectCount
  firstYear
  lastYear
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<GroundOfCountriesQuery, GroundOfCountriesQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities($after: String, $lang: Lang!) {
  communities(first: 20, after: $after) {
    basis {
      nodeCount
      linkCount
    }
    totalCount
    modularity
    stability
    runs
    countRange {
      least
      greatest
    }
    nodes {
      number
      size
      label(lang: $lang)
      stability
      tiesInside
      tiesOutside
      themes {
        theme {
          id
          label(lang: $lang)
        }
        members
        shareInside
        shareOutside
      }
      countries {
        country {
          id
          name(lang: $lang)
        }
        members
        shareInside
        shareOutside
      }
      members(first: 4) {
        nodes {
          ...ActorName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}`) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const EpistemicCommunitiesDocument = new TypedDocumentString(`
    query EpistemicCommunities($sharing: [ID!]!, $minActors: Int!, $after: String, $lang: Lang!) {
  epistemicCommunities(
    sharing: $sharing
    minActors: $minActors
    first: 20
    after: $after
  ) {
    basis {
      nodeCount
    }
    withoutTheme
    totalCount
    listedCount
    nodes {
      themes {
        id
        label(lang: $lang)
      }
      actors(first: 4) {
        totalCount
        nodes {
          ...ActorName
        }
      }
      stability
      expected
      projects(first: 2) {
        totalCount
        nodes {
          id
          title(lang: $lang)
        }
      }
      publications(first: 0) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}`) as unknown as TypedDocumentString<EpistemicCommunitiesQuery, EpistemicCommunitiesQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: String!, $actors: ActorFilter, $projects: ProjectFilter, $between: CollaborationFilter, $entries: Int!, $lang: Lang!) {
  country(code: $code) {
    id
    code
    name(lang: $lang)
    latitude
    longitude
    sources {
      ...SourceNote
    }
  }
  actors(
    first: $entries
    filter: $actors
    orderBy: {field: COLLABORATOR_COUNT, direction: DESC}
  ) {
    totalCount
    facets(fields: ["kind"]) {
      ...FacetValues
    }
    nodes {
      ...ActorName
      metrics {
        degree
      }
    }
  }
  projects(first: $entries, filter: $projects, orderBy: {field: START_YEAR}) {
    totalCount
    facets(fields: ["theme", "startYear"]) {
      ...FacetValues
    }
    nodes {
      ...ProjectLine
    }
  }
  collaborations(first: $entries, filter: $between) {
    totalCount
    nodes {
      ...CollaborationLine
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ProjectLine on Project {
  id
  title(lang: $lang)
  period
  startYear
  endYear
  countries {
    id
    name(lang: $lang)
  }
  sources {
    ...SourceNote
  }
}
fragment CollaborationLine on Collaboration {
  a {
    ...ActorName
  }
  b {
    ...ActorName
  }
  projectCount
  firstYear
  lastYear
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryPlacesDocument = new TypedDocumentString(`
    query CountryPlaces($filter: ActorFilter, $lang: Lang!) {
  actors(first: 500, filter: $filter) {
    totalCount
    nodes {
      ...ActorPlace
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ActorPlace on Actor {
  ...ActorName
  country {
    latitude
    longitude
  }
  place {
    id
    name(lang: $lang)
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<CountryPlacesQuery, CountryPlacesQueryVariables>;
export const DataDocument = new TypedDocumentString(`
    query Data($lang: Lang!) {
  dataset {
    version
    builtAt
    counts {
      value
      label(lang: $lang)
      count
    }
    licenses {
      value
      count
    }
  }
  actors {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
  projects {
    totalCount
    facets(fields: ["startYear", "country"]) {
      ...FacetValues
    }
  }
  sources(first: 12, orderBy: {field: RETRIEVED, direction: DESC}) {
    totalCount
    nodes {
      ...CountedSource
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment CountedSource on Source {
  ...SourceNote
  nodes(first: 1) {
    totalCount
  }
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<DataQuery, DataQueryVariables>;
export const CouncilsDocument = new TypedDocumentString(`
    query Councils($orderBy: CouncilOrder!, $after: String, $lang: Lang!) {
  councilImportance(first: 20, after: $after, orderBy: $orderBy) {
    totalCount
    overall {
      ...CouncilShares
    }
    edges {
      node {
        ...ActorName
      }
      figures {
        ...CouncilShares
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment CouncilShares on CouncilFigures {
  deliberations
  index
  relativeRank {
    value
    known
    unknown
  }
  debated {
    value
    known
    unknown
  }
  unanimous {
    value
    known
    unknown
  }
}`) as unknown as TypedDocumentString<CouncilsQuery, CouncilsQueryVariables>;
export const DeliberationsDocument = new TypedDocumentString(`
    query Deliberations($localGovernment: ID, $after: String, $lang: Lang!) {
  deliberations(first: 25, after: $after, localGovernment: $localGovernment) {
    totalCount
    nodes {
      ...DeliberationLine
      localGovernment {
        ...ActorName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment DeliberationFacts on Deliberation {
  date
  agendaRank
  agendaSize
  debated
  votesFor
  votesAgainst
  abstentions
  unanimous
}
fragment DeliberationLine on Deliberation {
  id
  title
  ...DeliberationFacts
  sources {
    ...SourceNote
  }
}`) as unknown as TypedDocumentString<DeliberationsQuery, DeliberationsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($lang: Lang!) {
  dataset {
    builtAt
    counts {
      value
      count
    }
  }
  actors {
    facets(fields: ["kind", "country"]) {
      field
      values(first: 300) {
        value
        label(lang: $lang)
        count
      }
    }
  }
  projects {
    facets(fields: ["transition", "country"]) {
      field
      values(first: 300) {
        value
        label(lang: $lang)
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ReadyQuestionsDocument = new TypedDocumentString(`
    query ReadyQuestions($lang: Lang!) {
  ouagadougou: actor(id: "actor/ouagadougou") {
    ...ActorName
    collaborators(first: 3) {
      totalCount
      edges {
        node {
          ...ActorName
        }
        projectCount
        firstYear
      }
    }
  }
  research: collaborations(
    filter: {betweenKinds: [LOCAL_GOVERNMENT, RESEARCH], transitions: [DIGITAL]}
    first: 3
  ) {
    totalCount
    nodes {
      ...CollaborationLine
    }
  }
  saintDenis: actor(id: "actor/saint-denis") {
    ...ActorName
    adoptions(first: 3) {
      edges {
        practice {
          id
          name(lang: $lang)
        }
        year
        learnedFrom {
          ...ActorName
        }
        sources {
          id
          title
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment CollaborationLine on Collaboration {
  a {
    ...ActorName
  }
  b {
    ...ActorName
  }
  projectCount
  firstYear
  lastYear
}`) as unknown as TypedDocumentString<ReadyQuestionsQuery, ReadyQuestionsQueryVariables>;
export const ActorsDocument = new TypedDocumentString(`
    query Actors($filter: ActorFilter, $withoutKind: ActorFilter, $withoutCountry: ActorFilter, $withoutTransition: ActorFilter, $withoutTheme: ActorFilter, $orderBy: ActorOrder, $after: String, $lang: Lang!) {
  actors(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ActorName
      metrics {
        degree
      }
    }
  }
  kind: actors(filter: $withoutKind) {
    facets(fields: ["kind"]) {
      ...FacetValues
    }
  }
  country: actors(filter: $withoutCountry) {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
  transition: actors(filter: $withoutTransition) {
    facets(fields: ["transition"]) {
      ...FacetValues
    }
  }
  theme: actors(filter: $withoutTheme) {
    facets(fields: ["theme"]) {
      ...FacetValues
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ActorsQuery, ActorsQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($filter: ProjectFilter, $withoutTransition: ProjectFilter, $withoutTheme: ProjectFilter, $withoutCountry: ProjectFilter, $withoutKind: ProjectFilter, $orderBy: ProjectOrder, $after: String, $lang: Lang!) {
  projects(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title(lang: $lang)
      period
      countries {
        id
        name(lang: $lang)
      }
      themes {
        id
        label(lang: $lang)
      }
    }
  }
  transition: projects(filter: $withoutTransition) {
    facets(fields: ["transition"]) {
      ...FacetValues
    }
  }
  theme: projects(filter: $withoutTheme) {
    facets(fields: ["theme"]) {
      ...FacetValues
    }
  }
  country: projects(filter: $withoutCountry) {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
  kind: projects(filter: $withoutKind) {
    facets(fields: ["participantKind"]) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ActorCountriesDocument = new TypedDocumentString(`
    query ActorCountries($filter: ActorFilter, $lang: Lang!) {
  actors(filter: $filter) {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ActorCountriesQuery, ActorCountriesQueryVariables>;
export const ProjectCountriesDocument = new TypedDocumentString(`
    query ProjectCountries($filter: ProjectFilter, $lang: Lang!) {
  projects(filter: $filter) {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ProjectCountriesQuery, ProjectCountriesQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($lang: Lang!) {
  themes {
    id
    label(lang: $lang)
    transition
    broader {
      id
    }
  }
  projects {
    facets(fields: ["theme"]) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries($lang: Lang!) {
  actors {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
  projects {
    facets(fields: ["country"]) {
      ...FacetValues
    }
  }
}
    fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const PracticesDocument = new TypedDocumentString(`
    query Practices($lang: Lang!) {
  practices {
    id
    name(lang: $lang)
    description(lang: $lang)
    adoptions(first: 1) {
      totalCount
      edges {
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PracticesQuery, PracticesQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String) {
  sources(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CountedSource
    }
  }
  dataset {
    licenses {
      value
      count
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment CountedSource on Source {
  ...SourceNote
  nodes(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const RankedActorsDocument = new TypedDocumentString(`
    query RankedActors($measure: MeasureName!, $among: ActorFilter, $after: String, $lang: Lang!) {
  ranking(measure: $measure, among: $among, first: 50, after: $after) {
    measure {
      ...MeasureMeaning
    }
    sampling {
      ...SamplingError
    }
    totalCount
    edges {
      node {
        ...ActorName
      }
      value
      rank
      percentile
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment MeasureMeaning on Measure {
  id
  name
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment SamplingError on Sampling {
  error
  confidence
  errorOf(lang: $lang)
}`) as unknown as TypedDocumentString<RankedActorsQuery, RankedActorsQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($filter: CollaborationFilter, $ego: ID, $depth: Int!, $most: Int!, $ties: [Tie!], $window: YearWindow, $communities: CommunityMethod, $lang: Lang!) {
  network(
    filter: $filter
    ego: $ego
    depth: $depth
    maxNodes: $most
    ties: $ties
    window: $window
    communities: $communities
  ) {
    truncated
    nodeCount
    linkCount
    nodes {
      degree
      strength
      community
      actor {
        id
        name(lang: $lang)
        kind
        country {
          id
          name(lang: $lang)
          latitude
          longitude
        }
        place {
          latitude
          longitude
        }
      }
    }
    links {
      source
      target
      projectCount
      strength
      ties
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkSizesDocument = new TypedDocumentString(`
    query NetworkSizes($measure: MeasureName!, $filter: CollaborationFilter, $ties: [Tie!], $window: YearWindow, $ids: [ID!]!, $lang: Lang!) {
  ranking(
    measure: $measure
    filter: $filter
    ties: $ties
    window: $window
    among: {ids: $ids}
    first: 1000
  ) {
    sampling {
      ...SamplingError
    }
    basis {
      undated
    }
    edges {
      value
      node {
        id
      }
    }
  }
}
    fragment SamplingError on Sampling {
  error
  confidence
  errorOf(lang: $lang)
}`) as unknown as TypedDocumentString<NetworkSizesQuery, NetworkSizesQueryVariables>;
export const NetworkChoicesDocument = new TypedDocumentString(`
    query NetworkChoices($lang: Lang!) {
  measures {
    name
    label(lang: $lang)
    sentence(lang: $lang)
    caution(lang: $lang)
    unit(lang: $lang)
  }
  actors(first: 1) {
    facets(fields: ["kind", "country", "transition", "theme"]) {
      ...FacetValues
    }
  }
  projects(first: 1) {
    facets(fields: ["startYear"]) {
      ...FacetValues
    }
  }
  dataset {
    version
    ...PictureDataset
  }
}
    fragment PictureDataset on Dataset {
  builtAt
  counts {
    value
    count
  }
  licenses {
    value
    count
  }
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<NetworkChoicesQuery, NetworkChoicesQueryVariables>;
export const NetworkActorDocument = new TypedDocumentString(`
    query NetworkActor($id: ID!, $filter: CollaborationFilter, $lang: Lang!) {
  actor(id: $id) {
    id
    name(lang: $lang)
    description(lang: $lang)
    collaborators(first: 10, filter: $filter) {
      totalCount
      edges {
        projectCount
        firstYear
        lastYear
        node {
          ...ActorName
        }
        projects(first: 3) {
          id
          title(lang: $lang)
        }
      }
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<NetworkActorQuery, NetworkActorQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $avoid: [ID!], $maxDegree: Int, $lang: Lang!) {
  paths(from: $from, to: $to, first: 5, avoid: $avoid, maxDegree: $maxDegree) {
    length
    sentence(lang: $lang)
    steps {
      relationship
      node {
        ...NodeName
      }
      relationshipSources {
        ...SourceNote
      }
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const DiffusionDocument = new TypedDocumentString(`
    query Diffusion($practice: ID!, $lang: Lang!) {
  diffusion(practice: $practice) {
    southAndNorth {
      from
      review
      url
    }
    known {
      adoptions
      withoutYear
      withoutTeacher
      withoutCountry
      beforeList
      edges
      edgesWithoutDirection
      edgesContradicting
    }
    curve {
      year
      adoptions
      cumulative
      cumulativeSouth
      cumulativeNorth
    }
    timeToAdoption {
      firstYear
      lowerQuartile
      median
      upperQuartile
      longest
      of
    }
    directions {
      direction
      count
      share
      withinCountry
    }
    firstMovers(first: 10) {
      actor {
        ...ActorName
      }
      year
      rank
      side
    }
    origins(first: 10) {
      ...PassingOn
    }
    relays(first: 10) {
      ...PassingOn
    }
    depth
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment PassingOn on PassingActor {
  actor {
    ...ActorName
  }
  teachers
  learners
  reach
}`) as unknown as TypedDocumentString<DiffusionQuery, DiffusionQueryVariables>;
export const PracticeDocument = new TypedDocumentString(`
    query Practice($id: ID!, $lang: Lang!) {
  practice(id: $id) {
    id
    name(lang: $lang)
    description(lang: $lang)
    themes {
      id
      label(lang: $lang)
    }
    sources {
      ...SourceNote
    }
    adoptions(first: 500) {
      totalCount
      edges {
        year
        actor {
          ...ActorPlace
        }
        learnedFrom {
          ...ActorPlace
        }
        sources {
          ...SourceNote
        }
      }
    }
    projects {
      ...ProjectLine
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ActorPlace on Actor {
  ...ActorName
  country {
    latitude
    longitude
  }
  place {
    id
    name(lang: $lang)
    latitude
    longitude
  }
}
fragment ProjectLine on Project {
  id
  title(lang: $lang)
  period
  startYear
  endYear
  countries {
    id
    name(lang: $lang)
  }
  sources {
    ...SourceNote
  }
}`) as unknown as TypedDocumentString<PracticeQuery, PracticeQueryVariables>;
export const ProjectDocument = new TypedDocumentString(`
    query Project($id: ID!, $lang: Lang!) {
  dataset {
    builtAt
  }
  project(id: $id) {
    id
    title(lang: $lang)
    summary(lang: $lang)
    status
    period
    budget {
      amount
      currency
    }
    sources {
      ...SourceNote
    }
    participants(first: 500) {
      totalCount
      edges {
        role
        since
        until
        amount {
          amount
          currency
        }
        node {
          ...ActorName
        }
        sources {
          ...SourceNote
        }
      }
    }
    themes {
      id
      label(lang: $lang)
    }
    sourceThemes
    transitions
    countries {
      id
      name(lang: $lang)
    }
    practices {
      id
      name(lang: $lang)
    }
    deliberations {
      id
      title
      date
      localGovernment {
        ...ActorName
      }
      sources {
        ...SourceNote
      }
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<ProjectQuery, ProjectQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!, $lang: Lang!) {
  node(id: $id) {
    ...NodeName
    ... on Sourced {
      sources {
        ...SourceNote
      }
    }
    ... on Place {
      country {
        id
        name(lang: $lang)
      }
    }
    ... on Deliberation {
      ...DeliberationFacts
      url
      localGovernment {
        ...ActorName
      }
      themes {
        id
        label(lang: $lang)
      }
      projects {
        id
        title(lang: $lang)
      }
    }
    ... on Publication {
      year
      doi
      url
      authors {
        ... on Node {
          ...NodeName
        }
      }
      themes {
        id
        label(lang: $lang)
      }
    }
    ... on Event {
      period
      place {
        id
        name(lang: $lang)
      }
      participants(first: 200) {
        totalCount
        nodes {
          ...ActorName
        }
      }
    }
    ... on Person {
      roles {
        role
        since
        until
        actor {
          ...ActorName
        }
        sources {
          ...SourceNote
        }
      }
      publications {
        id
        title
      }
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}
fragment DeliberationFacts on Deliberation {
  date
  agendaRank
  agendaSize
  debated
  votesFor
  votesAgainst
  abstentions
  unanimous
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $after: String, $lang: Lang!) {
  search(text: $text, kinds: $kinds, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...NodeName
      }
      highlight
    }
  }
  everywhere: search(text: $text) {
    facets(fields: ["kind"]) {
      values {
        value
        label(lang: $lang)
        count
      }
    }
  }
}
    fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SourceDocument = new TypedDocumentString(`
    query Source($id: ID!, $nodesAfter: String, $statementsAfter: String, $lang: Lang!) {
  node(id: $id) {
    ... on Source {
      ...SourceNote
      nodes(first: 50, after: $nodesAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...NodeName
        }
      }
      statements(first: 50, after: $statementsAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            relationship
            from {
              ...NodeName
            }
            to {
              ...NodeName
            }
          }
        }
      }
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment NodeName on Node {
  __typename
  id
  ... on Actor {
    name(lang: $lang)
    kind
  }
  ... on Project {
    title(lang: $lang)
  }
  ... on Theme {
    label(lang: $lang)
  }
  ... on Country {
    name(lang: $lang)
  }
  ... on Place {
    name(lang: $lang)
  }
  ... on Practice {
    name(lang: $lang)
  }
  ... on Event {
    name(lang: $lang)
  }
  ... on Person {
    personName: name
  }
  ... on Deliberation {
    deliberationTitle: title
  }
  ... on Publication {
    publicationTitle: title
  }
  ... on Source {
    sourceTitle: title
  }
}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const ThemeCohesionDocument = new TypedDocumentString(`
    query ThemeCohesion($themes: [ID!]!, $lang: Lang!) {
  themeCohesion(themes: $themes) {
    firstYear
    lastYear
    themes {
      theme {
        id
        label(lang: $lang)
      }
      members(first: 0) {
        totalCount
      }
      ties
      density {
        ...Figure
      }
      core {
        ...Figure
      }
      research {
        ...Figure
      }
      publications {
        ...Meeting
      }
      events {
        ...Meeting
      }
      persistence {
        overall {
          ...Figure
        }
        undated
      }
    }
    statistics {
      ...StatisticMeaning
    }
  }
}
    fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment Figure on CountedFigure {
  value
  of
}
fragment Meeting on Overlap {
  members
  jaccard {
    ...Figure
  }
  shared {
    ...Figure
  }
}`) as unknown as TypedDocumentString<ThemeCohesionQuery, ThemeCohesionQueryVariables>;
export const ThemeOverYearsDocument = new TypedDocumentString(`
    query ThemeOverYears($id: ID!, $measure: MeasureName!, $from: Year!, $to: Year!, $lang: Lang!) {
  evolution(measure: $measure, theme: $id, from: $from, to: $to) {
    measure {
      ...MeasureMeaning
    }
    points {
      year
      summary {
        projectCount
        participantCount
        mean
        median
      }
      basis {
        undated
      }
    }
  }
  statistics {
    name
    ...StatisticMeaning
  }
}
    fragment MeasureMeaning on Measure {
  id
  name
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}
fragment StatisticMeaning on Statistic {
  id
  label(lang: $lang)
  sentence(lang: $lang)
  caution(lang: $lang)
  unit(lang: $lang)
}`) as unknown as TypedDocumentString<ThemeOverYearsQuery, ThemeOverYearsQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($id: ID!, $themes: [ID!], $entries: Int!, $lang: Lang!) {
  theme(id: $id) {
    id
    label(lang: $lang)
    altLabels(lang: $lang)
    definition(lang: $lang)
    transition
    broader {
      id
      label(lang: $lang)
    }
    narrower {
      id
      label(lang: $lang)
    }
    dacPurposeCodes
    sdgTargets
    cncdTheme
    sources {
      ...SourceNote
    }
    actors(first: 1) {
      totalCount
      facets(fields: ["kind", "country"]) {
        ...FacetValues
      }
    }
    projects(first: 1) {
      totalCount
      facets(fields: ["startYear"]) {
        ...FacetValues
      }
    }
  }
  actors(
    first: $entries
    filter: {themes: $themes}
    orderBy: {field: COLLABORATOR_COUNT, direction: DESC}
  ) {
    nodes {
      ...ActorName
      metrics {
        degree
      }
    }
  }
  projects(
    first: $entries
    filter: {themes: $themes}
    orderBy: {field: START_YEAR}
  ) {
    nodes {
      ...ProjectLine
    }
  }
  collaborations(first: $entries, filter: {themes: $themes}) {
    totalCount
    nodes {
      ...CollaborationLine
    }
  }
}
    fragment SourceNote on Source {
  id
  title
  url
  publisher
  license
  retrieved
  note
}
fragment ActorName on Actor {
  __typename
  id
  name(lang: $lang)
  kind
  country {
    id
    name(lang: $lang)
  }
}
fragment ProjectLine on Project {
  id
  title(lang: $lang)
  period
  startYear
  endYear
  countries {
    id
    name(lang: $lang)
  }
  sources {
    ...SourceNote
  }
}
fragment CollaborationLine on Collaboration {
  a {
    ...ActorName
  }
  b {
    ...ActorName
  }
  projectCount
  firstYear
  lastYear
}
fragment FacetValues on Facet {
  field
  values(first: 300) {
    value
    label(lang: $lang)
    count
  }
}`) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
