import { readAmount, type Amount } from '../reading/amounts.ts';
import { withoutContacts } from '../reading/contacts.ts';
import { readDate, type DayOrder } from '../reading/dates.ts';
import type { OnReading } from '../reading/reading-finding.ts';
import type { RowRecords } from './row-records.ts';
import type { TableShape } from './table-format.ts';

interface Surroundings<Name extends string> {
  readonly shape: TableShape<Name>;
  readonly out: RowRecords;
  readonly tell: OnReading;
}

interface Header<Name extends string> {
  readonly cells: readonly string[];
  readonly positions: ReadonlyMap<Name, number>;
}

/** One row of a foreign table. Asking for a value of some type tells what is wrong with the cell, and gives undefined then. */
export class TableRow<Name extends string> {
  readonly #cells: readonly string[];
  readonly #header: Header<Name>;
  readonly #around: Surroundings<Name>;
  /** Cells that were asked for, cleaned: a reader asks for the same one several times. */
  readonly #texts = new Map<Name, string>();

  constructor(cells: readonly string[], header: Header<Name>, around: Surroundings<Name>) {
    this.#cells = cells;
    this.#header = header;
    this.#around = around;
  }

  /**
   * Whether the row has no cell beyond the headings: it was cut at a wrong place then, and no cell can be trusted. Empty ones
   * do no harm in files that end every row with a separator, which is not so when an earlier row had as many as the headings.
   */
  fits(othersAreEven: boolean): boolean {
    const beyond = this.#cells.slice(this.#header.cells.length).filter((cell) => othersAreEven || cell.trim() !== '');
    if (beyond.length === 0) return true;
    const reason = 'stands beyond the last heading: a separator inside a cell may lack its quotation marks';
    this.#around.out.problem('', beyond.join(' '), reason);
    return false;
  }

  /** The heading as the file has it. */
  heading(name: Name): string {
    const position = this.#header.positions.get(name);
    return position === undefined ? name : (this.#header.cells[position] ?? name).trim();
  }

  /** The cell as text on one line; empty when the table has no such column or nothing is known. */
  text(name: Name): string {
    return this.paragraphs(name).replace(/\s+/g, ' ');
  }

  /** The cell with its line breaks. */
  paragraphs(name: Name): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const text = this.#cleaned(name);
    this.#texts.set(name, text);
    return text;
  }

  #cleaned(name: Name): string {
    const cell = cleaned(this.#cells[this.#header.positions.get(name) ?? -1] ?? '');
    if (this.#around.shape.empty?.includes(cell) === true) return '';
    const { text, removed } = withoutContacts(cell);
    const found = 'e-mail addresses or telephone numbers, which are not taken over';
    if (removed) this.#around.tell({ what: 'contacts', found, column: this.heading(name) });
    return text;
  }

  /** The text; tells that it is missing when there is none. */
  required(name: Name): string {
    const text = this.text(name);
    if (text === '') this.#around.out.problem(this.heading(name), '', 'is empty, and nothing can be said without it');
    return text;
  }

  /** The items of a cell that holds several. */
  list(name: Name, separator: RegExp): string[] {
    return this.paragraphs(name)
      .split(separator)
      .map((item) => item.replace(/\s+/g, ' ').trim())
      .filter((item) => item !== '');
  }

  amount(name: Name): Amount | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const { value, reason, decimalComma, thousandsSeparator } = readAmount(text, this.#around.shape.decimals);
    if (reason !== undefined) this.#around.out.problem(this.heading(name), text, reason);
    const column = this.heading(name);
    if (decimalComma === true) this.#around.tell({ what: 'decimals', found: 'decimal comma', column });
    if (thousandsSeparator === true) this.#around.tell({ what: 'thousands', found: 'thousands set apart', column });
    return value;
  }

  /** An amount; a currency that the cell does not say is that of the format. */
  money(name: Name, currency: string): Required<Amount> | undefined {
    const value = this.amount(name);
    return value === undefined ? undefined : { currency, ...value };
  }

  wholeNumber(name: Name): number | undefined {
    const value = this.amount(name)?.amount;
    if (value === undefined || Number.isInteger(value)) return value;
    this.#around.out.problem(this.heading(name), this.text(name), 'is no whole number');
    return undefined;
  }

  /** As EDTF. */
  date(name: Name, order?: DayOrder): string | undefined {
    const text = this.text(name);
    return text === '' ? undefined : this.dateOf(name, text, order);
  }

  /** A date that is a part of the cell. */
  dateOf(name: Name, text: string, order?: DayOrder): string | undefined {
    const { value, reason, excel } = readDate(text, order);
    if (reason !== undefined) this.#around.out.problem(this.heading(name), text, reason);
    if (excel === true) {
      this.#around.tell({ what: 'excel-dates', found: 'numbers that Excel keeps for dates', column: this.heading(name) });
    }
    return value;
  }

  /** An absolute http or https address. */
  url(name: Name): string | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) return text;
    this.#around.out.problem(this.heading(name), text, 'is no address that begins with http:// or https://');
    return undefined;
  }

  /** What a code or word of the source stands for; a word that stands for nothing is told. */
  meaning<Value>(name: Name, meanings: Readonly<Record<string, Value>>): Value | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const value = Object.entries(meanings).find(([word]) => word.toLowerCase() === text.toLowerCase())?.[1];
    if (value === undefined) this.#around.out.problem(this.heading(name), text, `is none of ${Object.keys(meanings).join(', ')}`);
    return value;
  }

  /** The whole row, to tell it from others. */
  get content(): string {
    return this.#cells.map((cell) => cell.trim()).join('\t');
  }
}

/** Excel writes characters that XML cannot hold as `_x0001_`; exports have them for the line breaks that once stood in a cell. */
function cleaned(cell: string): string {
  if (isClean.test(cell)) return cell;
  return cell
    .replace(/\s*_x00(?:[01][0-9A-F]|7F)_\s*/gi, ' – ')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Nothing but words with single spaces between them, and no underscore: most cells. */
const isClean = /^(?:[^\s_]+(?: [^\s_]+)*)?$/;
