const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** What XML 1.0 cannot hold, even as an entity. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text for the inside of an element or of an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? '');
}

/** Attributes of an element, without those that are not given. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}

/** An element with what is inside it, already written; without content it is empty. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly string[]
): string {
  const inside = content.join('');
  return inside === '' ? `<${name}${xmlAttributes(attributes)}/>` : `<${name}${xmlAttributes(attributes)}>${inside}</${name}>`;
}

/** A comment, which cannot hold two hyphens in a row nor end with one. */
export function xmlComment(text: string): string {
  return `<!-- ${text.replaceAll(forbidden, '').replaceAll(/-(?=-)/g, '- ')} -->`;
}
