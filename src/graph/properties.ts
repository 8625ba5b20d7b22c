import { MaillageError } from '../errors.ts';

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];
export type StoredProperties = Readonly<Record<string, PropertyValue | null>>;

/**
 * Refuses what only one of the engines would store: maps, lists in lists, lists of several kinds or with nulls. To be
 * called by whoever writes `SET n = row.properties`; null means that the node does not have the property.
 * `where` names the record for the message.
 */
export function checkProperties(
  properties: Readonly<Record<string, unknown>>,
  where?: string,
): asserts properties is StoredProperties {
  for (const [name, value] of Object.entries(properties)) {
    const fault = value === null ? undefined : Array.isArray(value) ? faultOfList(value) : faultOfItem(value);
    if (fault !== undefined) throw badRecord(name, fault, where);
  }
}

/**
 * Refuses a MERGE key that is not a string with something in it. By a null key, Neo4j fails and the embedded engine makes
 * a node that nothing finds again; of relationships neither could say so by a constraint.
 */
export function checkKey(
  key: Readonly<Record<string, unknown>>,
  where?: string,
): asserts key is Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(key)) {
    if (typeof value !== 'string' || value === '')
      throw badRecord(name, 'is part of a key, and so must be a string that is not empty', where);
  }
}

function faultOfList(list: readonly unknown[]): string | undefined {
  const fault = list.map(faultOfItem).find((found) => found !== undefined);
  if (fault !== undefined) return `has an item which ${fault}`;
  return new Set(list.map((item) => typeof item)).size > 1 ? 'is a list of several kinds of value' : undefined;
}

function faultOfItem(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'number')
    return `is ${value === null || value === undefined ? String(value) : `a ${Array.isArray(value) ? 'list' : typeof value}`}`;
  if (!Number.isFinite(value)) return `is ${value}`;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 'is a whole number beyond 2^53' : undefined;
}

function badRecord(name: string, fault: string, where: string | undefined): MaillageError {
  return new MaillageError('BAD_RECORD', `The property ${name} ${fault}`, {
    where: where === undefined ? name : `${where}, ${name}`,
    remedy: 'Give a string, a finite number, true or false, or a list of one of these.',
  });
}
