import type { Property } from './ontology.ts';
import { LIST_SEPARATOR } from './property-schema.ts';
import type { PropertyValue } from './records.ts';

/**
 * What a CSV cell says, in the type of its property. A cell that does not say it is left as text, so that the check of the
 * record names the column and shows the cell as it stands in the file.
 */
export function readCell(property: Property, cell: string): PropertyValue | undefined {
  if (cell === '') return undefined;
  if (property.list) return cell.split(LIST_SEPARATOR);
  switch (property.scalar) {
    case 'Int':
    case 'Year':
      return /^-?\d+$/.test(cell) ? Number(cell) : cell;
    case 'Float':
      return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
    case 'Boolean':
      return cell === 'true' || cell === 'false' ? cell === 'true' : cell;
    default:
      return cell;
  }
}

export function writeCell(value: PropertyValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
}
