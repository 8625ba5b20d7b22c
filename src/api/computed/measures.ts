import type { ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import type { ChosenNetwork } from '../../insight/chosen-network.ts';
import type { Measure, Parameter, Sampling } from '../../insight/measure.ts';
import { enumNameOf, measures } from '../../insight/measures.ts';
import type { Phrase } from '../../ontology/ontology.ts';
import { inLanguage } from './in-language.ts';
import { referenceAnswer } from './reference.ts';

/** Query.measures. */
export const measuresRoot: ComputedRoot = () => Promise.resolve(measures.map(measureAnswer));

/** The type Measure. */
export function measureAnswer(measure: Measure): Readonly<Record<string, unknown>> {
  const { id, label, sentence, caution, formula, unit, top, parameters, reference } = measure;
  return {
    name: enumNameOf(id),
    id,
    label: inLanguage(label),
    sentence: inLanguage(sentence),
    caution: inLanguage(caution),
    formula,
    unit: inLanguage(unit),
    order: top === 'HIGHEST' ? 'DESC' : 'ASC',
    parameters: parameters.map(parameterAnswer),
    reference: referenceAnswer(reference),
  };
}

const yesAndNo: Readonly<Record<string, Phrase>> = { true: { fr: 'oui', en: 'yes' }, false: { fr: 'non', en: 'no' } };

function parameterAnswer(parameter: Parameter): Readonly<Record<string, unknown>> {
  const choices = parameter.type === 'flag' ? yesAndNo : parameter.choices;
  return {
    id: parameter.id,
    sentence: inLanguage(parameter.sentence),
    default: String(parameter.default),
    choices: Object.entries(choices).map(([value, label]) => ({ value, label: inLanguage(label) })),
  };
}

/** The type Sampling; null when all values are exact. */
export function samplingAnswer({ errorOf }: Measure, sampling: Sampling | undefined): Readonly<Record<string, unknown>> | null {
  return sampling === undefined || errorOf === undefined ? null : { ...sampling, errorOf: inLanguage(errorOf) };
}

/** The type Basis. `choice` are the arguments that chose the network. */
export function basisAnswer(
  { version, network }: ChosenNetwork,
  parameters: Arguments,
  choice: Arguments,
): Readonly<Record<string, unknown>> {
  return {
    version,
    parameters: JSON.stringify({ ...parameters, ...choice }),
    nodeCount: network.size,
    linkCount: network.neighbours.length / 2,
    undated: network.undated,
  };
}
