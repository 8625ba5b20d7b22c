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
    from: actorId(parameters.get('from')),
    to: actorId(parameters.get('to')),
    avoid: parameters.getAll('avoid'),
    maxDegree: Number.isInteger(degree) && degree > 0 ? degree : undefined,
  };
}

export function actorName(id: string): string {
  return id.slice('actor/'.length);
}

function actorId(name: string | null): string | undefined {
  return name === null || name === '' ? undefined : `actor/${name}`;
}
