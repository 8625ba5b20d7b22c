import { groupBy } from '../../group-by.ts';
import { isoCode } from '../actor-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { citation, contentsLine, type ExportSource, type SourceNotice } from '../export-source.ts';
import { iatiActivity, type ActivityContext, type Participant, type ProjectFacts } from '../iati-activity.ts';
import type { NodeRecord } from '../../ontology/records.ts';
import { xmlAttributes, xmlComment } from '../xml.ts';

/**
 * Projects as activities of IATI 2.03 (iatistandard.org). What the standard wants and the graph does not know is not made up: the
 * project is left out, and a comment in its place says why.
 */
export const iatiActivities: ExportFormat = {
  id: 'iati-activities',
  label: { fr: 'Activités IITA 2.03', en: 'IATI 2.03 activities' },
  extension: 'xml',
  mediaType: 'application/xml; charset=utf-8',
  about: 'projects',
  reported: true,
  write,
};

/** Who is told as publisher when the reader says nothing: this program, which passes on what its sources say. */
const maillage = { ref: 'MAILLAGE', name: 'Maillage', type: '90' } as const;

async function* write(source: ExportSource): AsyncGenerator<string> {
  const { committedAt } = source.version;
  const notices = await source.sources();
  const told = `${contentsLine(source, 'Maillage: projects as activities.')} Sources and their licences:`;
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xmlComment([told, ...notices.map(citation)].join('\n')),
    `<iati-activities${xmlAttributes({ version: '2.03', 'generated-datetime': committedAt })}>\n`,
  ].join('\n');
  const context: ActivityContext = {
    reporter: source.reporter ?? maillage,
    secondary: source.reporter === undefined,
    today: committedAt.slice(0, 10),
  };
  const themes = await byId(source.nodes('Theme'));
  const known = new Map(notices.map((notice) => [notice.id, notice]));
  for await (const projects of source.nodes('Project')) {
    const facts = await factsOf(source, projects, themes, known);
    yield facts.map((each) => activityOrComment(each, context, source)).join('');
  }
  yield '</iati-activities>\n';
}

function activityOrComment(facts: ProjectFacts, context: ActivityContext, source: ExportSource): string {
  const activity = iatiActivity(facts, context);
  if (typeof activity === 'string') return `${activity}\n`;
  const { id } = facts.project;
  source.leaveOut({ id, reason: activity.reason });
  return `${xmlComment(`Left out: ${id}: ${activity.reason}`)}\n`;
}

async function factsOf(
  source: ExportSource,
  projects: readonly NodeRecord[],
  themes: ReadonlyMap<string, NodeRecord>,
  notices: ReadonlyMap<string, SourceNotice>,
): Promise<ProjectFacts[]> {
  const ids = projects.map(({ id }) => id);
  const participants = await participantsOf(source, ids);
  const countries = groupBy(await source.relationshipsAt('IN_COUNTRY', 'from', ids), ({ from }) => from);
  const subjects = groupBy(await source.relationshipsAt('HAS_THEME', 'from', ids), ({ from }) => from);
  return projects.map((project) => ({
    project,
    participants: participants.get(project.id) ?? [],
    countries: (countries.get(project.id) ?? []).map(({ to }) => isoCode(to)),
    themes: (subjects.get(project.id) ?? []).flatMap(({ to }) => themes.get(to) ?? []),
    sources: project.sources.flatMap((id) => notices.get(id) ?? []),
  }));
}

/** All of them, whatever a filter keeps: an activity is told whole. */
async function participantsOf(source: ExportSource, projects: readonly string[]): Promise<Map<string, Participant[]>> {
  const parts = await source.relationshipsAt('PARTICIPATES_IN', 'to', projects);
  const ids = [...new Set(parts.map(({ from }) => from))];
  const actors = new Map((await source.nodesAt('Actor', ids)).map((actor) => [actor.id, actor]));
  const codes = groupBy(await source.relationshipsAt('IDENTIFIED_BY', 'from', ids), ({ from }) => from);
  const participants = new Map<string, Participant[]>();
  for (const { from, to, properties } of parts) {
    const actor = actors.get(from);
    if (actor === undefined) continue;
    const identifiers = (codes.get(from) ?? []).map((code) => code.to);
    const own = participants.get(to) ?? [];
    own.push({ role: String(properties['role']), actor, identifiers });
    participants.set(to, own);
  }
  return participants;
}

async function byId(batches: AsyncIterable<readonly NodeRecord[]>): Promise<Map<string, NodeRecord>> {
  const nodes = new Map<string, NodeRecord>();
  for await (const batch of batches) for (const node of batch) nodes.set(node.id, node);
  return nodes;
}
