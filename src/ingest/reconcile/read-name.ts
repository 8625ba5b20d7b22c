import { fold } from '../../ontology/fold.ts';
import { abbreviations, articles, emptyWords, formerly, genericWords, legalForms, nameForms } from './name-rules.ts';

/** A name taken apart, so that names can be compared however they are written. */
export interface NameReading {
  /** All words that tell names apart: `communaute urbaine lyon`. */
  readonly whole: string;
  /** Without what only says the form of the body: `lyon`. */
  readonly core: string;
  readonly tokens: readonly string[];
  /** The words of the core written as one, as some write them: "OpenDataFrance". */
  readonly joined: string;
  /** Articles in the name, in their order. */
  readonly articles: string;
  /** Forms that were said: `cu`. */
  readonly forms: ReadonlySet<string>;
  /** Level that the forms tell, when they agree on one. */
  readonly level: string | undefined;
  /** So little is said that the name alone tells nobody: three letters, or two words of so many names. Names of places are not. */
  readonly vague: boolean;
}

export interface NameVariants {
  /** Texts that stand for the actor each by itself. */
  readonly names: readonly string[];
  /** What stood in brackets to tell it from namesakes: `Rhône` in "Grigny (Rhône)". */
  readonly qualifier: string | undefined;
}

const MOST_LETTERS_OF_ACRONYM = 8;
const LETTERS_OF_COMMON_ACRONYM = 3;
/** From here on even common words make a name: Agence française de développement. */
const WORDS_THAT_TELL = 3;
const roman: Readonly<Record<string, string>> = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);

export function isLocalGovernment(kind: string): boolean {
  return kind === 'LOCAL_GOVERNMENT';
}

export function readName(name: string, kind: string): NameReading {
  const words = fold(name).split(' ').map(written);
  const telling = words.filter((word) => !emptyWords.has(word)).map(number);
  const all = telling.length > 0 ? telling : words;
  const forms = new Set<string>();
  const levels = new Set<string>();
  const tokens = isLocalGovernment(kind) ? withoutForms(all, forms, levels) : withoutLegalForms(all);
  if (isLocalGovernment(kind) && all.includes('metropole')) levels.add('INTERMUNICIPALITY');
  return {
    whole: all.join(' '),
    core: tokens.join(' '),
    tokens,
    joined: tokens.join(''),
    articles: words.filter((word) => articles.has(word)).join(' '),
    forms,
    level: levels.size === 1 ? [...levels][0] : undefined,
    vague: !isLocalGovernment(kind) && isVague(tokens),
  };
}

/** "Cités Unies France (CUF)" has two names, "Essentiel ex Nantes Guinée" too, and "Grigny (Rhône)" one and a qualifier. */
export function nameVariants(name: string, kind: string): NameVariants {
  const bracket = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(name);
  if (bracket === null) return { names: unbracketed(name), qualifier: undefined };
  const [, outside = '', inside = ''] = bracket;
  if (isLocalGovernment(kind) && isForm(inside)) return { names: unbracketed(`${inside} ${outside}`), qualifier: undefined };
  if (isFormer(inside)) return { names: [...unbracketed(outside), afterFormer(inside)], qualifier: undefined };
  if (areShortAndLong(outside, inside)) return { names: [...unbracketed(outside), inside], qualifier: undefined };
  // Of a place, the brackets only say which one; of another body they may be all that tells it from its sisters.
  return isLocalGovernment(kind) ? { names: unbracketed(outside), qualifier: inside } : { names: [name], qualifier: inside };
}

function unbracketed(name: string): string[] {
  const [first = '', ...others] = name.split(/\s+[-–—]\s+/);
  const rest = others.join(' ');
  if (rest !== '' && areShortAndLong(first, rest)) return [first, rest];
  const former = formerly
    .map((word) => new RegExp(`^(.+?)[\\s,;]+${word}[\\s.-]+(.+)$`, 'i').exec(name))
    .find((found) => found !== null);
  return former?.[1] === undefined || former[2] === undefined ? [name] : [former[1], former[2]];
}

/** "Québec (Ville)" is the Ville de Québec. */
function isForm(text: string): boolean {
  return nameForms.some(({ words }) => words === fold(text));
}

function isFormer(text: string): boolean {
  return formerly.some((word) => fold(text).startsWith(`${word} `));
}

function afterFormer(text: string): string {
  const word = formerly.find((each) => fold(text).startsWith(`${each} `)) ?? '';
  return text
    .trim()
    .slice(word.length)
    .replace(/^[\s.-]+/, '');
}

/** Whether one is made of the first letters of the other, or at least begins like it and is written as acronyms are. */
function areShortAndLong(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const letters = fold(short).replace(/ /g, '');
  if (letters === '' || /\s/.test(short.trim()) || letters.length > MOST_LETTERS_OF_ACRONYM) return false;
  return isSubsequence(letters, initialsFirst(long));
}

/** First letters of all words, empty ones included, each with the two letters that follow it: AFD, Inserm, pS-Eau. */
function initialsFirst(long: string): string {
  return fold(long)
    .split(' ')
    .map((word) => word.slice(0, 3))
    .join('');
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length && text.startsWith(letters[0] ?? '');
}

function written(word: string): string {
  return abbreviations[word] ?? word;
}

function isVague(tokens: readonly string[]): boolean {
  if (tokens.length === 1) return (tokens[0] ?? '').length <= LETTERS_OF_COMMON_ACRONYM || genericWords.has(tokens[0] ?? '');
  return tokens.length < WORDS_THAT_TELL && tokens.every((token) => genericWords.has(token));
}

/** "20e", "XXe" and "XX" are one number; as first word a Roman one would be a letter. */
function number(word: string, index: number): string {
  const ordinal = /^(\d+|[ivx]+)(?:e|er|ere|eme|ieme|re|nd|st|th)?$/.exec(word);
  const digits = ordinal?.[1];
  if (digits === undefined) return word;
  if (/^\d+$/.test(digits)) return String(Number(digits));
  return index === 0 ? word : (roman[digits] ?? word);
}

/** Most names begin and end like no form, and need not be held against each. */
const edgesOfForms = new Set(nameForms.flatMap(({ words }) => [words.split(' ')[0], words.split(' ').at(-1)]));

function withoutForms(words: readonly string[], forms: Set<string>, levels: Set<string>): readonly string[] {
  if (!edgesOfForms.has(words[0]) && !edgesOfForms.has(words.at(-1))) return words;
  for (const { words: said, at, form, level } of nameForms) {
    const length = said.split(' ').length;
    if (length >= words.length) continue;
    const atStart = at !== 'end' && words.slice(0, length).join(' ') === said;
    const atEnd = at !== 'start' && words.slice(-length).join(' ') === said;
    if (!atStart && !atEnd) continue;
    if (form !== undefined) forms.add(form);
    if (level !== undefined) levels.add(level);
    return withoutForms(atStart ? words.slice(length) : words.slice(0, -length), forms, levels);
  }
  return words;
}

function withoutLegalForms(words: readonly string[]): readonly string[] {
  if (words.length > 1 && legalForms.has(words[0] ?? '')) return withoutLegalForms(words.slice(1));
  if (words.length > 1 && legalForms.has(words.at(-1) ?? '')) return withoutLegalForms(words.slice(0, -1));
  return words;
}
