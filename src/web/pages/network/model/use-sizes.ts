import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { question } from '../../../api/use-answer.ts';
import { NetworkSizesDocument, type NetworkSizesQuery } from '../../../generated/operations.ts';
import { networkChoice } from '../view/network-question.ts';
import type { NetworkView } from '../view/network-view.ts';
import type { NetworkModel } from './network-model.ts';

/** As many as the API takes in one list. */
const PER_QUESTION = 1_000;

export interface Sizes {
  /** Values of the measure, in the whole network of the filters; none where it is not defined. */
  readonly values: ReadonlyMap<string, number>;
  readonly failed: boolean;
  /** How far values may be off that come from a random part of the network. */
  readonly sampling: NetworkSizesQuery['ranking']['sampling'];
  /** Projects and ties without dates, which count in all years. */
  readonly undated: number;
}

/** What the chosen measure gives for each actor. */
export function useSizes(view: NetworkView, model: NetworkModel | undefined): Sizes {
  const ids = useMemo(() => [...(model?.actors.keys() ?? [])].sort(), [model]);
  const parts = Array.from({ length: Math.ceil(ids.length / PER_QUESTION) }, (_, part) =>
    ids.slice(part * PER_QUESTION, (part + 1) * PER_QUESTION),
  );
  const { rankings, failed } = useQueries({
    queries: parts.map((part) => question(NetworkSizesDocument, { ...networkChoice(view), measure: view.size, ids: part })),
    combine: together,
  });
  return useMemo(
    () => ({
      values: new Map(rankings.flatMap(({ edges }) => edges.map(({ node, value }) => [node.id, value] as const))),
      failed,
      sampling: rankings[0]?.sampling ?? null,
      undated: rankings[0]?.basis.undated ?? 0,
    }),
    [rankings, failed],
  );
}

function together(answers: readonly { readonly data?: NetworkSizesQuery | undefined; readonly isError: boolean }[]) {
  return {
    rankings: answers.flatMap(({ data }) => (data === undefined ? [] : [data.ranking])),
    failed: answers.some(({ isError }) => isError),
  };
}
