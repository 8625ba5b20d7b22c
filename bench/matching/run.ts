/** How well actors are told apart, and how fast: printed, not judged. `npm run bench:matching`; with --mistakes, each pair that was not decided as labelled. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { timeGeneratedNames } from './generated-names.ts';
import { judgeGrantRecipients } from './grant-recipients.ts';
import { judgePairs, readPairs } from './labelled-pairs.ts';

const GENERATED_NAMES = 100_000;

const grants = fileURLToPath(
  new URL('../../../shared/data/subventions-fr-international/loire-atlantique-2008-2018.csv', import.meta.url),
);

const pairs = await readPairs(new URL('pairs.csv', import.meta.url));
const { decisions, mistakes } = await judgePairs(pairs);
console.log(`Labelled pairs, ${pairs.length}: ${decisions}; ${decisions.reviewed} of the pairs not merged go to review`);
if (process.argv.includes('--mistakes')) for (const mistake of mistakes) console.log(`  ${mistake}`);

if (existsSync(grants)) {
  const { rows, spellings, recipients } = await judgeGrantRecipients(grants);
  console.log(`Grants of Loire-Atlantique 2008-2018, ${recipients} recipients, pairs of rows: ${rows}`);
  console.log(`  the same by spelling, each counted once: ${spellings}`);
} else {
  console.log('Grants of Loire-Atlantique 2008-2018: left out, because the file is not there');
}

const { names, seconds, outcomes } = await timeGeneratedNames(GENERATED_NAMES);
console.log(
  `Generated names, ${names}: ${seconds.toFixed(1)} s (${outcomes.same} same, ${outcomes.new} new, ${outcomes.review} to review)`,
);
