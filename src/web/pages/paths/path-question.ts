import { actorId } from '../../components/actor-name.ts';

/** What the address of the page of paths asks. */
export interface PathQuestion {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Ids of what no path may lead through. */
  readonly avoid: readonly string[];
  /** Inner nodes with more ties than this are passed by. */
  readonly maxDegree: number | undefined;
}

/** Addresses say `from=lyon`; what is avoided may be of any kind, so it keeps its whole id. */
export function readPathQuestion(parameters: URLSearchParams): PathQuestion {
  const degree = Number(parameters.get('maxDegree') ?? undefined);
  return {
    from: chosenId(parameters.get('from')),
    to: chosenId(parameters.get('to')),
    avoid: parameters.getAll('avoid'),
    maxDegree: Number.isInteger(degree) && degree > 0 ? degree : undefined,
  };
}

function chosenId(name: string | null): string | undefined {
  return name === null || name === '' ? undefined : actorId(name);
}
