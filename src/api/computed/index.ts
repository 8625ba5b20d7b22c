import type { Compiler } from '../../compile/compiler.ts';
import type { ComputedRoots } from '../../compile/computed.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { Insight } from '../../insight/insight.ts';
import { PerVersion } from '../../insight/per-version.ts';
import { readProjection } from '../../insight/projection.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { searchIdsIn } from '../search-ids.ts';
import { datasetRoot } from './dataset.ts';
import { NetworkChoices } from './network-choices.ts';
import { networkRoot } from './network.ts';
import { pathsRoot } from './paths.ts';
import { searchRoot } from './search.ts';
import { suggestRoot } from './suggest.ts';

/** The root fields that one Cypher statement cannot answer, each in its own file. */
export function computedRoots(store: GraphStore, ontology: Ontology, compiler: () => Compiler): ComputedRoots {
  const projection = new PerVersion(store, () => readProjection(store, ontology));
  const choices = new NetworkChoices(new Insight(store, projection), compiler, searchIdsIn(store));
  return {
    search: searchRoot(store, ontology),
    suggest: suggestRoot(store, ontology),
    paths: pathsRoot(ontology, projection),
    network: networkRoot(projection, choices),
    dataset: datasetRoot(store, ontology),
  };
}
