import { QueryClient } from '@tanstack/react-query';
import { AnswerFailure } from './answer-failure.ts';

const MOST_RETRIES = 3;
/** The data change when somebody imports some: until then an answer of this page visit stays good for a while. */
const FRESH_MS = 5 * 60_000;

/** The answers that this visit has had, by operation and variables. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // What the browser believes of the network is not asked: the server may run on this very machine.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof AnswerFailure && error.kind === 'starting' && failures < MOST_RETRIES,
    },
  },
});
