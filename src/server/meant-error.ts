import { GraphQLError } from 'graphql';
import { MaillageError } from '../errors.ts';

/** What to throw for the errors of an operation that we wrote ourselves: what is wrong with it came from what was filled in. */
export function meantError(
  errors: readonly GraphQLError[],
  advice: { readonly where: string; readonly remedy: string },
): unknown {
  const own = errors.map(({ originalError }) => originalError).find((error) => error !== undefined);
  if (own !== undefined && !(own instanceof GraphQLError)) return own;
  return new MaillageError('BAD_REQUEST', errors.map(({ message }) => message).join(' '), advice);
}
