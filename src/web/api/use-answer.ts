import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/operations.ts';
import { apiLanguage } from '../language.ts';
import { ask } from './ask.ts';

type WithoutLanguage<Variables> = Omit<Variables, 'lang'>;

interface AnswerOptions {
  /** Keep showing the answer to other variables until the new one is there: for lists whose filters change. */
  readonly keep?: boolean;
  /** false: do not ask yet. */
  readonly enabled?: boolean;
}

/** How an operation is asked, in the language of the page; for `useQueries`, which asks several. */
export function question<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: WithoutLanguage<Variables>) {
  return queryOptions({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, { ...variables, lang: apiLanguage } as Variables, signal),
  });
}

/** The answer to an operation, in the language of the page. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: WithoutLanguage<Variables>,
  { keep = false, enabled = true }: AnswerOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    ...question(document, variables),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}
