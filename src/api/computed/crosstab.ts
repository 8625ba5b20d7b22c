import type { ComputedObject, ComputedRoot } from '../../compile/computed.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { readCrosstab, type Heading } from '../../insight/crosstab/crosstab.ts';
import type { CrosstabQuestion } from '../../insight/crosstab/crosstab-statement.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { inLanguage } from './in-language.ts';
import type { NetworkChoices } from './network-choices.ts';
import { statisticAnswer } from './statistics.ts';

/** Query.crosstab. */
export function crosstabRoot(store: GraphStore, ontology: Ontology, choices: NetworkChoices): ComputedRoot {
  return async (values, reader) => {
    const { rows, columns, measure, filter, currency } = values;
    const { version } = await store.version();
    const table = await readCrosstab(reader, ontology, {
      ...({ rows, columns, measure, currency } as Omit<CrosstabQuestion, 'projects'>),
      projects: await choices.projects(filter, reader),
    });
    return {
      ...table,
      rows: table.rows.map(headingAnswer),
      columns: table.columns.map(headingAnswer),
      version,
      parameters: JSON.stringify({ rows, columns, measure, filter, ...(measure === 'AMOUNT' && { currency }) }),
      statistics: statisticsOf.crosstab.map(statisticAnswer),
    };
  };
}

function headingAnswer({ value, label, total }: Heading): ComputedObject {
  return { value, total, label: inLanguage(label) };
}
