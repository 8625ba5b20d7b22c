/** The part of the package `edtf` (ISO 8601-2 / EDTF) that is used here; the package itself brings no types. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: string;
  }

  export interface EdtfDate {
    readonly type: string;
    /** First and last millisecond it may stand for. */
    readonly min: number;
    readonly max: number;
  }

  export interface EdtfInterval {
    readonly type: 'Interval';
    /** Null when unknown, Infinity when open. */
    readonly lower: EdtfDate | number | null;
    readonly upper: EdtfDate | number | null;
  }

  export function parse(text: string, constraints?: { readonly level?: number; readonly types?: readonly string[] }): ParsedDate;
  export default function edtf(parsed: ParsedDate): EdtfDate | EdtfInterval;
}
