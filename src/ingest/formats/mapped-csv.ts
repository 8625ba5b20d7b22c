import { MaillageError } from '../../errors.ts';
import { fold } from '../../ontology/fold.ts';
import type { ImportFormat, IncomingRow } from './import-format.ts';
import { MappedRow } from './mapped-row.ts';
import { columnsOf, placeholder, type Condition, type Mapping } from './mapping.ts';
import { OwnKeys } from './own-keys.ts';
import type { RowRecords } from './row-records.ts';
import { looksLike, readScope, readShapedTable, type TableShape } from './table-format.ts';
import type { TableRow } from './table-row.ts';

/** Any table, by what its user says of its columns. */
export function mappedFormat(mapping: Mapping): ImportFormat {
  refuseUnknownNames(mapping);
  const shape = shapeOf(mapping);
  return {
    id: 'mapped',
    label: { fr: mapping.label ?? 'Tableau avec correspondance', en: mapping.label ?? 'Table with a mapping' },
    extensions: ['.csv', '.tsv', '.txt', '.xlsx'],
    source: {},
    accepts: ({ rows }) => looksLike(shape, rows),
    read(input) {
      const block = new Map<string, string>();
      // The headings of the table are those of its first block.
      if (mapping.blocks !== undefined) startBlock(mapping.blocks, mapping.blocks.column, block);
      const keys = new OwnKeys();
      const file = { path: input.path, onReading: input.onReading, onBytes: input.onBytes, hints: mapping.table };
      return readShapedTable(shape, file, readScope(input), (row, out) => readMapped(mapping, row, out, { block, keys }));
    },
  };
}

function shapeOf(mapping: Mapping): TableShape<string> {
  const columns = columnsOf(mapping);
  const { decimals, empty } = mapping.table;
  return {
    columns: Object.fromEntries(columns.map((column) => [column, [column]])),
    required: columns,
    empty,
    ...(decimals !== undefined && { decimals }),
  };
}

interface State {
  /** What the last heading of a block said. */
  readonly block: Map<string, string>;
  readonly keys: OwnKeys;
}

function readMapped(mapping: Mapping, row: TableRow<string>, out: RowRecords, { block, keys }: State): IncomingRow {
  const { blocks, leaveOut, project, deliberation } = mapping;
  if (blocks !== undefined && holds(blocks.when, row)) {
    startBlock(blocks, row.text(blocks.column), block);
    return out.leftOut('heads a block of rows');
  }
  const unneeded = leaveOut.find(({ when }) => holds(when, row));
  if (unneeded !== undefined) return out.leftOut(unneeded.because);
  const mapped = new MappedRow(mapping, row, out, block);
  const named = project ?? deliberation;
  const title = named === undefined ? '' : mapped.text(named.title);
  if (named !== undefined && (title === '' || mapped.key(named.key) === '')) {
    out.problem(columnsIn(title === '' ? [named.title] : named.key), '', 'is empty, and nothing can be said without it');
    return out.rejected();
  }
  const use =
    named &&
    keys.use(
      mapped.id(project === undefined ? 'deliberation' : 'project', mapped.key(named.key)),
      `${[...block.values()].join('\n')}\n${row.content}`,
      out.where,
    );
  if (use?.repeats !== undefined) return out.leftOut(`says the same as ${use.repeats}`);
  write(mapped, mapping, use?.id);
  const incoming = out.done();
  return incoming.records.length > 0 || incoming.problems.length > 0
    ? incoming
    : out.leftOut('has nothing in the columns that the mapping names');
}

function columnsIn(templates: readonly string[]): string {
  const columns = templates.flatMap((template) => [...template.matchAll(placeholder)].map(([, column]) => column));
  return columns.length === 0 ? templates.join() : columns.join(', ');
}

function startBlock({ pattern, as }: NonNullable<Mapping['blocks']>, heading: string, block: Map<string, string>): void {
  block.set(as, new RegExp(pattern, 'u').exec(heading)?.[1]?.trim() ?? '');
}

function write(mapped: MappedRow, mapping: Mapping, id: string | undefined): void {
  const { project, deliberation } = mapping;
  const projectId = project === undefined ? undefined : id;
  if (projectId !== undefined) mapped.project(projectId);
  const actors = mapped.actors(projectId);
  if (deliberation !== undefined) {
    mapped.deliberation(
      project === undefined && id !== undefined ? id : mapped.id('deliberation', mapped.key(deliberation.key)),
      actors.get(deliberation.by) ?? [],
    );
  }
  mapped.ties(actors);
}

function holds({ column, empty, equals, matches }: Condition, row: TableRow<string>): boolean {
  const text = row.text(column);
  if (empty !== undefined) return (text === '') === empty;
  if (equals !== undefined) return fold(text) === fold(equals);
  return new RegExp(matches ?? '', 'u').test(text);
}

/** A mapping that ties actors it does not have would lose those ties in silence. */
function refuseUnknownNames({ actors, ties, deliberation }: Mapping): void {
  const known = new Set(actors.map(({ as }) => as));
  const named = [...ties.flatMap(({ from, to }) => [from, to]), ...(deliberation === undefined ? [] : [deliberation.by])];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new MaillageError('BAD_FILE', `The mapping speaks of actors it does not have: ${[...new Set(unknown)].join(', ')}`, {
    remedy: 'Give an actor `as:` with that name.',
  });
}
