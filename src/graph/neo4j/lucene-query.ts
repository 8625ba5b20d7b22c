import { searchTokens, spellings } from '../search-tokens.ts';
import { SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY } from '../../ontology/store-rules.ts';

/** The same as in search-tokens.ts; were they larger there, the index would only propose more than is needed. */
const LETTERS_FOR_TYPO = 4;
const LETTERS_FOR_TYPO_IN_PREFIX = 6;

const fields = [SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY];

/**
 * A request in Lucene's query language: each word has to fit a word of the node, as it is, as a beginning, or with one
 * typo. It proposes a little more than search-tokens.ts accepts, and less in one case only: "sain" or "sainnt" does not
 * reach a node that writes "st". Undefined when there is no word in the text.
 */
export function luceneQuery(text: string): string | undefined {
  const words = searchTokens(text);
  return words.length === 0 ? undefined : words.map(clause).join(' AND ');
}

function clause(word: string): string {
  const forms = spellings(word).flatMap((spelling) => [`${escaped(spelling)}^4`, `${escaped(spelling)}*^2`]);
  const typos = typosOf(word);
  if (typos !== undefined) forms.push(typos);
  return `(${forms.flatMap((form) => fields.map((field) => `${field}:${form}`)).join(' ')})`;
}

function typosOf(word: string): string | undefined {
  if (word.length < LETTERS_FOR_TYPO) return undefined;
  return word.length < LETTERS_FOR_TYPO_IN_PREFIX ? `${escaped(word)}~1` : `/(${oneTypo(word).join('|')}).*/`;
}

/** Lucene has no fuzzy beginnings of words, but its regular expressions are automata over the index, so they may list the typos. */
function oneTypo(word: string): string[] {
  const letters = [...word].map(escaped);
  return letters.flatMap((letter, at) => {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at + 1).join('')];
    const swapped = [...letters.slice(0, at), ...letters.slice(at, at + 2).reverse(), ...letters.slice(at + 2)].join('');
    // Another letter or a further one, a letter less, two swapped.
    return [`${before}.${letter}?${after}`, `${before}${after}`, swapped];
  });
}

/** Folded text has letters and digits only; escaped all the same, so that a change of fold() cannot change what a query means. */
function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
