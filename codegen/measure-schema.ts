import type { Measure, Parameter } from '../src/insight/measure.ts';
import { enumNameOf, fieldNameOf, measures } from '../src/insight/measures.ts';

/** schema/measures.graphql: what GraphQL says of measures, from their declarations in src/insight/measures/. */
export function measureSchema(): string {
  const parameters = [...new Map(measures.flatMap((measure) => measure.parameters).map((one) => [one.id, one])).values()];
  return `${[
    '# Made by `npm run codegen` from src/insight/measures/; do not edit.',
    `"A measure of the place of an actor in a network; \`measures\` tells more of each."\nenum MeasureName {\n${measures.map(enumValue).join('\n')}\n}`,
    ...parameters.flatMap(parameterEnum),
    `"What may be chosen about a measure; what a measure does not know is refused."\ninput MeasureParameters {\n${parameters.map(inputField).join('\n')}\n}`,
    `"How an actor is placed in the network of shared projects of all years."\ntype ActorMetrics {\n${metricsFields.join('\n')}\n}`,
  ].join('\n\n')}\n`;
}

/** Counted by the statement itself, without ranks, in the network of shared projects. */
const counted: Readonly<Record<string, string>> = {
  degree: '  "Number of other actors that share at least one project with it."\n  degree: Int!',
  strength:
    '  "Sum over its projects with others of 1: the total of its collaboration weights, each 1/(participants-1) a shared project (Newman 2001, doi:10.1103/PhysRevE.64.016132)."\n  strength: Float!',
};

const metricsFields: readonly string[] = [
  ...measures.map((measure) => counted[measure.id] ?? metricsField(measure)),
  '  "Where it stands by any measure, degree and strength included; null when it shares no project."\n  standing(measure: MeasureName!, parameters: MeasureParameters): Standing',
];

function metricsField(measure: Measure): string {
  const given = measure.parameters.map((parameter) => `${parameter.id}: ${typeOf(parameter)} = ${String(parameter.default)}`);
  const list = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `  ${JSON.stringify(`${described(measure)} Null when it shares no project.`)}\n  ${fieldNameOf(measure.id)}${list}: Standing`;
}

function enumValue(measure: Measure): string {
  const { fr, en } = measure.label;
  return `  ${JSON.stringify(described(measure))}\n  ${enumNameOf(measure.id)} @label(fr: ${JSON.stringify(fr)}, en: ${JSON.stringify(en)})`;
}

function described({ sentence, caution, unit, reference: { authors, year, doi } }: Measure): string {
  return `${sentence.en} ${caution.en} Unit: ${unit.en}. (${authors} ${year}, doi:${doi})`;
}

function typeOf(parameter: Parameter): string {
  return parameter.type === 'flag' ? 'Boolean' : parameter.enumName;
}

function inputField(parameter: Parameter): string {
  const users = measures.filter((measure) => measure.parameters.includes(parameter)).map(({ id }) => enumNameOf(id));
  return `  ${JSON.stringify(`${parameter.sentence.en} For ${users.join(', ')}; ${String(parameter.default)} when left out.`)}\n  ${parameter.id}: ${typeOf(parameter)}`;
}

function parameterEnum(parameter: Parameter): string[] {
  if (parameter.type === 'flag') return [];
  const values = Object.entries(parameter.choices).map(
    ([name, { fr, en }]) => `  ${name} @label(fr: ${JSON.stringify(fr)}, en: ${JSON.stringify(en)})`,
  );
  return [`${JSON.stringify(parameter.sentence.en)}\nenum ${parameter.enumName} {\n${values.join('\n')}\n}`];
}
