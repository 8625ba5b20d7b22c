import type { Driver, QueryConfig } from 'neo4j-driver';
import { MaillageError } from '../../errors.ts';
import { SEARCH_NAMES_PROPERTY, SEARCH_TEXT_PROPERTY } from '../../ontology/store-rules.ts';
import type { SearchHit, SearchRequest } from '../graph-store.ts';
import { rankHits, type SearchCandidate } from '../rank-hits.ts';
import { luceneQuery } from './lucene-query.ts';
import { SEARCH_INDEX } from './schema.ts';
import { toDriverParameters } from './values.ts';

/** Lucene's order is not the one readers get, so it is asked for more than the reader is: rankHits orders and cuts. */
const CANDIDATES_PER_HIT = 10;
const LEAST_CANDIDATES = 500;
/** The index holds all kinds together: to find enough of some kinds, more of all have to be looked through. */
const SCANNED_PER_CANDIDATE = 20;

const CANDIDATES = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $scanned}) YIELD node, score
WITH node, score, [label IN labels(node) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL
RETURN node.id AS id, label, coalesce(node.${SEARCH_NAMES_PROPERTY}, '') AS searchNames, coalesce(node.${SEARCH_TEXT_PROPERTY}, '') AS searchText
ORDER BY score DESC, id LIMIT $candidates`;

/** `indexed`: the labels under which the full-text index knows nodes. */
export async function searchGraph(
  driver: Driver,
  config: QueryConfig,
  { text, labels, limit }: SearchRequest,
  indexed: readonly string[],
): Promise<SearchHit[]> {
  if (indexed.length === 0) throw notSetUp();
  const query = luceneQuery(text);
  const wanted = labels === undefined ? indexed : indexed.filter((label) => labels.includes(label));
  if (query === undefined || wanted.length === 0 || limit < 1) return [];
  const candidates = Math.max(LEAST_CANDIDATES, limit * CANDIDATES_PER_HIT);
  const scanned = wanted.length === indexed.length ? candidates : candidates * SCANNED_PER_CANDIDATE;
  const { records } = await driver.executeQuery(
    CANDIDATES,
    toDriverParameters({ query, labels: wanted, candidates, scanned }),
    config,
  );
  return rankHits(
    text,
    records.map((record) => record.toObject() as unknown as SearchCandidate),
    limit,
  );
}

function notSetUp(): MaillageError {
  return new MaillageError('STORE_REFUSED', 'The graph has no full-text index yet', {
    remedy: 'Set up the store before searching.',
  });
}
