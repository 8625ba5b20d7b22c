import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { SuggestDocument, type NodeKind, type SuggestQuery } from '../generated/operations.ts';

export type Suggestion = SuggestQuery['suggest'][number];

/** Long enough that a fast typist asks once a word. */
const PAUSE_MS = 120;

/** What the letters typed so far may mean. */
export function useSuggestions(typed: string, kinds?: readonly NodeKind[]): readonly Suggestion[] {
  const text = useSettled(typed.trim());
  const answer = useAnswer(
    SuggestDocument,
    { text, ...(kinds !== undefined && { kinds }) },
    { keep: true, enabled: text !== '' },
  );
  return text === '' ? [] : (answer.data?.suggest ?? []);
}

/** The value once it has not changed for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
