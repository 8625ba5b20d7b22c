/** A line of a table: the text of each cell under the name of its column. */
export type TextRow = Readonly<Record<string, string>>;

const BETWEEN_VALUES = '; ';

/** Makes lines of a part of an answer: one for each entry of a list or connection, one for anything else. Inner lists become one cell. */
export function rowsOf(value: unknown): TextRow[] {
  const entries = entriesOf(value);
  if (entries !== undefined) return entries.map((entry) => cellsOf(entry));
  return value === null || value === undefined ? [] : [cellsOf(value)];
}

/** The entries of a list, or of a connection by its `nodes` or `edges`; an edge is shown as its node with what the edge adds. */
function entriesOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const entries = value['nodes'] ?? value['edges'];
  return Array.isArray(entries) ? entries.map(openEdge) : undefined;
}

function openEdge(entry: unknown): unknown {
  if (!isObject(entry) || !isObject(entry['node'])) return entry;
  const { node, ...edge } = entry;
  return { ...(node as object), ...edge };
}

/** For the next request, and unreadable. */
const HIDDEN = 'cursor';

function cellsOf(value: unknown, column = ''): TextRow {
  if (!isObject(value) || entriesOf(value) !== undefined) return { [column === '' ? 'value' : column]: textOf(value) };
  const shown = Object.entries(value).filter(([key]) => key !== HIDDEN);
  const cells = shown.map(([key, inner]) => cellsOf(inner, column === '' ? key : `${column}.${key}`));
  return Object.assign({}, ...cells) as TextRow;
}

function textOf(value: unknown): string {
  const entries = entriesOf(value);
  if (entries !== undefined) return entries.map(textOf).join(BETWEEN_VALUES);
  if (isObject(value))
    return Object.values(value)
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  return value === null || value === undefined ? '' : String(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
