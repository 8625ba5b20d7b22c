import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { question, useAnswer } from '../../../api/use-answer.ts';
import { NetworkDocument, type NetworkQuery } from '../../../generated/operations.ts';
import { expansionVariables, networkVariables, withoutYears } from '../view/network-question.ts';
import type { NetworkView } from '../view/network-view.ts';
import { mergeNetworks, type NetworkModel } from './network-model.ts';

export interface Networks {
  /** What the filters keep, with what was added by expanding. */
  readonly shown: NetworkModel;
  /** The same without a choice of years, and all that is shown: what the layout places. */
  readonly placed: NetworkModel;
  /** Some of the neighbours that expanding asked for are missing: too many, or not answered. */
  readonly incomplete: boolean;
}

type Answer = NetworkQuery['network'];

/** The networks of a view. While a changed one is asked for, the one before stays. */
export function useNetwork(view: NetworkView) {
  const allYears = withoutYears(view);
  const main = useAnswer(NetworkDocument, networkVariables(view), { keep: true });
  const placed = useAnswer(NetworkDocument, networkVariables(allYears), { keep: true });
  const added = useExpansions(view);
  const addedForAllYears = useExpansions(allYears);
  const networks = useMemo((): Networks | undefined => {
    if (main.data === undefined || placed.data === undefined) return undefined;
    const shown: [Answer, ...Answer[]] = [main.data.network, ...added.networks];
    return {
      shown: mergeNetworks(shown),
      placed: mergeNetworks([placed.data.network, ...addedForAllYears.networks, ...(main.data === placed.data ? [] : shown)]),
      incomplete: added.incomplete || addedForAllYears.incomplete,
    };
  }, [main.data, placed.data, added, addedForAllYears]);
  const failed = [main, placed].find(({ error }) => error !== null);
  return { networks, failed, busy: main.isPlaceholderData || placed.isPlaceholderData };
}

interface Expansions {
  readonly networks: readonly Answer[];
  readonly incomplete: boolean;
}

/** Neighbours of expanded actors, as they come in. */
function useExpansions(view: NetworkView): Expansions {
  return useQueries({
    queries: view.expanded.map((name) => question(NetworkDocument, expansionVariables(view, name))),
    combine: together,
  });
}

function together(answers: readonly { readonly data?: NetworkQuery | undefined; readonly isError: boolean }[]): Expansions {
  const networks = answers.flatMap(({ data }) => (data === undefined ? [] : [data.network]));
  return { networks, incomplete: networks.some(({ truncated }) => truncated) || answers.some(({ isError }) => isError) };
}
