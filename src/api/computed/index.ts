import type { Compiler } from '../../compile/compiler.ts';
import type { ComputedRoots } from '../../compile/computed.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { PerVersion } from '../../insight/per-version.ts';
import { readProjection } from '../../insight/projection.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { datasetRoot } from './dataset.ts';
import { networkRoot } from './network.ts';
import { pathsRoot } from './paths.ts';
import { searchRoot } from './search.ts';
import { suggestRoot } from './suggest.ts';

/** The root fields that one Cypher statement cannot answer, each in its own file. */
export function computedRoots(store: GraphStore, ontology: Ontology, compiler: () => Compiler): ComputedRoots {
  const projection = new PerVersion(store, () => readProjection(store, ontology));
  return {
    search: searchRoot(store, ontology),
    suggest: suggestRoot(store, ontology),
    paths: pathsRoot(ontology, projection),
    network: networkRoot(store, projection, compiler),
    dataset: datasetRoot(store, ontology),
  };
}
