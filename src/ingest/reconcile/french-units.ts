import { fold } from '../../ontology/fold.ts';
import { formerRegions } from './former-regions.ts';
import { readFrenchUnitsData, type CommuneEntry, type FrenchUnitsData } from './french-units-data.ts';
import { readName, type NameReading } from './read-name.ts';

/** A French local government of the official lists, of today or merged into one of today. */
export interface FrenchUnit {
  /** As identifiers are written, `insee:69123`, `insee:DEP-69`, `siren:200046977`; of one that gave its code away, with what tells it. */
  readonly key: string;
  readonly level: 'MUNICIPALITY' | 'INTERMUNICIPALITY' | 'DEPARTMENT' | 'REGION';
  readonly name: string;
  readonly departements: readonly string[];
  /** Key of the unit that it was merged into; its own while it exists. */
  readonly today: string;
  /** Forms that its name tells. */
  readonly forms: ReadonlySet<string>;
}

const SIREN = 'siren:';
const PARIS = '75';

/** The official lists, by code and by name. */
export class FrenchUnits {
  readonly #byKey = new Map<string, FrenchUnit>();
  readonly #byFoldedName = new Map<string, FrenchUnit[]>();
  readonly #byWords = new Map<string, FrenchUnit[]>();
  readonly #byCore = new Map<string, FrenchUnit[]>();
  readonly #successors = new Map<string, string>();
  readonly #equivalents = new Map<string, string>();
  readonly #departementsByArea = new Map<string, Set<string>>();

  constructor(data: FrenchUnitsData) {
    // Those of today first: a code is theirs before it is that of a commune that merged into them.
    for (const commune of data.communes) if (commune.type === 'commune-actuelle') this.#addCommune(commune);
    for (const commune of data.communes) if (commune.type !== 'commune-actuelle') this.#addCommune(commune);
    for (const { code, nom } of data.departements) {
      // Paris is commune and département at once (law 2017-257).
      if (code !== PARIS) this.#add({ key: `insee:DEP-${code}`, level: 'DEPARTMENT', name: nom, departements: [code] });
      for (const area of [nom, code]) this.#place(coreOf(area), code);
    }
    this.#addRegions(data);
    const departementOf = new Map(data.communes.map(({ code, departement }) => [code, departement]));
    for (const { code, nom, membres } of data.epci) {
      const departements = [...new Set(membres.flatMap((member) => departementOf.get(member.code) ?? []))];
      this.#add({ key: SIREN + code, level: 'INTERMUNICIPALITY', name: nom, departements });
    }
  }

  /** The unit of today that a code of a merged one stands for; undefined for codes that no list has. */
  successorOf(key: string): FrenchUnit | undefined {
    const unit = this.#byKey.get(key);
    const today = this.#successors.get(key) ?? unit?.today;
    return today === undefined ? undefined : this.#byKey.get(today);
  }

  unit(key: string): FrenchUnit | undefined {
    return this.#byKey.get(key);
  }

  /** The commune's code in the other register: Sirene's for Insee's, and back. */
  equivalentOf(key: string): string | undefined {
    return this.#equivalents.get(key);
  }

  /** Every unit of that name; with a level, of that level, and then the name may be without what only says the form. */
  named(name: string, level?: string): readonly FrenchUnit[] {
    const reading = readName(name, 'LOCAL_GOVERNMENT');
    const wanted = level ?? reading.level;
    const ofLevel = (units: readonly FrenchUnit[] = []): FrenchUnit[] =>
      units.filter((unit) => wanted === undefined || unit.level === wanted);
    const asWritten = ofLevel(this.#byFoldedName.get(fold(name)));
    if (asWritten.length > 0) return asWritten;
    const whole = ofLevel(this.#byWords.get(reading.whole));
    if (whole.length > 0 || wanted === undefined) return whole;
    return ofLevel(this.#byCore.get(reading.core)).filter(
      ({ forms }) => forms.size === 0 || reading.forms.size === 0 || [...forms].some((form) => reading.forms.has(form)),
    );
  }

  /** Numbers of the départements that a place lies in or is; none when the place is unknown. */
  departementsOf(place: string): ReadonlySet<string> {
    return this.#departementsByArea.get(coreOf(place)) ?? new Set();
  }

  #addCommune({ code, nom, type, departement, chefLieu, siren, anciensCodes = [] }: CommuneEntry): void {
    if (type === 'arrondissement-municipal') return;
    // The part of Saint-Denis that is called Saint-Denis too is no namesake of it.
    if (type !== 'commune-actuelle' && this.#byKey.get(`insee:${chefLieu ?? code}`)?.name === nom) return;
    const today = `insee:${type === 'commune-actuelle' ? code : (chefLieu ?? code)}`;
    // A commune that merged may have given its code to the new one, to which it belongs then.
    const key = this.#byKey.has(`insee:${code}`) ? `insee:${code} before ${fold(nom)}` : `insee:${code}`;
    const { core } = this.#add({ key, level: 'MUNICIPALITY', name: nom, departements: [departement], today });
    this.#place(core, departement);
    for (const old of anciensCodes) this.#successors.set(`insee:${old}`, key);
    if (siren === undefined || type !== 'commune-actuelle') return;
    this.#equivalents.set(key, SIREN + siren);
    this.#equivalents.set(SIREN + siren, key);
  }

  #addRegions({ communes, departements, regions }: FrenchUnitsData): void {
    for (const { code, nom } of regions) {
      const inside = departements.filter(({ region }) => region === code).map((departement) => departement.code);
      this.#add({ key: `insee:REG-${code}`, level: 'REGION', name: nom, departements: inside });
      for (const departement of inside) this.#place(coreOf(nom), departement);
    }
    const regionOf = new Map(communes.map(({ code, region }) => [code, region]));
    for (const { code, name, seat } of formerRegions) {
      const today = `insee:REG-${regionOf.get(seat) ?? code}`;
      const key = this.#byKey.has(`insee:REG-${code}`) ? `insee:REG-${code} before 2016` : `insee:REG-${code}`;
      this.#add({ key, level: 'REGION', name, departements: this.#byKey.get(today)?.departements ?? [], today });
    }
  }

  #add(described: Omit<FrenchUnit, 'today' | 'forms'> & { readonly today?: string }): NameReading {
    const reading = readName(described.name, 'LOCAL_GOVERNMENT');
    const unit: FrenchUnit = { ...described, today: described.today ?? described.key, forms: reading.forms };
    this.#byKey.set(unit.key, unit);
    append(this.#byFoldedName, fold(unit.name), unit);
    append(this.#byWords, reading.whole, unit);
    append(this.#byCore, reading.core, unit);
    return reading;
  }

  #place(name: string, departement: string): void {
    const known = this.#departementsByArea.get(name);
    if (known === undefined) this.#departementsByArea.set(name, new Set([departement]));
    else known.add(departement);
  }
}

function coreOf(name: string): string {
  return readName(name, 'LOCAL_GOVERNMENT').core;
}

let loaded: Promise<FrenchUnits> | undefined;

/** The official lists, read once a process. */
export function frenchUnits(): Promise<FrenchUnits> {
  loaded ??= readFrenchUnitsData().then((data) => new FrenchUnits(data));
  return loaded;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
