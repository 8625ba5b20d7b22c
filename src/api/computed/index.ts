import type { Compiler } from '../../compile/compiler.ts';
import type { ComputedParts } from '../../compile/plan.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { Insight } from '../../insight/insight.ts';
import { PerVersion } from '../../insight/per-version.ts';
import { readProjection } from '../../insight/projection.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { searchIdsIn } from '../search-ids.ts';
import { actorMetrics } from './actor-metrics.ts';
import { communitiesRoot } from './communities.ts';
import { councilImportanceRoot } from './council-importance.ts';
import { crosstabRoot } from './crosstab.ts';
import { datasetRoot } from './dataset.ts';
import { diffusionRoot } from './diffusion.ts';
import { epistemicCommunitiesRoot } from './epistemic-communities.ts';
import { evolutionRoot } from './evolution.ts';
import { measuresRoot } from './measures.ts';
import { mixingRoot } from './mixing.ts';
import { NetworkChoices } from './network-choices.ts';
import { networkRoot } from './network.ts';
import { pathsRoot } from './paths.ts';
import { rankingRoot } from './ranking.ts';
import { searchRoot } from './search.ts';
import { statisticsRoot } from './statistics.ts';
import { suggestRoot } from './suggest.ts';
import { themeCohesionRoot } from './theme-cohesion.ts';

/** What one Cypher statement cannot answer, each in its own file. */
export function computedParts(store: GraphStore, ontology: Ontology, compiler: () => Compiler): ComputedParts {
  const projection = new PerVersion(store, () => readProjection(store, ontology));
  const choices = new NetworkChoices(new Insight(store, projection), compiler, searchIdsIn(store));
  return {
    computedRoots: {
      search: searchRoot(store, ontology),
      suggest: suggestRoot(store, ontology),
      paths: pathsRoot(ontology, projection),
      network: networkRoot(projection, choices),
      communities: communitiesRoot(ontology, choices),
      mixing: mixingRoot(ontology, choices),
      epistemicCommunities: epistemicCommunitiesRoot(choices),
      themeCohesion: themeCohesionRoot(choices),
      diffusion: diffusionRoot(store),
      councilImportance: councilImportanceRoot(store, choices),
      crosstab: crosstabRoot(store, ontology, choices),
      statistics: statisticsRoot,
      measures: measuresRoot,
      ranking: rankingRoot(choices),
      evolution: evolutionRoot(projection, choices),
      dataset: datasetRoot(store, ontology),
    },
    computedFields: actorMetrics(choices, store),
  };
}
