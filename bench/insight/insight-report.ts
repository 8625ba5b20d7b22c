import { cpus } from 'node:os';
import type { CollaborationNetwork } from '../../src/insight/collaboration-network.ts';
import { REPEATS, wholeSeconds, type Figure } from './figure.ts';

export interface InsightRun {
  readonly building: readonly Figure[];
  readonly own: readonly Figure[];
  readonly others: readonly Figure[];
  readonly network: CollaborationNetwork;
}

/** Times that networkx takes, at least, in those of Maillage. */
const TARGET = 10;

/** docs/insight-benchmarks.md, whole. */
export function insightReport({ building, own, others, network }: InsightRun): string {
  const all = [...own, ...others];
  return `${[
    '# Benchmarks of measures',
    'Made by `npm run bench:insight`; do not edit.',
    `A network of the size of the Atlas of decentralised cooperation (bench/generate-atlas.ts): ${network.size.toLocaleString('en')} actors that share projects, ${(network.neighbours.length / 2).toLocaleString('en')} ties.`,
    '## Building the network',
    table(['step', 'seconds'], [...building.map((one) => [one.name, seconds(one)]), ['all', total(building).toFixed(2)]]),
    '## Measures, without weights',
    table(
      ['measure', 'by', 'seconds', 'times Maillage', ''],
      all.map((figure) => {
        const reference = own.find(({ name }) => name === figure.name);
        const ratio = reference === undefined ? Number.NaN : wholeSeconds(figure) / wholeSeconds(reference);
        const reached = ratio >= TARGET ? '✓' : '✗';
        return [
          figure.name,
          figure.peer,
          seconds(figure),
          ratio.toFixed(1),
          figure.peer.startsWith('networkx') ? `≥ ${TARGET} ${reached}` : '',
        ];
      }),
    ),
    '## Method',
    `Seconds of processor time, by one thread but for what numpy and scipy share out; for igraph and networkx that of python, without the time to make their graphs. PageRank is the fastest of ${REPEATS} runs for each, betweenness one run. Of betweenness by networkx a part is measured and the whole computed from it, as each source costs the same. PageRank ends when all values together change by less than 1e-10 (igraph: by a rule of its own). The measures run without a thread of their own here.`,
    `Machine: ${cpus()[0]?.model ?? ''}, Node.js ${process.version}.`,
  ].join('\n\n')}\n`;
}

function total(figures: readonly Figure[]): number {
  return figures.reduce((sum, figure) => sum + wholeSeconds(figure), 0);
}

function seconds(figure: Figure): string {
  return `${wholeSeconds(figure).toFixed(2)}${figure.of < 1 ? ' (computed from a part)' : ''}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
