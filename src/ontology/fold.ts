/** Letters that Unicode does not decompose, as French readers type them without the ligature or the stroke. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i', þ: 'th' };

/**
 * The form in which text is compared, ordered and searched: lower case, no accents, ligatures undone, and one
 * space in place of hyphens, apostrophes and other punctuation. "Saint-Étienne" and "saint etienne" fold alike.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[œæßøđłıþ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
