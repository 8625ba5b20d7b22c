import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import type { Property, ScalarName } from './ontology.ts';
import { earliestYear, latestYear } from './year.ts';

/** Joins the items of a list in a CSV cell, so that no item may contain it. */
export const LIST_SEPARATOR = '|';

/** Says `reason` for a wrong value, and that the value is missing when there is none. */
export function said(reason: string): { error: (issue: { readonly input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'is missing' : reason) };
}

const text = z
  .string(said('must be text'))
  .min(1, said('is empty'))
  .refine((value) => value === value.trim(), said('begins or ends with a space'));
const wholeNumber = z.int(said('must be a whole number, below 2^53'));

const year = said('must be a year of four digits');

const scalars: Readonly<Record<Exclude<ScalarName, 'Enum'>, z.ZodType>> = {
  ID: text,
  String: text,
  Int: wholeNumber,
  Float: z.number(said('must be a number')),
  Boolean: z.boolean(said('must be true or false')),
  Year: z.int(year).min(earliestYear, year).max(latestYear, year),
  EDTF: text.refine(isEdtf, said('must be a date in EDTF, e.g. 2018, 2018-02-23, 2014~, 2018/2020 or 2018/..')),
  URL: z.url({ protocol: /^https?$/, ...said('must be an absolute http or https address') }),
};

/** The values that a property may take, when it is given. `isId` tells whether an id belongs to a kind. */
export function propertySchema(property: Property, isId: (kind: string, id: string) => boolean): z.ZodType {
  const one = scalarSchema(property);
  if (!property.list) return one;
  const { references } = property;
  const item =
    references === undefined
      ? one
      : one.refine((id) => isId(references, String(id)), said(`must be ids of the kind ${references}`));
  return z
    .array(
      item.refine(withoutSeparator, said(`must not contain "${LIST_SEPARATOR}", which separates the items of a list`)),
      said('must be a list'),
    )
    .refine((items) => new Set(items).size === items.length, said('names something twice'));
}

function scalarSchema(property: Property): z.ZodType {
  if (property.scalar !== 'Enum') return scalars[property.scalar];
  const values = property.values ?? [];
  return z.enum(values, said(`must be one of ${values.join(', ')}`));
}

function withoutSeparator(item: unknown): boolean {
  return !String(item).includes(LIST_SEPARATOR);
}
