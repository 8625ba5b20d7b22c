import { fold } from '../src/ontology/fold.ts';
import {
  identifierRecord,
  type GraphRecord,
  type NodeRecord,
  type RecordProperties,
  type RelationshipRecord,
} from '../src/ontology/records.ts';
import { countryCodes } from './country-codes.ts';
import * as names from './french-names.ts';
import { Random } from './random.ts';

/**
 * A graph of the size of the Atlas of decentralised cooperation, with degrees as uneven as there: a few regions and
 * ministries are in hundreds of projects, most actors in one or none.
 */
export const atlasSizes = {
  projects: 12_129,
  localGovernments: 4_756,
  partners: 9_889,
  countries: 140,
  themes: 150,
  sources: 300,
};

export interface AtlasOptions {
  readonly seed: number;
  /** Part of the full size to make; of countries and themes there are always all. */
  readonly scale?: number;
}

/** The records in an order in which each refers only to those before it. The same options give the same records. */
export function generateAtlas({ seed, scale = 1 }: AtlasOptions): GraphRecord[] {
  const random = new Random(seed);
  const scaled = (count: number): number => Math.max(1, Math.round(count * scale));
  const ids = new Set<string>();
  const sources = times(scaled(atlasSizes.sources), (index) => sourceRecord(index));
  const stated = new Stated(random, sources, ids);
  const countries = countryCodes.map((code) => stated.node('Country', code, { code, nameFr: countryName(code) }));
  const themes = times(atlasSizes.themes, () => themeRecord(random, stated));
  const french = times(scaled(atlasSizes.localGovernments), () => localGovernmentRecord(random, stated));
  const partners = times(scaled(atlasSizes.partners), () => partnerRecord(random, stated));
  const projects = times(scaled(atlasSizes.projects), () => projectRecord(random, stated));
  const [france, ...abroad] = countries;
  if (france === undefined) throw new RangeError('The first country is France');
  const links = [
    ...themes.slice(3).map((theme, index) => stated.link('BROADER', theme, itemBefore(themes, index))),
    ...french.map((actor) => stated.link('IN_COUNTRY', actor, france)),
    ...partners.map((actor) => stated.link('IN_COUNTRY', actor, countryOf(random, actor, france, abroad))),
    ...french.map((actor, index) =>
      identifierRecord(actor.id, { scheme: 'siren', value: String(210_000_000 + index) }, actor.sources),
    ),
    ...projects.flatMap((project) => projectLinks(random, stated, project, { french, partners, themes, abroad })),
  ];
  return [...sources, ...countries, ...themes, ...french, ...partners, ...projects, ...links];
}

/** Makes records with ids of their own and with sources. */
class Stated {
  readonly #random: Random;
  readonly #sources: readonly NodeRecord[];
  readonly #ids: Set<string>;

  constructor(random: Random, sources: readonly NodeRecord[], ids: Set<string>) {
    this.#random = random;
    this.#sources = sources;
    this.#ids = ids;
  }

