import type { ComputedField, ComputedFields } from '../../compile/computed-values.ts';
import type { Arguments } from '../../compile/field-use.ts';
import type { Reader } from '../../graph/graph-store.ts';
import type { Measure } from '../../insight/measure.ts';
import { fieldNameOf, measureOf, measures, parameterValues } from '../../insight/measures.ts';
import type { NetworkChoices } from './network-choices.ts';

/** The fields of ActorMetrics that are computed: where actors stand in the network of shared projects of all years. */
export function actorMetrics(choices: NetworkChoices, reader: Reader): ComputedFields {
  const standing =
    (measureIn: (values: Arguments) => Measure, parametersIn: (values: Arguments) => Arguments): ComputedField =>
    async (values, limits) => {
      const measure = measureIn(values);
      const parameters = parameterValues(measure, parametersIn(values));
      const chosen = await choices.network({ ties: ['PROJECT'] }, reader);
      const { standings } = await chosen.measure(measure, parameters, limits);
      return (id) => {
        const node = chosen.network.numberOf.get(id);
        return node === undefined ? null : { ...standings.of(node) };
      };
    };
  return {
    ...Object.fromEntries(
      measures.map((measure) => [
        `ActorMetrics.${fieldNameOf(measure.id)}`,
        standing(
          () => measure,
          (values) => values,
        ),
      ]),
    ),
    'ActorMetrics.standing': standing(
      ({ measure }) => measureOf(String(measure)),
      ({ parameters }) => (parameters ?? {}) as Arguments,
    ),
  };
}
