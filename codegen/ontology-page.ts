import { identifierSchemes } from '../src/ontology/identifier-schemes.ts';
import type { NodeKind, Ontology, Property, RelationshipKind } from '../src/ontology/ontology.ts';
import { isNodeTable, tables } from '../src/ontology/tables.ts';

/** docs/ontology.md: what the graph is made of, for readers of the data and for those who bring some. */
export function ontologyPage(ontology: Ontology): string {
  const kinds = inReadersOrder(ontology);
  const relationships = [...ontology.relationships.values()];
  return [
    '<!-- Made from schema/ by `npm run codegen`: do not edit. -->',
    '# What the graph is made of',
    [
      'The files of `schema/` declare every kind of node and relationship, once. This page, the checks on imported records,',
      'the constraints of the store and the columns of the CSV tables all follow from them.',
    ].join('\n'),
    diagram(relationships),
    '## Nodes',
    [
      'Every node has an `id`, readable and stable (`actor/metropole-de-lyon`), and every node but a source names its `sources`.',
      'In CSV, the items of a list are joined by `|` and an empty cell says that nothing is known.',
    ].join('\n'),
    ...kinds.map((kind) => nodeSection(kind)),
    '## Relationships',
    'Every relationship has `from`, `to` and `sources`: ids of nodes. The properties in bold tell two relationships between the same nodes apart.',
    ...relationships.map((relationship) => relationshipSection(ontology, relationship)),
    '## Values',
    ...[...ontology.labels].map(([name, labels]) => enumSection(name, labels)),
    '## Identifiers',
    identifierTable(),
    '## Forms of values',
    table(['form', 'meaning'], valueForms),
  ]
    .join('\n\n')
    .concat('\n');
}

/** As the enum NodeKind lists them: what the graph is about first, what it hangs on last. */
function inReadersOrder(ontology: Ontology): NodeKind[] {
  const order = [...(ontology.labels.get('NodeKind')?.keys() ?? [])];
  const place = ({ name }: NodeKind): number => order.indexOf(name.toUpperCase());
  return [...ontology.nodeKinds.values()].sort((a, b) => place(a) - place(b));
}

const valueForms = [
  ['text', 'A text without a space at either end.'],
  ['whole number', 'Without separators: `16000`. Below 2^53.'],
  ['number', 'With a point: `45.76`.'],
  ['true or false', '`true` or `false`.'],
  ['year', 'Four digits: `2018`.'],
  ['date', 'ISO 8601-2 / EDTF, levels 0 and 1: `2018`, `2018-02-23`, `2014~` (about 2014), `2018/2020`, `2018/..` (still open).'],
  ['address', 'An absolute http or https address.'],
];

const forms: Readonly<Record<Property['scalar'], string>> = {
  ID: 'id',
  String: 'text',
  Int: 'whole number',
  Float: 'number',
  Boolean: 'true or false',
  Year: 'year',
  EDTF: 'date',
  URL: 'address',
  Enum: 'value',
};

/** STATED_IN is left out of the drawing: it ties every kind to Source. */
function diagram(relationships: readonly RelationshipKind[]): string {
  const arrows = relationships
    .filter(({ type }) => type !== 'STATED_IN')
    .flatMap(({ type, from, to }) => from.flatMap((start) => to.map((end) => `  ${start} -->|${type}| ${end}`)));
  return ['```mermaid', 'flowchart LR', ...arrows, '```'].join('\n');
}

function nodeSection(kind: NodeKind): string {
  return [
    `### ${kind.name} (${kind.title.fr})`,
    kind.description,
    `Ids begin with \`${kind.prefix}/\`. Table: \`${kind.table}.csv\`. Lists are ordered by \`${kind.order}\`.`,
    ...(kind.subtypes.length === 0
      ? []
      : [
          table(
            ['kind', 'type', 'meaning'],
            kind.subtypes.map((subtype) => [code(subtype.kind), code(subtype.name), subtype.description]),
          ),
        ]),
    propertyTable(kind.properties, [], kind),
  ].join('\n\n');
}

function relationshipSection(ontology: Ontology, relationship: RelationshipKind): string {
  const { type, from, to, phrase, inverse, symmetric, properties, key } = relationship;
  const names = tables(ontology).flatMap((each) =>
    !isNodeTable(each) && each.relationship === relationship ? [`\`${each.name}.csv\``] : [],
  );
  const reading = symmetric
    ? `Read from either end: « ${phrase.fr} », “${phrase.en}”.`
    : `« ${phrase.fr} », “${phrase.en}”; from the other end « ${inverse.fr} », “${inverse.en}”.`;
  return [
    `### ${type}`,
    relationship.description,
    `From ${from.join(', ')} to ${to.join(', ')}. ${reading}${names.length === 0 ? '' : ` ${names.length === 1 ? 'Table' : 'Tables'}: ${names.join(', ')}.`}`,
    ...(properties.length === 0 ? [] : [propertyTable(properties, key)]),
  ].join('\n\n');
}

function propertyTable(properties: readonly Property[], key: readonly string[], kind?: NodeKind): string {
  const rows = properties.map((property) => [
    key.includes(property.name) ? `**${code(property.name)}**` : code(property.name),
    property.year === undefined ? code(property.column) : 'computed',
    formOf(property),
    need(property, kind),
    meaning(property),
  ]);
  return table(['property', 'column', 'form', 'needed', 'meaning'], rows);
}

function formOf(property: Property): string {
  const one = property.references === undefined ? forms[property.scalar] : `id of ${property.references}`;
  const named = property.enumName === undefined ? one : `[${property.enumName}](#${property.enumName.toLowerCase()})`;
  return property.list ? `list of ${named}` : named;
}

function need({ required, requiredText, part, subtype }: Property, kind: NodeKind | undefined): string {
  const value = kind?.subtypes.find(({ name }) => name === subtype)?.kind;
  if (value !== undefined) return required ? `for ${value}, and only there` : `only for ${value}`;
  if (requiredText === true) return 'in one language';
  return required ? 'yes' : part === true ? 'with its other half' : '';
}

function meaning({ description, language, year }: Property): string {
  const spoken = language === undefined ? '' : language === 'fr' ? 'In French.' : 'In English.';
  const computed = year === undefined ? '' : `Taken from \`${year.of}\`.`;
  return [description, spoken, computed].filter((part) => part !== '').join(' ');
}

function enumSection(name: string, labels: ReadonlyMap<string, { readonly fr: string; readonly en: string }>): string {
  return [
    `### ${name}`,
    table(
      ['value', 'French', 'English'],
      [...labels].map(([value, { fr, en }]) => [code(value), fr, en]),
    ),
  ].join('\n\n');
}

function identifierTable(): string {
  const rows = Object.entries(identifierSchemes).map(([scheme, { label, form, url }]) => [
    code(scheme),
    label,
    form,
    url === undefined ? '' : code(url),
  ]);
  return table(['scheme', 'register', 'form of its codes', 'page'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
