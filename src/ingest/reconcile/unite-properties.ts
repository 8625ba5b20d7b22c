import type { NodeKind } from '../../ontology/ontology.ts';
import { derivedProperties, type StoredProperties } from '../../ontology/derived-properties.ts';
import type { Change, Properties } from './merge-record.ts';

/** What the kept actor says once it stands for both: its own words, those of the other where it had none, and its names. */
export function unitedActor(kind: NodeKind, keep: Properties, drop: Properties): Properties {
  const known = kind.properties.filter(
    ({ subtype, year }) => year === undefined && (subtype === undefined || keep['kind'] === drop['kind']),
  );
  const given = Object.fromEntries(
    kind.properties.filter(({ year }) => year === undefined).flatMap(({ name }) => (name in keep ? [[name, keep[name]]] : [])),
  ) as Record<string, unknown>;
  for (const { name } of known) if (!(name in given) && drop[name] !== undefined && !isName(name)) given[name] = drop[name];
  const own = [keep['nameFr'], keep['nameEn']];
  const aliases = [...listOf(keep['aliases']), ...listOf(drop['nameFr']), ...listOf(drop['nameEn']), ...listOf(drop['aliases'])];
  const others = [...new Set(aliases)].filter((alias) => !own.includes(alias));
  if (others.length > 0) given['aliases'] = others;
  return { id: keep['id'], ...given, ...derivedProperties(kind, given as StoredProperties) };
}

/** What a relationship says once it stands for two: lists are joined, without the two themselves, and what one does not say the other does. */
export function unitedTie(keep: Properties, drop: Properties, themselves: readonly string[]): Properties {
  const lists = Object.entries({ ...drop, ...keep }).filter(([, value]) => Array.isArray(value));
  const joined = lists.map(([name]) => {
    const items = new Set([...listOf(keep[name]), ...listOf(drop[name])]);
    return [name, orNone([...items].filter((item) => !themselves.includes(item)))] as const;
  });
  return { ...drop, ...keep, ...Object.fromEntries(joined) };
}

/** The properties that differ; null where there is none. */
export function changeOf(before: Properties, after: Properties): Change {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !equal(before[name], after[name]));
  const pick = (from: Properties): Properties => Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** Takes a change back. What was changed again since stays, but for the items of lists that the change had added. */
export function undone(now: Properties, { before, after }: Change): Properties {
  const result: Record<string, unknown> = { ...now };
  for (const name of Object.keys(after)) {
    const added = listOf(after[name]).filter((item) => !listOf(before[name]).includes(item));
    if (equal(now[name] ?? null, after[name])) result[name] = before[name];
    else if (Array.isArray(now[name])) result[name] = listOf(now[name]).filter((item) => !added.includes(item));
  }
  return Object.fromEntries(
    Object.entries(result).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

/** An empty list counts as not given. */
export function orNone(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}

export function listOf(value: unknown): string[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
}

function isName(name: string): boolean {
  return name === 'aliases' || name === 'nameFr' || name === 'nameEn';
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
