import { identifierKey, type Identifier } from '../../ontology/identifier-schemes.ts';
import { slug } from './slug.ts';

export interface ActorSighting {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly kind: string;
  readonly level?: string | undefined;
  readonly identifiers: readonly Identifier[];
}

export interface KnownActor {
  readonly id: string;
  /** As it was first seen. */
  readonly name: string;
  readonly kind: string;
  readonly level: string | undefined;
  /** `siren:784301434`, of registers that give a body one code only. */
  readonly codes: readonly string[];
}

/** Registers, or what goes by that name, in which one body has several codes: its seats, or what each publisher calls it. */
const severalPerActor = new Set(['siret', 'iati-org']);

const none: readonly string[] = [];

/**
 * Provisional ids of the actors of one file: `actor/<name>-<country>`. Rows with a code in common are about one actor, whatever
 * the name; rows with the same name and country are, unless their codes in one register differ.
 */
export class ProvisionalActors {
  readonly #idByCode = new Map<string, string>();
  readonly #byId = new Map<string, KnownActor>();

  see(sighting: ActorSighting): KnownActor {
    const keys = sighting.identifiers.map((code) => kept(identifierKey(code)));
    const unique = sighting.identifiers.flatMap(({ scheme }, index) => (severalPerActor.has(scheme) ? [] : [keys[index] ?? '']));
    const id =
      keys.map((key) => this.#idByCode.get(key)).find((known) => known !== undefined) ?? this.#idByName(sighting, unique);
    for (const key of keys) this.#idByCode.set(key, id);
    return this.#remember(id, sighting, unique);
  }

  #idByName({ name, country }: ActorSighting, codes: readonly string[]): string {
    const base = `actor/${slug(name)}${country === undefined ? '' : `-${country.toLowerCase()}`}`;
    const namesake = this.#byId.get(base)?.codes ?? none;
    const other = codes.find((code) => namesake.some((known) => schemeOf(known) === schemeOf(code) && known !== code));
    return other === undefined ? base : `${base}-${slug(other.slice(other.indexOf(':') + 1))}`;
  }

  #remember(id: string, { name, kind, level }: ActorSighting, codes: readonly string[]): KnownActor {
    const known = this.#byId.get(id);
    const added = codes.filter((code) => known?.codes.includes(code) !== true);
    if (known !== undefined && added.length === 0) return known;
    const actor =
      known === undefined
        ? { id, name: kept(name), kind, level, codes: added.length === 0 ? none : added }
        : { ...known, codes: [...known.codes, ...added] };
    this.#byId.set(id, actor);
    return actor;
  }
}

function schemeOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** A copy: a piece cut out of the text of a file keeps all of that text in memory, for as long as the piece is remembered. */
function kept(text: string): string {
  return Buffer.from(text).toString();
}
