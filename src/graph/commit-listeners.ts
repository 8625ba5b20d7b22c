import type { DataVersion } from './graph-store.ts';

/** Who is told of each commit of this process. */
export class CommitListeners {
  readonly #listeners = new Set<(version: DataVersion) => void>();

  add(listener: (version: DataVersion) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The commit stands whatever a listener makes of it, so its failure must not look like one of the write. */
  tell(version: DataVersion): void {
    for (const listener of this.#listeners) {
      try {
        listener(version);
      } catch (error) {
        process.emitWarning(`Someone who listens to commits failed: ${String(error)}`);
      }
    }
  }
}
