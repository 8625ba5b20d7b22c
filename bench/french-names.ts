import type { Random } from './random.ts';

const stems =
  'Mont Clair Beau Font Roque Val Cam Aub Sar Bell Char Dour Escal Ferr Gram Haut Jou Lav Mar Noy Or Pech Quint Ros Sauv Tour Ur Vern Ys Chât';
const endings = 'igny ac ville court euil ières ange an ois ette enay ignac oux elle illac ert on ay eaux in';
const complements =
  'sur-Loire,sur-Mer,en-Bresse,lès-Avignon,le-Château,la-Forêt,aux-Bois,sous-Jouarre,d’Ardèche,en-Vexin,sur-Sèvre,l’Église,le-Vieux,en-Royans,de-Béarn,les-Bains,du-Gers,sur-Yonne,Saint-Étienne,Sainte-Cécile';
const syllables = 'ba ko dou ma ti sa ou na bo gué ka lo mé so ra ni to fa dja bé ga nou ya pi';
const themes =
  'l’eau,l’assainissement,la jeunesse,la culture,la santé,l’agriculture,la formation,le tourisme,l’énergie,la mobilité,la francophonie,le climat';
const acts = 'Appui à,Programme pour,Renforcement de,Échanges sur,Plan local pour,Étude de,Coopération autour de,Festival de';
const places = 'dans la commune de,avec la ville de,dans le cercle de,au bénéfice de,en partenariat avec';

const words = {
  stems: stems.split(' '),
  endings: endings.split(' '),
  syllables: syllables.split(' '),
  complements: complements.split(','),
  themes: themes.split(','),
  acts: acts.split(','),
  places: places.split(','),
};

/** About 12,000 names, so that some communes share one, as in France. */
export function communeName(random: Random): string {
  const saint = random.chance(0.15) ? 'Saint-' : '';
  const complement = random.chance(0.6) ? `-${random.pick(words.complements)}` : '';
  return `${saint}${random.pick(words.stems)}${random.pick(words.endings)}${complement}`;
}

export function intermunicipalityName(random: Random): string {
  const form = random.pick(['Communauté de communes', 'Communauté d’agglomération', 'Métropole']);
  return `${form} de ${communeName(random)}`;
}

export function departmentName(random: Random): string {
  return `Département de ${communeName(random)}`;
}

export function regionName(random: Random): string {
  return `Région ${communeName(random)}`;
}

export function townAbroadName(random: Random): string {
  const name = Array.from({ length: random.integer(2, 4) }, () => random.pick(words.syllables)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export function associationName(random: Random): string {
  return `Association ${communeName(random)}–${townAbroadName(random)} pour ${random.pick(words.themes)}`;
}

export function universityName(random: Random): string {
  return `Université de ${random.chance(0.4) ? communeName(random) : townAbroadName(random)}`;
}

export function businessName(random: Random): string {
  return `Société ${townAbroadName(random)} Ingénierie`;
}

export function institutionName(random: Random): string {
  return `Agence pour ${random.pick(words.themes)} de ${townAbroadName(random)}`;
}

export function projectTitle(random: Random): string {
  return `${random.pick(words.acts)} ${random.pick(words.themes)} ${random.pick(words.places)} ${townAbroadName(random)}`;
}

export function themeLabel(random: Random): string {
  return `${random.pick(words.acts)} ${random.pick(words.themes)} (${townAbroadName(random)})`;
}
