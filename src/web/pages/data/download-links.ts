/** Files of the whole graph, for each purpose the formats that tools open: `/export/{format}`, with `?type=` for tables. */
export const downloads = [
  { purpose: 'tables', formats: ['csv-excel', 'xlsx', 'csv'], types: ['actors', 'projects'] },
  { purpose: 'networks', formats: ['gexf', 'graphml'], types: [] },
  { purpose: 'everything', formats: ['data-package', 'json-lines'], types: [] },
  { purpose: 'linked', formats: ['json-ld', 'turtle'], types: [] },
  { purpose: 'investigation', formats: ['follow-the-money'], types: [] },
  { purpose: 'aid', formats: ['iati-activities'], types: [] },
] as const;

export type Download = (typeof downloads)[number];

export interface DownloadLink {
  readonly format: Download['formats'][number];
  readonly type: Download['types'][number] | undefined;
  readonly address: string;
}

/** The files of one purpose: each type in each format, or each format. */
export function linksOf({ formats, types }: Download): DownloadLink[] {
  return formats.flatMap((format): DownloadLink[] =>
    types.length === 0
      ? [{ format, type: undefined, address: `/export/${format}` }]
      : types.map((type) => ({ format, type, address: `/export/${format}?type=${type}` })),
  );
}
