import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** Years that the graph may hold; the first local twinnings are of the 9th century, plans reach a few decades ahead. */
const years = { first: 1, last: 9999 } as const;

function readYear(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= years.first && value <= years.last) return value;
  throw new GraphQLError(`A Year is a whole number from ${String(years.first)} to ${String(years.last)}, e.g. 2018`);
}

/** The scalars of the API that clients may send. EDTF and URL are only given out, as strings. */
export const scalars = {
  Year: new GraphQLScalarType<number, number>({
    name: 'Year',
    parseValue: readYear,
    parseLiteral: (node) => readYear(node.kind === Kind.INT ? Number(node.value) : undefined),
  }),
};
