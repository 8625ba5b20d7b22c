import type { CollaborationNetwork } from './collaboration-network.ts';
import { KeptResults, type Computation } from './kept-results.ts';
import type { Measure, ParameterValues, Sampling } from './measure.ts';
import { Standings } from './standings.ts';
import type { Waiting } from './work/shared-work.ts';

export interface Measured {
  readonly standings: Standings;
  readonly sampling?: Sampling | undefined;
}

/** A network in one version of the data, and what was computed on it. */
export class ChosenNetwork extends KeptResults {
  readonly network: CollaborationNetwork;

  constructor(version: string, network: CollaborationNetwork) {
    super(version);
    this.network = network;
  }

  measure(measure: Measure, parameters: ParameterValues, waiting: Waiting): Promise<Measured> {
    const { size, offsets, neighbours, strengths, kinds, countries } = this.network;
    const graph = { size, offsets, neighbours, strengths, kinds, countries };
    const computation: Computation<'measure', Measured> = {
      key: JSON.stringify([measure.id, parameters]),
      task: 'measure',
      input: { measure: measure.id, graph, parameters },
      steps: size * neighbours.length,
      finish: ({ values, sampling }) => ({ standings: new Standings(values, measure.top), sampling }),
    };
    return this.compute(computation, waiting);
  }
}
