import { fold } from '../../ontology/fold.ts';

export interface GuessedKind {
  readonly kind: 'LOCAL_GOVERNMENT' | 'RESEARCH' | 'ASSOCIATION' | 'BUSINESS' | 'PUBLIC_INSTITUTION';
  readonly level?: 'MUNICIPALITY' | 'INTERMUNICIPALITY' | 'DEPARTMENT' | 'REGION' | 'OTHER';
}

/**
 * Words in folded names that say what a body is, in the languages of the sources read here. The first that fits counts: a
 * "university hospital foundation of the city of X" is many things, and what the name begins with is not always the answer.
 */
const words: readonly (readonly [RegExp, GuessedKind])[] = [
  [
    /\b(gmbh|ltd|limited|sarl|sas|sasu|s p a|spa|srl|s r l|inc|d o o|doo|llc|b v|bv|nv|kft|sp z o o|a s|oy|ab|eood|ood)$/,
    { kind: 'BUSINESS' },
  ],
  [
    /\b(universit\w*|univerz\w*|uniwersytet|egyetem|yliopisto|ulikool|politecnico|polytechni\w*|hochschule|cnrs|inrae?|ird|cirad)\b/,
    { kind: 'RESEARCH' },
  ],
  [
    /\b(laborato\w+|research (institute|centre|center)|institut de recherche|centre de recherche|academy of sciences)\b/,
    { kind: 'RESEARCH' },
  ],
  [
    /\b(association|asociacion|associacao|associazione|assoc|ass|asso|amicale|fondation|foundation|fundacion|fondazione|stiftung|stichting|ngo|ong|e v|onlus|comite|collectif|secours|reseau|network|xarxa|union|federation|club|solidarit\w+)\b/,
    { kind: 'ASSOCIATION' },
  ],
  [
    /\b(ministere|ministry|ministerio|ministerium|republic of|etat|prefecture|ambassade|embassy|agence nationale|national agency|national administration|banque mondiale|world bank|commission europeenne|european commission|nations unies|united nations)\b/,
    { kind: 'PUBLIC_INSTITUTION' },
  ],
  [
    /\b(communaute (de communes|d agglomeration|urbaine)|metropole|agglomeration|eurometropole|syndicat (mixte|intercommunal)|comunita montana|metropolitan (city|area)|intercommunal\w*|union of municipalities)\b|^(cc|ca|cu) /,
    { kind: 'LOCAL_GOVERNMENT', level: 'INTERMUNICIPALITY' },
  ],
  [
    /\b(conseil (departemental|general)|departement|department of|diputacio\w*|provincia|province|provincie|county|landkreis|kreis|megye|powiat|judet\w*)\b/,
    { kind: 'LOCAL_GOVERNMENT', level: 'DEPARTMENT' },
  ],
  [
    /\b(conseil regional|region|regione|region of|voivodeship|wojewodztwo|junta de|xunta|generalitat|land of|oblast|comunidad autonoma|gouvernorat)\b/,
    { kind: 'LOCAL_GOVERNMENT', level: 'REGION' },
  ],
  [
    /\b(ville|commune|mairie|municipalit\w+|municipality|city of|city council|town of|town hall|comune|gemeinde|marktgemeinde|stadtgemeinde|stadt|ayuntamiento|ajuntament|concello|camara municipal|municipio|gmina|miasto|obec|mesto|obcina|opcina|opstina|grad|kommune?|kaupunki|onkormanyzat\w*|primaria|vald|commune (rurale|urbaine)|borough council)\b/,
    { kind: 'LOCAL_GOVERNMENT', level: 'MUNICIPALITY' },
  ],
];

/** Names that are kept in mind at most: a file names the same bodies in row after row, and a dozen patterns take their time. */
const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, GuessedKind | undefined>();

/** What a body is, as far as its name says so. */
export function guessKind(name: string): GuessedKind | undefined {
  if (remembered.has(name)) return remembered.get(name);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const folded = fold(name);
  const guess = words.find(([pattern]) => pattern.test(folded))?.[1];
  remembered.set(name, guess);
  return guess;
}

/** The kind a name says, else the one given; local governments always have a level, OTHER when nothing tells it. */
export function kindOr(name: string, otherwise: GuessedKind): GuessedKind {
  return withLevel(guessKind(name) ?? otherwise);
}

export function withLevel(guess: GuessedKind): GuessedKind {
  return guess.kind === 'LOCAL_GOVERNMENT' ? { level: 'OTHER', ...guess } : guess;
}

/** For columns that hold local governments only: a name that says otherwise is not believed. */
export function localGovernment(name: string, level: GuessedKind['level'] = 'OTHER'): GuessedKind {
  const guess = guessKind(name);
  return guess?.kind === 'LOCAL_GOVERNMENT' ? withLevel(guess) : { kind: 'LOCAL_GOVERNMENT', level };
}
