import { MaillageError } from '../../errors.ts';
import { isEdtf } from '../../ontology/edtf.ts';
import type { NodeRecord } from '../../ontology/records.ts';
import type { SourceHint } from '../formats/import-format.ts';
import { slug } from '../formats/slug.ts';

/** Whom to name for what a file says: nothing is imported without. */
export interface SourceDescription {
  readonly title?: string | undefined;
  /** Address of the page or file. */
  readonly url?: string | undefined;
  readonly license?: string | undefined;
  /** When the file was taken from there: EDTF. */
  readonly retrieved?: string | undefined;
  readonly publisher?: string | undefined;
  readonly note?: string | undefined;
  /** `source/…`; made from the title when left out. The same id names a new version of the same source. */
  readonly id?: string | undefined;
}

const required = ['title', 'url', 'license', 'retrieved'] as const;

/** The source as a record. A description with a part missing is refused, with what is known of such files. */
export function sourceRecord(description: SourceDescription, hint: SourceHint = {}): NodeRecord {
  const missing = required.filter((part) => (description[part] ?? '').trim() === '');
  if (missing.length > 0) throw incomplete(missing, hint);
  const { id, title = '', url = '', license, retrieved = '', publisher = hint.publisher, note } = description;
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw wrong('url', 'Give the full address, with https:// in front.');
  if (!isEdtf(retrieved)) throw wrong('retrieved', 'Write the day as 2024-05-31, or 2024-05 or 2024.');
  if (id !== undefined && !/^source\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw wrong('id', 'Write source/… with a–z, 0–9 and hyphens.');
  const properties = { title, url, license, retrieved, publisher, note };
  return { kind: 'Source', id: id ?? `source/${slug(title)}`, properties, sources: [] };
}

function incomplete(missing: readonly string[], { publisher, license, url, note }: SourceHint): MaillageError {
  const known = [
    ...(publisher === undefined ? [] : [`published by ${publisher}`]),
    ...(license === undefined ? [] : [`under ${license}`]),
    ...(url === undefined ? [] : [`at ${url}`]),
  ].join(' ');
  const advice = known === '' ? '' : ` Such files are usually ${known}.`;
  return new MaillageError('BAD_REQUEST', `The source of the file is not named whole: ${missing.join(', ')}`, {
    where: 'source',
    remedy: `Every statement names its source: give its title, address, licence and the day the file was taken.${advice}${note === undefined ? '' : ` ${note}`}`,
  });
}

function wrong(part: string, remedy: string): MaillageError {
  return new MaillageError('BAD_REQUEST', `The ${part} of the source cannot be read`, { where: `source, ${part}`, remedy });
}
