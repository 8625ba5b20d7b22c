import { MaillageError } from '../errors.ts';
import type { Parameters } from './graph-store.ts';

/**
 * Refuses parameters that the engines would read differently: undefined (an error or null), Date (a map or a datetime),
 * numbers that are no number or, being whole, no longer exact. Every engine calls it before a statement is sent.
 */
export function checkParameters(parameters: Parameters = {}): void {
  for (const [name, value] of Object.entries(parameters)) checkValue(value, name);
}

function checkValue(value: unknown, path: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') return checkNumber(value, path);
  if (Array.isArray(value)) return value.forEach((item, index) => checkValue(item, `${path}[${index}]`));
  if (!isPlainObject(value)) throw refused(path, `is ${kindOf(value)}`);
  for (const [key, item] of Object.entries(value)) checkValue(item, `${path}.${key}`);
}

function checkNumber(value: number, path: string): void {
  if (!Number.isFinite(value)) throw refused(path, `is ${value}`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw refused(path, 'is a whole number beyond 2^53, which is not exact');
}

/** A map without a class: its prototype, if any, is the end of the chain, in this realm or another. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return `a ${typeof value}`;
}

function refused(path: string, what: string): MaillageError {
  return new MaillageError('STORE_REFUSED', `A statement was given a parameter that ${what}`, {
    where: `$${path}`,
    remedy: 'Give strings, finite numbers, booleans, null, and lists or maps of these; dates as ISO 8601 strings.',
  });
}
