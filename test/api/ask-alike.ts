import { expect } from '@jest/globals';
import type { WatchedApi } from '../seeded-api.ts';

/** The data of an answer without errors. */
export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** Asks the API of one engine after another: each must answer the same question alike, but for the version of its data. */
export function askAlike(): (watched: () => WatchedApi) => Ask {
  /** By what was asked. */
  const answers = new Map<string, string>();
  return (watched) =>
    async <Data>(query: string, variables: object = {}): Promise<Data> => {
      const answer = await watched().ask(query, { ...variables });
      expect(answer.errors).toBeUndefined();
      const key = query + JSON.stringify(variables);
      const text = JSON.stringify(answer.data).replace(/"version":"[^"]*"/g, '');
      expect(text).toBe(answers.get(key) ?? text);
      answers.set(key, text);
      return answer.data as Data;
    };
}
