import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { Waiting } from './waiting.tsx';

interface AnsweredProps<Data> {
  readonly answer: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer, or in words why there is none. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>): ReactElement {
  if (answer.data !== undefined) {
    return <div aria-busy={answer.isPlaceholderData || undefined}>{children(answer.data)}</div>;
  }
  if (answer.error !== null) return <Failed error={answer.error} retry={() => void answer.refetch()} />;
  return <Waiting />;
}
