import { MaillageError } from '../errors.ts';

export type CursorKey = string | number;

/** Where a page ended: the values of its order keys, opaque to the reader. */
export function encodeCursor(keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The order keys in a cursor, checked against the types of the order it is used with. */
export function decodeCursor(cursor: string, types: readonly ('string' | 'number')[]): CursorKey[] {
  const keys = parseKeys(cursor);
  const fits = Array.isArray(keys) && keys.length === types.length && keys.every((key, index) => typeof key === types[index]);
  if (!fits) {
    throw new MaillageError('BAD_CURSOR', 'This cursor does not belong to this list and order', {
      where: `after: ${cursor.slice(0, 40)}`,
      remedy: 'Pass the endCursor of the page before, with the same orderBy.',
    });
  }
  return keys as CursorKey[];
}

function parseKeys(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
