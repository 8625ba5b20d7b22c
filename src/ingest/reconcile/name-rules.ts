/**
 * How names of actors are written, as data: adding a way of writing is adding a line. All words are folded (fold.ts), and
 * articles and the like are already out of them.
 */

/** A way to call a local government by its form: what is left without it is the name of its territory. */
export interface NameForm {
  readonly words: string;
  readonly at: 'start' | 'end' | 'either';
  /** Forms that differ stand for different bodies: a communauté urbaine is not the métropole that followed it. */
  readonly form?: string;
  readonly level?: 'MUNICIPALITY' | 'INTERMUNICIPALITY' | 'DEPARTMENT' | 'REGION';
}

/** The form of tiers above the town that have no French like. */
export const TERRITORY = 'territory';

const commune = { form: 'commune', level: 'MUNICIPALITY' } as const;
const metropole = { form: 'metropole', level: 'INTERMUNICIPALITY' } as const;
const departement = { form: 'departement', level: 'DEPARTMENT' } as const;
const region = { form: 'region', level: 'REGION' } as const;

const formsByPosition: Readonly<Record<'start' | 'end' | 'either', readonly Omit<NameForm, 'at'>[]>> = {
  start: [
    ...[
      'ville',
      'commune',
      'commune urbaine',
      'commune rurale',
      'mairie',
      'municipalite',
      'conseil municipal',
      'city',
      'town',
      'municipality',
      'ayuntamiento',
      'comune',
      'municipio',
      'camara municipal',
      'prefeitura',
      'stadt',
      'landeshauptstadt',
      'gemeinde',
      'gemeente',
    ].map((words) => ({ words, ...commune })),
    ...['cc', 'communaute communes'].map((words) => ({ words, form: 'cc', level: 'INTERMUNICIPALITY' as const })),
    ...['ca', 'communaute agglomeration'].map((words) => ({ words, form: 'ca', level: 'INTERMUNICIPALITY' as const })),
    ...['cu', 'communaute urbaine'].map((words) => ({ words, form: 'cu', level: 'INTERMUNICIPALITY' as const })),
    // Of any of them, the body that decides.
    ...['conseil', 'conseil communautaire', 'conseil metropolitain'].map((words) => ({ words })),
    { words: 'metropole europeenne', ...metropole },
    { words: 'eurometropole', ...metropole },
    { words: 'pole metropolitain', form: 'pole', level: 'INTERMUNICIPALITY' },
    ...['departement', 'conseil departemental', 'conseil general', 'dpt', 'dept', 'cd', 'cg'].map((words) => ({
      words,
      ...departement,
    })),
    ...['region', 'conseil regional', 'regional council'].map((words) => ({ words, ...region })),
    ...[
      'collectivite',
      'collectivite territoriale',
      'province',
      'cercle',
      'conseil cercle',
      'gouvernorat',
      'wilaya',
      'oblast',
    ].map((words) => ({ words, form: TERRITORY })),
    ...[
      'voivodie',
      'provincia',
      'provincie',
      'diputacion',
      'district',
      'kreis',
      'landkreis',
      'rayon',
      'raion',
      'powiat',
      'judet',
      'land',
      'etat',
      'state',
      'county',
      'comte',
      'prefecture',
    ].map((words) => ({ words, form: TERRITORY })),
  ],
  end: [
    ...['ville', 'city', 'city council', 'municipality'].map((words) => ({ words, ...commune })),
    { words: 'agglomeration', form: 'ca', level: 'INTERMUNICIPALITY' },
    ...['region', 'regional council'].map((words) => ({ words, ...region })),
    ...['province', 'county', 'county council', 'oblast', 'state'].map((words) => ({ words, form: TERRITORY })),
  ],
  either: [{ words: 'metropole', ...metropole }],
};

export const nameForms: readonly NameForm[] = (['start', 'end', 'either'] as const)
  .flatMap((at) => formsByPosition[at].map((form) => ({ ...form, at })))
  // "communaute urbaine" is tried before "commune" and the like.
  .sort((a, b) => b.words.length - a.words.length);

/** Said of a body without naming it: left out at either end of a name that is not a local government's. */
export const legalForms: ReadonlySet<string> = new Set([
  'association',
  'sarl',
  'sas',
  'sasu',
  'sa',
  'scop',
  'scic',
  'eurl',
  'ltd',
  'limited',
  'inc',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'ev',
  'spa',
  'srl',
  'bv',
  'nv',
  'asbl',
  'ong',
  'ngo',
]);

/** Words that tell no name from another. */
export const emptyWords: ReadonlySet<string> = new Set(
  'de du des d la le les l a au aux et en sur pour par un une dans s the of for and in on der die das und von fur del della di y e do da dos'.split(
    ' ',
  ),
);

/** Of place names, a part that tells: La Oliva and Oliva are two towns. */
export const articles: ReadonlySet<string> = new Set('le la les l el los las il lo gli al'.split(' '));

/** Short for; written out before names are compared. */
export const abbreviations: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ass: 'association',
  asso: 'association',
  assoc: 'association',
  as: 'association',
  cte: 'comite',
  univ: 'universite',
  university: 'universite',
  inst: 'institut',
  institute: 'institut',
  intl: 'international',
  internationale: 'international',
  devt: 'developpement',
  dvpt: 'developpement',
  dvlpt: 'developpement',
  devlopt: 'developpement',
  developt: 'developpement',
  development: 'developpement',
  coop: 'cooperation',
  fed: 'federation',
  fond: 'fondation',
  foundation: 'fondation',
  mouvt: 'mouvement',
  agglo: 'agglomeration',
  reg: 'region',
  premier: '1',
  premiere: '1',
};

/** Words of so many names that sharing them says little, and kinds of body of which every town has one. */
export const genericWords: ReadonlySet<string> = new Set(
  [
    'agence alec association caue ccas centre chaire chambre chu club collectif comite conseil cooperation developpement ecole epci',
    'federation fondation fonds france francaise francais groupe institut international jumelage laboratoire maison ministere national',
    'office organisation pole programme projet regional reseau sciences service societe solidarite syndicat union universite urbanisme ville villes',
  ].flatMap((line) => line.split(' ')),
);

/** What stands between a name and one that was used before it. */
export const formerly: readonly string[] = ['ex', 'anciennement', 'formerly', 'ci devant'];
