import neo4j, { type Driver, type QueryConfig, type Session } from 'neo4j-driver';
import {
  NODE_LABEL,
  SEARCH_NAMES_PROPERTY,
  SEARCH_TEXT_PROPERTY,
  type PropertyOfLabel,
  type StoreRules,
} from '../../ontology/store-rules.ts';
import { VERSION_LABEL } from './data-version.ts';

export const SEARCH_INDEX = 'maillage_search';
/** Long enough to index a million nodes anew; shorter would fail the set-up of a large graph. */
const INDEXING_SECONDS = 3600;

const SEARCHED_LABELS = 'SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = $name RETURN labelsOrTypes AS labels';

/** Makes constraints, then indexes, then the full-text index, in one transaction: it is one commit, and all or nothing. */
export async function setUpSchema(session: Session, rules: StoreRules): Promise<void> {
  const searched = rules.searchable.length === 0 ? [NODE_LABEL] : rules.searchable;
  await dropOutdatedSearch(session, searched);
  await session.executeWrite(async (transaction) => {
    for (const text of [...schemaStatements(rules), searchStatement(searched)]) await transaction.run(text);
  });
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: neo4j.int(INDEXING_SECONDS) });
}

/** The labels that the full-text index covers; none when it was not set up. */
export async function searchableLabels(driver: Driver, config: QueryConfig): Promise<readonly string[]> {
  const { records } = await driver.executeQuery(SEARCHED_LABELS, { name: SEARCH_INDEX }, config);
  return (records[0]?.get('labels') as string[] | undefined) ?? [];
}

/** Schema statements take no parameters: names come from schema/, and are quoted. A name is made of label and property. */
function schemaStatements({ unique, indexes }: StoreRules): string[] {
  const name = (what: string, { label, property }: PropertyOfLabel): string => quoted(`maillage_${what}_${label}_${property}`);
  return [
    ...[...unique, { label: VERSION_LABEL, property: 'id' }].map(
      (rule) =>
        `CREATE CONSTRAINT ${name('unique', rule)} IF NOT EXISTS FOR (n:${quoted(rule.label)}) REQUIRE n.${quoted(rule.property)} IS UNIQUE`,
    ),
    ...indexes.map(
      (rule) => `CREATE INDEX ${name('index', rule)} IF NOT EXISTS FOR (n:${quoted(rule.label)}) ON (n.${quoted(rule.property)})`,
    ),
  ];
}

/** IF NOT EXISTS would keep an index made before a kind was added to schema/. */
async function dropOutdatedSearch(session: Session, labels: readonly string[]): Promise<void> {
  const { records } = await session.run(SEARCHED_LABELS, { name: SEARCH_INDEX });
  const existing = records[0]?.get('labels') as string[] | undefined;
  if (existing === undefined || existing.sort().join() === [...labels].sort().join()) return;
  await session.run(`DROP INDEX ${SEARCH_INDEX} IF EXISTS`);
}

/**
 * Text is folded and its words are parted by spaces before it is stored (src/ontology/fold.ts). An analyzer that does more
 * would part us from the embedded engine: `standard-folding` leaves out the English stop words, "or" of Côte-d'Or too.
 */
function searchStatement(labels: readonly string[]): string {
  return `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${labels.map(quoted).join('|')})
    ON EACH [n.${SEARCH_NAMES_PROPERTY}, n.${SEARCH_TEXT_PROPERTY}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`;
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