  node(kind: string, name: string, properties: RecordProperties): NodeRecord {
    return { kind, id: this.#freeId(`${kind.toLowerCase()}/${slug(name)}`), properties, sources: this.#pickSources() };
  }

  link(type: string, from: NodeRecord, to: NodeRecord, properties: RecordProperties = {}): RelationshipRecord {
    return { type, from: from.id, to: to.id, properties, sources: this.#pickSources() };
  }

  #pickSources(): string[] {
    const count = this.#random.chance(0.2) ? 2 : 1;
    return this.#random.several(count, () => this.#random.pickSkewed(this.#sources, 2).id);
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${wanted}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

function sourceRecord(index: number): NodeRecord {
  const title = `Atlas de la coopération décentralisée, fichier ${index + 1}`;
  const properties = {
    title,
    url: `https://example.org/atlas/${index + 1}`,
    publisher: 'Atlas engendré',
    retrieved: '2024-01-15',
  };
  return { kind: 'Source', id: `source/${slug(title)}`, properties, sources: [] };
}

function themeRecord(random: Random, stated: Stated): NodeRecord {
  const labelFr = names.themeLabel(random);
  const transition = random.pick(['URBAN', 'DIGITAL', 'ECOLOGICAL']);
  return stated.node('Theme', labelFr, { labelFr, transition, definitionFr: `Ce qui relève de : ${labelFr}.` });
}

function localGovernmentRecord(random: Random, stated: Stated): NodeRecord {
  const [level, nameFr] = localGovernmentName(random);
  const properties = { kind: 'LOCAL_GOVERNMENT', nameFr, level, population: random.heavyTailed(200, 5_000_000, 0.8) };
  return stated.node('Actor', nameFr, { ...properties, website: `https://www.${slug(nameFr)}.fr/` });
}

function localGovernmentName(random: Random): [level: string, name: string] {
  const share = random.fraction();
  if (share < 0.004) return ['REGION', names.regionName(random)];
  if (share < 0.025) return ['DEPARTMENT', names.departmentName(random)];
  if (share < 0.2) return ['INTERMUNICIPALITY', names.intermunicipalityName(random)];
  return ['MUNICIPALITY', names.communeName(random)];
}

const partnerKinds = [
  { share: 0.66, kind: 'LOCAL_GOVERNMENT', nameOf: (random: Random) => `Commune de ${names.townAbroadName(random)}` },
  { share: 0.84, kind: 'ASSOCIATION', nameOf: names.associationName },
  { share: 0.91, kind: 'RESEARCH', nameOf: names.universityName },
  { share: 0.95, kind: 'BUSINESS', nameOf: names.businessName },
  { share: 1, kind: 'PUBLIC_INSTITUTION', nameOf: names.institutionName },
];

function partnerRecord(random: Random, stated: Stated): NodeRecord {
  const share = random.fraction();
  const found = partnerKinds.find((candidate) => share < candidate.share);
  if (found === undefined) throw new RangeError(`No kind of partner has the share ${share}`);
  const { kind, nameOf } = found;
  const nameFr = nameOf(random);
  const level =
    kind === 'LOCAL_GOVERNMENT' ? { level: 'MUNICIPALITY' } : { descriptionFr: `${nameFr}, partenaire de collectivités.` };
  return stated.node('Actor', nameFr, { kind, nameFr, ...level });
}

function countryOf(random: Random, { properties }: NodeRecord, france: NodeRecord, abroad: readonly NodeRecord[]): NodeRecord {
  return properties['kind'] !== 'LOCAL_GOVERNMENT' && random.chance(0.5) ? france : random.pickSkewed(abroad, 2);
}

function projectRecord(random: Random, stated: Stated): NodeRecord {
  const titleFr = names.projectTitle(random);
  const begins = random.integer(1995, 2023);
  const period = random.chance(0.5) ? `${begins}/${begins + random.integer(1, 5)}` : `${begins}`;
  const summaryFr = `${titleFr} : échanges d’élus et d’agents, travaux et formation des équipes.`;
  const budget = random.chance(0.4) ? { budgetAmount: random.heavyTailed(3_000, 5_000_000, 1), budgetCurrency: 'EUR' } : {};
  return stated.node('Project', titleFr, { titleFr, summaryFr, period, ...budget });
}

interface Ends {
  readonly french: readonly NodeRecord[];
  readonly partners: readonly NodeRecord[];
  readonly themes: readonly NodeRecord[];
  readonly abroad: readonly NodeRecord[];
}

function projectLinks(random: Random, stated: Stated, project: NodeRecord, ends: Ends): RelationshipRecord[] {
  const { french, partners, themes, abroad } = ends;
  const count = random.heavyTailed(2, 40, 2) - 1;
  const lead = random.pickSkewed(french, 2);
  const others = random.several(count, () =>
    random.chance(0.2) ? random.pickSkewed(french, 2) : random.pickSkewed(partners, 2.5),
  );
  const about = random.several(random.pick([1, 1, 1, 2, 2, 3]), () => random.pickSkewed(themes, 3));
  return [
    stated.link('PARTICIPATES_IN', lead, project, { role: 'LEAD' }),
    ...others
      .filter((actor) => actor !== lead)
      .map((actor) => stated.link('PARTICIPATES_IN', actor, project, { role: roleOf(random) })),
    ...about.map((theme) => stated.link('HAS_THEME', project, theme)),
    stated.link('IN_COUNTRY', project, random.pickSkewed(abroad, 2)),
  ];
}

function roleOf(random: Random): string {
  return random.chance(0.7) ? 'PARTNER' : random.pick(['FUNDER', 'BENEFICIARY', 'OPERATOR']);
}

/** A tree of themes: each below one that comes about a third as far down the list. */
function itemBefore(themes: readonly NodeRecord[], index: number): NodeRecord {
  const parent = themes[Math.floor(index / 3)];
  if (parent === undefined) throw new RangeError(`Theme ${index} has no place in the tree`);
  return parent;
}

function countryName(code: string): string {
  return new Intl.DisplayNames(['fr'], { type: 'region' }).of(code) ?? code;
}

function slug(name: string): string {
  return fold(name).replaceAll(' ', '-');
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
