import { MaillageError } from '../errors.ts';
import type { Measure, Parameter, ParameterValues } from './measure.ts';
import { betweenness } from './measures/betweenness.ts';
import { brokerage } from './measures/brokerage.ts';
import { closeness } from './measures/closeness.ts';
import { constraint } from './measures/constraint.ts';
import { degree } from './measures/degree.ts';
import { effectiveSize } from './measures/effective-size.ts';
import { kCore } from './measures/k-core.ts';
import { pagerank } from './measures/pagerank.ts';
import { strength } from './measures/strength.ts';

/** Every measure of the place of an actor; a test holds this to the folder measures/. */
export const measures: readonly Measure[] = [
  degree,
  strength,
  betweenness,
  closeness,
  pagerank,
  kCore,
  constraint,
  effectiveSize,
  brokerage,
];

/** By its id, or by its name in GraphQL. */
export function measureOf(name: string): Measure {
  const measure = measures.find(({ id }) => id === name || enumNameOf(id) === name);
  if (measure !== undefined) return measure;
  throw new MaillageError('BAD_REQUEST', `There is no measure "${name}"`, {
    where: 'measure',
    remedy: `Ask for one of: ${measures.map(({ id }) => id).join(', ')}.`,
  });
}

/** `k-core` is K_CORE in GraphQL. */
export function enumNameOf(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

/** `k-core` is kCore among the fields of GraphQL. */
export function fieldNameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A value for each parameter of a measure, those left out as declared. What the measure does not know is refused. */
export function parameterValues(measure: Measure, given: Readonly<Record<string, unknown>>): ParameterValues {
  const values = Object.fromEntries(measure.parameters.map((parameter) => [parameter.id, parameter.default]));
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    const parameter = measure.parameters.find(({ id }) => id === name);
    if (parameter === undefined || !allows(parameter, value)) throw badParameter(measure, name, value);
    values[name] = value;
  }
  return values;
}

function allows(parameter: Parameter, value: unknown): value is boolean | string {
  return parameter.type === 'flag' ? typeof value === 'boolean' : typeof value === 'string' && value in parameter.choices;
}

function badParameter({ id, parameters }: Measure, name: string, value: unknown): MaillageError {
  const known = parameters.map((parameter) =>
    parameter.type === 'flag' ? parameter.id : `${parameter.id} (${Object.keys(parameter.choices).join(', ')})`,
  );
  return new MaillageError('BAD_REQUEST', `The measure ${id} takes no ${name} = ${String(value)}`, {
    where: name,
    remedy: known.length === 0 ? 'It has no parameters.' : `It takes: ${known.join('; ')}.`,
  });
}
