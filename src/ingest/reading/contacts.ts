const patterns: readonly RegExp[] = [
  // E-mail addresses.
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  // Telephone numbers: French ones, and those with a country code. Other runs of digits may be codes or amounts.
  /(?<![\d+])0[1-9](?:[ .-]?\d{2}){4}(?!\d)/g,
  /(?<![\d+])\+\d{1,3}(?:[ .()-]{0,2}\d{1,4}){3,5}(?!\d)/g,
];

/** A text without the e-mail addresses and telephone numbers in it, and whether there were any. */
export function withoutContacts(text: string): { readonly text: string; readonly removed: boolean } {
  if (!/[@\d]/.test(text)) return { text, removed: false };
  const cleared = patterns.reduce((rest, pattern) => rest.replace(pattern, '[…]'), text);
  return { text: cleared, removed: cleared !== text };
}

const title =
  /^(?:M\.|Mr\.?|Mme\.?|Mlle\.?|MM\.|Monsieur|Madame|Mademoiselle|Mrs\.?|Ms\.?|Miss|Herr|Frau|Sig\.(?:ra)?)\s+\p{Lu}/u;

/**
 * Whether a name is that of a private person, told by a title of courtesy in front. A person who is named without one
 * cannot be told from a body of two words, so this finds some and not all.
 */
export function namesPerson(name: string): boolean {
  return title.test(name) && name.split(/\s+/).length <= 5;
}
