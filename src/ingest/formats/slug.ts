import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST = 80;

/** The part of an id that is made from a name: a–z, 0–9 and single hyphens, other scripts in Latin letters. */
export function slug(name: string): string {
  const whole = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole === '') return fingerprint(name);
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(0, LONGEST);
  // Two long names may begin alike.
  return `${cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-$/, '')}-${fingerprint(name)}`;
}

/** A beginning of the name, for ids that something else makes unique. */
export function shortSlug(name: string): string {
  const whole = slug(name.split(/\s+/).slice(0, 12).join(' '));
  return whole.length <= 50 ? whole : whole.slice(0, 50).replace(/-[^-]*$/, '');
}

/** Eight characters that tell texts apart. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
