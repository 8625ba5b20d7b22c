import { NodeReference, type ComputedObject, type ComputedRoot } from '../../compile/computed.ts';
import type { Arguments } from '../../compile/field-use.ts';
import { pageSize } from '../../compile/page-size.ts';
import { MaillageError } from '../../errors.ts';
import type { GraphStore } from '../../graph/graph-store.ts';
import { readAdoptionSource } from '../../insight/diffusion/adoption-source.ts';
import type { Passing } from '../../insight/diffusion/cascade.ts';
import { DAC_LIST_URL, FIRST_LIST_YEAR, LAST_REVIEW } from '../../insight/dac-recipients.ts';
import { diffusion, type Diffusion, type LearningEdge, type Mover } from '../../insight/diffusion/diffusion.ts';
import { PerVersion } from '../../insight/per-version.ts';
import { statisticsOf } from '../../insight/statistics.ts';
import { statisticAnswer } from './statistics.ts';

/** Query.diffusion. Adoptions are read once for a version of the data. */
export function diffusionRoot(store: GraphStore): ComputedRoot {
  const versions = new PerVersion(store, async (version) => ({ version, source: await readAdoptionSource(store) }));
  return async (values) => {
    const practice = String(values['practice']);
    const { version, source } = await versions.get();
    const adoptions = source.adoptions.get(practice);
    if (adoptions === undefined) throw unknownPractice(practice);
    return {
      practice: new NodeReference(practice),
      version,
      southAndNorth: { from: FIRST_LIST_YEAR, review: LAST_REVIEW, url: DAC_LIST_URL },
      ...answer(diffusion(adoptions, source.countries)),
      statistics: statisticsOf.diffusion.map(statisticAnswer),
    };
  };
}

function answer({ known, curve, timeToAdoption, edges, directions, movers, cascade }: Diffusion): ComputedObject {
  const passing = ({ actor, ...counts }: Passing): ComputedObject => ({
    actor: new NodeReference(actor),
    ...counts,
    reach: cascade.reachOf(actor),
  });
  return {
    known,
    curve,
    timeToAdoption,
    directions,
    depth: cascade.depth,
    edges: page(edges, edgeAnswer),
    firstMovers: page(movers, ({ actor, ...mover }: Mover) => ({ actor: new NodeReference(actor), ...mover })),
    origins: page(cascade.origins, passing),
    relays: page(cascade.relays, passing),
  };
}

function page<Item>(items: readonly Item[], answerOf: (item: Item) => ComputedObject): (values: Arguments) => ComputedObject[] {
  return ({ first }) => items.slice(0, pageSize(first)).map(answerOf);
}

function edgeAnswer({ teacher, learner, sources, ...edge }: LearningEdge): ComputedObject {
  return {
    teacher: new NodeReference(teacher),
    learner: new NodeReference(learner),
    ...edge,
    sources: sources.map((source) => new NodeReference(source)),
  };
}

function unknownPractice(id: string): MaillageError {
  return new MaillageError('UNKNOWN_ID', `There is no practice with the id ${id}`, {
    where: 'diffusion(practice:)',
    remedy: 'Look the id up with `practices`.',
  });
}
