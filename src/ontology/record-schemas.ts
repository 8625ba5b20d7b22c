import { z } from 'zod';
import { identifierSchemes, splitIdentifierKey } from './identifier-schemes.ts';
import { kindOfId, type NodeKind, type Ontology, type Property, type RelationshipKind } from './ontology.ts';
import { propertySchema, said } from './property-schema.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The form of the records of one kind of node; of one of its subtypes when it has some and the record names it. */
export function nodeSchema(ontology: Ontology, kind: NodeKind, subtype: string | undefined): z.ZodType {
  return z.object({
    id: idSchema(ontology, [kind.name]),
    properties: propertiesSchema(ontology, kind.properties, kind, subtype),
    // A source is where statements come from: nothing further back states it.
    sources:
      kind.name === 'Source'
        ? z.array(z.string()).max(0, said('must be empty: a source states itself'))
        : sourcesSchema(ontology),
  });
}

export function relationshipSchema(ontology: Ontology, relationship: RelationshipKind): z.ZodType {
  return z
    .object({
      from: idSchema(ontology, relationship.from),
      to: relationship.to.includes('Identifier') ? z.string(said('is missing')) : idSchema(ontology, relationship.to),
      properties: propertiesSchema(ontology, relationship.properties),
      sources: sourcesSchema(ontology),
    })
    .superRefine(({ from, to }, context) => {
      if (from === to) context.addIssue({ code: 'custom', path: ['to'], input: to, message: 'must not be the same as from' });
      if (relationship.to.includes('Identifier')) checkIdentifier(to, context);
    });
}

function checkIdentifier(key: string, context: z.core.$RefinementCtx): void {
  const { scheme, value } = splitIdentifierKey(key);
  const known = identifierSchemes[scheme];
  if (known === undefined) {
    const message = `must be one of ${Object.keys(identifierSchemes).join(', ')}`;
    context.addIssue({ code: 'custom', path: ['scheme'], input: scheme, message });
  } else if (!known.pattern.test(value)) {
    context.addIssue({
      code: 'custom',
      path: ['value'],
      input: value,
      message: `must be a code of ${known.label}: ${known.form}`,
    });
  }
}

function sourcesSchema(ontology: Ontology): z.ZodType {
  return z
    .array(idSchema(ontology, ['Source']), said('must be a list of ids of sources'))
    .min(1, said('is empty: nothing is recorded without a source'))
    .refine((ids) => new Set(ids).size === ids.length, said('names a source twice'));
}

function idSchema(ontology: Ontology, kinds: readonly string[]): z.ZodString {
  const prefixes = kinds.map((kind) => `${ontology.nodeKinds.get(kind)?.prefix ?? kind}/`);
  return z
    .string(said('is missing'))
    .refine(
      (id) => kinds.some((kind) => isIdOf(ontology, kind, id)),
      said(`must begin with ${prefixes.join(' or ')} and go on in a–z, 0–9 and single hyphens`),
    );
}

function isIdOf(ontology: Ontology, kind: string, id: string): boolean {
  return kindOfId(ontology, id)?.name === kind && slug.test(id.slice(id.indexOf('/') + 1));
}

function propertiesSchema(ontology: Ontology, properties: readonly Property[], kind?: NodeKind, subtype?: string): z.ZodType {
  const isId = (name: string, id: string): boolean => isIdOf(ontology, name, id);
  const given = properties.filter((property) => property.year === undefined);
  const shape = Object.fromEntries(
    given.map((property) => {
      if (property.subtype !== undefined && property.subtype !== subtype) return [property.name, onlyFor(property.subtype, kind)];
      const schema = propertySchema(property, isId);
      return [property.name, property.required ? schema : schema.optional()];
    }),
  );
  const whole: z.ZodType<Values> = z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? 'is not a property of this kind' : 'must be a map of properties'),
  });
  return [...languageRules(given), ...partRules(given)].reduce((schema, rule) => withRule(schema, rule), whole);
}

function onlyFor(subtype: string, kind: NodeKind | undefined): z.ZodType {
  const value = kind?.subtypes.find(({ name }) => name === subtype)?.kind ?? subtype;
  return z.never(said(`is only for ${value}`)).optional();
}

type Values = Readonly<Record<string, unknown>>;

/** Something that several properties must fulfil together, told at one of them. */
interface Rule {
  readonly at: string;
  readonly holds: (values: Values) => boolean;
  readonly reason: string;
}

function withRule(schema: z.ZodType<Values>, { at, holds, reason }: Rule): z.ZodType<Values> {
  // Also when a property is wrong by itself: whoever corrects the data wants all that is wrong at once.
  return schema.refine(holds, { path: [at], error: reason, when: () => true });
}

/** A text that must be there is there in one language at least. */
function languageRules(properties: readonly Property[]): Rule[] {
  const french = properties.filter(({ requiredText, language }) => requiredText === true && language === 'fr');
  return french.map(({ name, field }) => ({
    at: name,
    holds: (values) => properties.some((property) => property.field === field && values[property.name] !== undefined),
    reason: 'is missing, in the other language too',
  }));
}

/** An amount without its currency says nothing: the parts of an object are given together or not at all. */
function partRules(properties: readonly Property[]): Rule[] {
  const parts = properties.filter(({ part }) => part === true);
  return parts.map(({ name, field }) => {
    const others = parts.filter((other) => other.field === field && other.name !== name);
    return {
      at: name,
      holds: (values) => values[name] !== undefined || others.every((other) => values[other.name] === undefined),
      reason: `is missing although ${others.map(({ column }) => column).join(', ')} is given`,
    };
  });
}
