import { fingerprint } from './slug.ts';

export type KeyUse = { readonly id: string; readonly repeats?: string };

/** Ids of things that a source does not number well: the same id for another content gets its own, the same content twice is told. */
export class OwnKeys {
  readonly #seen = new Map<string, { readonly content: string; readonly where: string }>();

  use(id: string, content: string, where: string): KeyUse {
    const earlier = this.#seen.get(id);
    if (earlier === undefined) {
      this.#seen.set(id, { content: fingerprint(content), where });
      return { id };
    }
    if (earlier.content === fingerprint(content)) return { id, repeats: earlier.where };
    return this.use(`${id}-${fingerprint(content)}`, content, where);
  }
}
