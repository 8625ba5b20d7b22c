import { groupBy } from '../../group-by.ts';
import type { Reader, Row } from '../../graph/graph-store.ts';
import { yearSpan, type YearSpan } from '../../ontology/edtf.ts';

/** Money that a local government gives to a project. */
export interface Grant {
  readonly amount: number;
  readonly currency: string;
}

/** What is known of a decision put before a council; null where nothing is. */
export interface Deliberation {
  readonly id: string;
  readonly localGovernment: string;
  readonly years: YearSpan;
  readonly agendaRank: number | null;
  readonly agendaSize: number | null;
  readonly debated: boolean | null;
  readonly unanimous: boolean | null;
  /** Ids of its themes and of those above them. */
  readonly themes: ReadonlySet<string>;
  /** Ids of the projects that it concerns. */
  readonly projects: readonly string[];
}

/** All deliberations of local governments, and what each local government gives to which project. */
export interface DeliberationSource {
  readonly deliberations: readonly Deliberation[];
  /** By the ids of the local government and the project, as `grantKey` puts them together. */
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
}

export function grantKey(localGovernment: string, project: string): string {
  return `${localGovernment} ${project}`;
}

/** Amounts that a local government receives, as a beneficiary, are none that its council grants. */
const statements = {
  deliberations: [
    "MATCH (a:Actor)-[:DELIBERATED]->(d:Deliberation) WHERE a.kind = 'LOCAL_GOVERNMENT'",
    'RETURN d.id AS id, a.id AS localGovernment, d.date AS date, d.agendaRank AS agendaRank, d.agendaSize AS agendaSize, d.debated AS debated, d.unanimous AS unanimous',
  ].join('\n'),
  themes:
    'MATCH (d:Deliberation)-[:HAS_THEME]->(:Theme)-[:BROADER*0..6]->(t:Theme) RETURN d.id AS id, collect(DISTINCT t.id) AS found',
  projects: 'MATCH (d:Deliberation)-[:CONCERNS]->(p:Project) RETURN d.id AS id, collect(DISTINCT p.id) AS found',
  grants: [
    'MATCH (a:Actor)-[r:PARTICIPATES_IN]->(p:Project)',
    "WHERE a.kind = 'LOCAL_GOVERNMENT' AND r.amount IS NOT NULL AND r.role <> 'BENEFICIARY'",
    'RETURN a.id AS localGovernment, p.id AS project, r.amount AS amount, r.currency AS currency',
  ].join('\n'),
} as const;

export async function readDeliberationSource(reader: Reader): Promise<DeliberationSource> {
  const [themes, projects] = [await foundBy(reader, statements.themes), await foundBy(reader, statements.projects)];
  const rows = await reader.read({ text: statements.deliberations });
  const grants = await reader.read({ text: statements.grants });
  return {
    deliberations: rows.map((row) => {
      const id = String(row['id']);
      return deliberationOf(row, new Set(themes.get(id)), projects.get(id) ?? []);
    }),
    grants: groupBy(
      grants.map((row) => row as Row & Grant),
      ({ localGovernment, project }) => grantKey(String(localGovernment), String(project)),
    ),
  };
}

function deliberationOf(row: Row, themes: ReadonlySet<string>, projects: readonly string[]): Deliberation {
  const { id, localGovernment, date, agendaRank, agendaSize, debated, unanimous } = row;
  const years = typeof date === 'string' ? yearSpan(date) : undefined;
  return {
    id: String(id),
    localGovernment: String(localGovernment),
    years: years ?? { first: null, last: null },
    agendaRank: agendaRank as number | null,
    agendaSize: agendaSize as number | null,
    debated: debated as boolean | null,
    unanimous: unanimous as boolean | null,
    themes,
    projects,
  };
}

async function foundBy(reader: Reader, text: string): Promise<Map<string, readonly string[]>> {
  const rows = await reader.read({ text });
  return new Map(rows.map(({ id, found }) => [String(id), found as readonly string[]]));
}
