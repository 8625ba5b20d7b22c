import { yearOf } from '../../components/edtf-text.ts';
import { numberSources } from '../../components/number-sources.ts';
import { isLocalGovernment, type ActorProfile } from './actor-profile.ts';

/** Something that a reader should know not to find here. `total` is what `count` is counted among. */
export interface Gap {
  readonly id:
    | 'description'
    | 'website'
    | 'identifiers'
    | 'undatedProjects'
    | 'undatedPartnerships'
    | 'votes'
    | 'licences'
    | 'partial'
    | 'latest';
  readonly count?: number;
  readonly total?: number;
  readonly year?: number;
}

/** What the graph does not know of an actor, and the last year that anything stated of it names. */
export function findGaps(actor: ActorProfile): Gap[] {
  const projects = actor.participations.edges;
  const partnerships = actor.partnerships.edges;
  const deliberations = isLocalGovernment(actor) ? actor.deliberations.edges : [];
  const sources = [...numberSources(actor).values()];
  const latest = latestYear(actor);
  return [
    ...(actor.description === null ? [{ id: 'description' } as const] : []),
    ...(actor.website === null ? [{ id: 'website' } as const] : []),
    ...(actor.identifiers.length === 0 ? [{ id: 'identifiers' } as const] : []),
    ...some('undatedProjects', projects, ({ node, since }) => node.period === null && since === null),
    ...some('undatedPartnerships', partnerships, ({ since }) => since === null),
    ...some('votes', deliberations, ({ node }) => node.votesFor === null && node.unanimous === null),
    ...some('licences', sources, ({ source }) => source.license === null),
    ...(isCut(actor) ? [{ id: 'partial' } as const] : []),
    ...(latest === undefined ? [] : [{ id: 'latest', year: latest } as const]),
  ];
}

function some<Entry>(id: Gap['id'], entries: readonly Entry[], lacks: (entry: Entry) => boolean): Gap[] {
  const count = entries.filter(lacks).length;
  return count === 0 ? [] : [{ id, count, total: entries.length }];
}

/** Whether a list that gaps are counted in goes on beyond what was asked for. */
function isCut({ participations, partnerships }: ActorProfile): boolean {
  return [participations, partnerships].some(({ edges, totalCount }) => edges.length < totalCount);
}

function latestYear({ participations, partnerships, adoptions, publications }: ActorProfile): number | undefined {
  const years = [
    ...participations.edges.flatMap(({ node, since, until }) => [node.startYear, node.endYear, yearOf(since), yearOf(until)]),
    ...partnerships.edges.flatMap(({ since, until }) => [yearOf(since), yearOf(until)]),
    ...adoptions.edges.map(({ year }) => year),
    ...publications.edges.map(({ node }) => node.year),
  ].filter((year) => year !== undefined && year !== null);
  return years.length === 0 ? undefined : Math.max(...years);
}
