import { NodeReference, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { MaillageError } from '../../errors.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { councilList, type CouncilQuestion } from '../../insight/councils/council-list.ts';
import { readDeliberationSource } from '../../insight/councils/deliberation-source.ts';
import { PerVersion } from '../../insight/per-version.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { YearWindow } from '../../insight/year-window.ts';
import { listConnection } from './list-connection.ts';
import type { NetworkChoices } from './network-choices.ts';
import { statisticAnswer } from './statistics.ts';

/** Query.councilImportance. Deliberations are read once for a version of the data. */
export function councilImportanceRoot(store: GraphStore, choices: NetworkChoices): ComputedRoot {
  const versions = new PerVersion(store, async (version) => ({ version, source: await readDeliberationSource(store) }));
  return async (values, reader) => {
    const [{ version, source }, among] = await Promise.all([versions.get(), choices.actors(values['among'], reader)]);
    const { councils, overall } = councilList(source, questionOf(values, among));
    const { window, about, parts, orderBy } = values;
    return {
      version,
      parameters: JSON.stringify({ window, about, among: values['among'], parts, orderBy }),
      overall,
      ...listConnection(councils, values, {
        keyOf: ({ localGovernment }) => localGovernment,
        edgeOf: ({ localGovernment, figures }) => ({ node: new NodeReference(localGovernment), figures }),
      }),
      statistics: statisticsOf.councilImportance.map(statisticAnswer),
    };
  };
}

function questionOf({ window, about, parts, orderBy }: Arguments, among: ReadonlySet<string> | undefined): CouncilQuestion {
  const chosen = parts as CouncilQuestion['parts'];
  if (chosen.length === 0) {
    throw new MaillageError('BAD_REQUEST', 'The index of importance has no part', {
      where: 'councilImportance(parts:)',
      remedy: 'Choose one of RANK, DEBATE and DISSENT, or several.',
    });
  }
  return {
    window: (window ?? {}) as YearWindow,
    about: (about ?? undefined) as readonly string[] | undefined,
    among,
    parts: chosen,
    orderBy: orderBy as CouncilQuestion['orderBy'],
  };
}
