import { fold } from '../../ontology/fold.ts';

/** A row of seed/vocabulary/theme-synonyms.csv: what another vocabulary's term means in ours. */
export interface ThemeSynonym {
  /** The vocabulary: `keep.eu`, `cncd-atlas`, `dac-code`. */
  readonly source: string;
  readonly term: string;
  /** Id of the theme; empty when the term is known to name no subject. */
  readonly theme: string;
  readonly match: string;
  /** Ids of further themes that the term touches. */
  readonly also: readonly string[];
}

/** What the index asks of a theme of the vocabulary. */
export interface KnownTheme {
  readonly id: string;
  readonly labels: readonly string[];
  readonly dacPurposeCodes: readonly string[];
  readonly sdgTargets: readonly string[];
  readonly exactMatch: readonly string[];
  readonly broader: readonly string[];
}

export interface ThemeIndex {
  /** Themes that the words of a source stand for; empty when they stand for none of ours. `A > B > C` is read from its narrowest step. */
  ofWords(words: string, vocabulary?: string): readonly string[];
  /** Themes of an OECD-DAC purpose code, or of its three-digit category when the code has none of its own. */
  ofDacCode(code: string): readonly string[];
  /** Themes of a target (`11.3`) or a goal (`11`) of the Sustainable Development Goals. */
  ofSdg(code: string): readonly string[];
}

export function themeIndex(themes: readonly KnownTheme[], synonyms: readonly ThemeSynonym[]): ThemeIndex {
  const byVocabulary = new Map<string, readonly string[]>();
  const byAnyWords = new Map<string, readonly string[]>();
  const ownWords = new Map<string, readonly string[]>();
  for (const { id, labels } of themes) for (const label of labels) setOnce(ownWords, label, [id]);
  for (const synonym of synonyms) byVocabulary.set(`${synonym.source}\n${fold(synonym.term)}`, themesOf(synonym));
  for (const synonym of [...synonyms].sort((a, b) => generality(a) - generality(b))) {
    if (synonym.theme !== '' && !synonym.source.startsWith('dac-')) setOnce(byAnyWords, synonym.term, themesOf(synonym));
  }

  const ofTerm = (term: string, vocabulary: string | undefined): readonly string[] | undefined =>
    (vocabulary === undefined ? undefined : byVocabulary.get(`${vocabulary}\n${fold(term)}`)) ??
    ownWords.get(fold(term)) ??
    byAnyWords.get(fold(term));
  const ofDac = (code: string): readonly string[] | undefined => {
    const own = nearest(
      themes,
      themes.filter((theme) => theme.dacPurposeCodes.includes(code)),
    );
    if (own.length > 0) return own;
    return byVocabulary.get(`dac-code\n${code}`) ?? byVocabulary.get(`dac-category\n${code}`);
  };
  return {
    ofWords(words, vocabulary) {
      const whole = ofTerm(words, vocabulary);
      if (whole !== undefined) return whole;
      const steps = words.split(/\s*>\s*/).reverse();
      return steps.map((step) => ofTerm(step, vocabulary)).find((found) => found !== undefined && found.length > 0) ?? [];
    },
    ofDacCode: (code) => ofDac(code) ?? ofDac(code.slice(0, 3)) ?? [],
    ofSdg(code) {
      const goal = themes.filter(({ exactMatch }) => exactMatch.includes(`http://metadata.un.org/sdg/${code}`));
      return goal.length > 0
        ? goal.map(({ id }) => id)
        : nearest(
            themes,
            themes.filter(({ sdgTargets }) => sdgTargets.includes(code)),
          );
    },
  };
}

function setOnce(words: Map<string, readonly string[]>, term: string, themes: readonly string[]): void {
  if (!words.has(fold(term))) words.set(fold(term), themes);
}

/** Words as anyone uses them come before words of one town or programme, which may mean something of its own ("solidarité"). */
function generality({ source }: ThemeSynonym): number {
  return source === 'facts' || source === 'seed' ? 0 : 1;
}

/** `narrow` says that our theme covers only a part of the term, so the other parts belong to it; elsewhere `also` is only a hint. */
function themesOf({ theme, match, also }: ThemeSynonym): readonly string[] {
  if (theme === '') return [];
  return match === 'narrow' ? [...new Set([theme, ...also])] : [theme];
}

/**
 * A code that several themes come near to says only what they have in common: the one of them that is above all the others.
 * Without such a one it says nothing (SDG 16.6 stands beside e-government, evaluation and governance).
 */
function nearest(all: readonly KnownTheme[], candidates: readonly KnownTheme[]): readonly string[] {
  if (candidates.length <= 1) return candidates.map(({ id }) => id);
  const above = (theme: KnownTheme): Set<string> => {
    const found = new Set<string>([theme.id]);
    for (const id of found) for (const broader of all.find((other) => other.id === id)?.broader ?? []) found.add(broader);
    return found;
  };
  const top = candidates.find(({ id }) => candidates.every((candidate) => above(candidate).has(id)));
  return top === undefined ? [] : [top.id];
}
