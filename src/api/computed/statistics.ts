import type { ComputedRoot } from '../../compile/computed.ts';
import { enumNameOf } from '../../insight/measures.ts';
import type { Statistic } from '../../insight/statistic.ts';
import { statistics } from '../../insight/statistics.ts';
import { inLanguage } from './in-language.ts';
import { referenceAnswer } from './reference.ts';

/** Query.statistics. */
export const statisticsRoot: ComputedRoot = () => Promise.resolve(statistics.map(statisticAnswer));

/** The type Statistic. */
export function statisticAnswer(statistic: Statistic): Readonly<Record<string, unknown>> {
  const { id, field, label, sentence, caution, formula, unit, references } = statistic;
  return {
    name: enumNameOf(id),
    id,
    field,
    label: inLanguage(label),
    sentence: inLanguage(sentence),
    caution: inLanguage(caution),
    formula,
    unit: inLanguage(unit),
    references: references.map(referenceAnswer),
  };
}

/** What has no value, such as a share of nothing, is null. */
export function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
