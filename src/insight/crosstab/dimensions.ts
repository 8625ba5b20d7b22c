import type { Phrase } from '../../ontology/ontology.ts';

/** The variables of a statement that a dimension reads. */
export interface Variables {
  readonly project: string;
  readonly participation: string;
  readonly actor: string;
  /** A name for the node that it finds. */
  readonly found: string;
}

/** How something that is counted comes by the values of a row or column: clauses that keep what has none, and an expression. */
export interface Dimension {
  /** What it is a trait of. */
  readonly of: 'actor' | 'participation' | 'project';
  readonly match: (variables: Variables) => readonly string[];
  readonly value: (variables: Variables) => string;
  /** Set when the values have an order of their own. */
  readonly byValue?: true;
  /** The enum whose labels the values have. */
  readonly enumName?: string;
  /** Expressions of the label, French and English, where the value names a node. */
  readonly label?: (found: string) => Phrase;
}

const nameOf = (found: string): Phrase => ({ fr: `${found}.nameFr`, en: `${found}.nameEn` });
const themesOf = ({ project, found }: Variables): string[] => [`OPTIONAL MATCH (${project})-[:HAS_THEME]->(${found}:Theme)`];

/** By their names in the enum CrosstabDimension of schema/. */
export const dimensions = {
  KIND: { of: 'actor', match: () => [], value: ({ actor }) => `${actor}.kind`, enumName: 'ActorKind' },
  COUNTRY: {
    of: 'actor',
    match: ({ actor, found }) => [`OPTIONAL MATCH (${actor})-[:IN_COUNTRY]->(${found}:Country)`],
    value: ({ found }) => `${found}.code`,
    label: nameOf,
  },
  ROLE: {
    of: 'participation',
    match: () => [],
    value: ({ participation }) => `${participation}.role`,
    enumName: 'ParticipationRole',
  },
  PROJECT_COUNTRY: {
    of: 'project',
    match: ({ project, found }) => [`OPTIONAL MATCH (${project})-[:IN_COUNTRY]->(${found}:Country)`],
    value: ({ found }) => `${found}.code`,
    label: nameOf,
  },
  THEME: {
    of: 'project',
    match: themesOf,
    value: ({ found }) => `${found}.id`,
    label: (found) => ({ fr: `${found}.labelFr`, en: `${found}.labelEn` }),
  },
  TRANSITION: {
    of: 'project',
    // A theme outside the transitions beside one inside them does not make the project's transition unknown.
    match: (variables) => themesOf(variables).map((line) => `${line} WHERE ${variables.found}.transition IS NOT NULL`),
    value: ({ found }) => `${found}.transition`,
    enumName: 'Transition',
  },
  YEAR: { of: 'project', match: () => [], value: ({ project }) => `toString(${project}.startYear)`, byValue: true },
  SOURCE: {
    of: 'project',
    match: ({ project, found }) => [`OPTIONAL MATCH (${project})-[:STATED_IN]->(${found}:Source)`],
    value: ({ found }) => `${found}.id`,
    label: (found) => ({ fr: `${found}.title`, en: `${found}.title` }),
  },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionName = keyof typeof dimensions;
