import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { ActorCandidate } from '../../src/ingest/reconcile/actor-candidate.ts';
import { profileOfCandidate } from '../../src/ingest/reconcile/known-actor.ts';
import { reconcilerOf } from '../../src/ingest/reconcile/reconciler.ts';
import { Decisions } from './precision-recall.ts';

export interface LabelledPair {
  readonly a: ActorCandidate;
  readonly b: ActorCandidate;
  readonly same: boolean;
  readonly why: string;
}

export async function readPairs(path: URL): Promise<LabelledPair[]> {
  const rows = parse(await readFile(path), { columns: true }) as Record<string, string>[];
  return rows.map((row) => ({ a: actor(row, 'a'), b: actor(row, 'b'), same: row['same'] === 'yes', why: row['why'] ?? '' }));
}

function actor(row: Readonly<Record<string, string>>, side: 'a' | 'b'): ActorCandidate {
  const [name = '', kind = '', level, country, place] = ['name', 'kind', 'level', 'country', 'place'].map(
    (column) => row[`${column}_${side}`] || undefined,
  );
  return { id: `actor/${side}`, name, aliases: [], kind, level, country, place, identifiers: [] };
}

/** Each pair by itself: the graph holds the one, and the other comes in. */
export async function judgePairs(pairs: readonly LabelledPair[]): Promise<{ decisions: Decisions; mistakes: string[] }> {
  const decisions = new Decisions();
  const mistakes: string[] = [];
  for (const { a, b, same, why } of pairs) {
    const [resolution] = await reconcilerOf([profileOfCandidate(a)]).resolve([b]);
    const taken = resolution?.outcome === 'same';
    decisions.add(taken, same, resolution?.outcome === 'review');
    if (taken !== same) {
      mistakes.push(
        `${taken ? 'wrong ' : 'missed'} ${a.name} | ${b.name} (${why}): ${resolution?.outcome} ${resolution?.score}, ${resolution?.reason}`,
      );
    }
  }
  return { decisions, mistakes };
}
