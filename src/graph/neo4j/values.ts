import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { MaillageError } from '../../errors.ts';
import { checkParameters } from '../parameters.ts';
import type { ParameterValue, Parameters, Row } from '../graph-store.ts';

/** Parameters as the driver takes them: whole numbers as integers, because a float is refused by LIMIT and divides otherwise. */
export function toDriverParameters(parameters: Parameters = {}): Record<string, unknown> {
  checkParameters(parameters);
  return mapValues(parameters);
}

function toDriverValue(value: ParameterValue): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(toDriverValue) : mapValues(value);
}

function mapValues(map: Readonly<Record<string, ParameterValue>>): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) mapped[key] = toDriverValue(value);
  return mapped;
}

/** Array.isArray does not narrow readonly arrays out of a union. */
function isList(value: object): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

export function toRow(record: DriverRecord): Row {
  return toPlain(record.toObject()) as Row;
}

/** Driver values as JSON. Maps and lists are the driver's own and nobody else's, so what has to change is changed in place. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return checkFinite(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) makePlain(value, index);
    return value;
  }
  if (isMap(value)) {
    for (const key of Object.keys(value)) makePlain(value, key);
    return value;
  }
  if (isTemporal(value)) return String(value);
  throw new MaillageError('STORE_REFUSED', 'A statement returned a node, a relationship, a path, a point or a duration as such', {
    remedy: 'Return a map projection: n{.id, .name}.',
  });
}

function makePlain<Key extends string | number>(container: Record<Key, unknown>, key: Key): void {
  const value = container[key];
  const plain = toPlain(value);
  if (plain !== value) container[key] = plain;
}

function isMap(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(Object.getPrototypeOf(value)) === null;
}

function isTemporal(value: object): boolean {
  return [neo4j.isDate, neo4j.isDateTime, neo4j.isLocalDateTime, neo4j.isTime, neo4j.isLocalTime].some((is) => is(value));
}

/** The driver gives Infinity for integers that a JavaScript number does not hold; JSON has neither these nor NaN. */
function checkFinite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new MaillageError('STORE_REFUSED', 'A statement returned a number beyond 2^53 or without a value', {
    remedy: 'Keep such numbers as strings.',
  });
}
