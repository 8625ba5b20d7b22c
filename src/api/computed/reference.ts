import type { Reference } from '../../insight/measure.ts';

/** The type Reference. */
export function referenceAnswer(reference: Reference): Readonly<Record<string, unknown>> {
  return { ...reference, url: `https://doi.org/${reference.doi}` };
}
