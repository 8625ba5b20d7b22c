import type { GraphStore } from '../graph/graph-store.ts';
import { ChosenNetwork } from './chosen-network.ts';
import { collaborationNetwork, type NetworkChoice } from './collaboration-network.ts';
import { readCollaborationSource, type CollaborationSource } from './collaboration-source.ts';
import { PerVersion } from './per-version.ts';
import type { Projection } from './projection.ts';
import { RecentlyUsed } from './recently-used.ts';
import { readSubjectSource } from './subjects/subject-source.ts';
import { Subjects } from './subjects/subjects.ts';

/** Most networks kept for one version of the data: an Atlas-sized one takes some 3 MB. */
const NETWORKS_KEPT = 20;

interface OfVersion {
  readonly version: string;
  readonly source: CollaborationSource;
  readonly networks: RecentlyUsed<ChosenNetwork>;
}

/** Where everything about networks of actors and what they deal with begins: both, and what is computed on them, are made once for a version of the data. */
export class Insight {
  readonly #versions: PerVersion<OfVersion>;
  readonly #subjects: PerVersion<Subjects>;

  constructor(store: GraphStore, projection: PerVersion<Projection>) {
    this.#versions = new PerVersion(store, async (version) => ({
      version,
      source: await readCollaborationSource(store, await projection.get()),
      networks: new RecentlyUsed<ChosenNetwork>(NETWORKS_KEPT),
    }));
    this.#subjects = new PerVersion(store, async () => {
      const { version, source } = await this.#versions.get();
      return new Subjects(version, await readSubjectSource(store, await projection.get(), source));
    });
  }

  /** The network of a choice. `key` names the choice: two that differ have different keys. */
  async network(key: string, choice: NetworkChoice): Promise<ChosenNetwork> {
    const { version, source, networks } = await this.#versions.get();
    return networks.get(key, () => new ChosenNetwork(version, collaborationNetwork(source, choice)));
  }

  /** What actors deal with. */
  subjects(): Promise<Subjects> {
    return this.#subjects.get();
  }
}
