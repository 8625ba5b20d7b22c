import { askSeed } from './ask-seed.ts';
import type { Measure, Parameter } from '../src/insight/measure.ts';
import { MOST_EXACT_NODES } from '../src/insight/measure.ts';
import { enumNameOf, measures } from '../src/insight/measures.ts';

/** docs/insight.md, from the declarations of measures, with examples that are asked of the seed. */
export async function measurePage(): Promise<string> {
  const answers = await askSeed(measures.map(example));
  return `${[
    '# Who matters: measures of actors',
    'Made by `npm run codegen` from src/insight/measures/; do not edit.',
    introduction,
    ...measures.map((measure, index) => section(measure, answers[index])),
  ].join('\n\n')}\n`;
}

const introduction = `Each measure says where an actor stands in a network of actors. The network is made of the ties, the years and the filter that the question
chooses: two actors are tied when they share a project (\`ties: [PROJECT]\`, what is taken when nothing is said), or by declared partnerships,
memberships and practices learned. Its actors are those with at least one tie. Results carry the version of the data, all parameters, the size of
the network and the reference, so that they can be computed again. Figures of groups, of ties across borders and of themes are in [insight-groups.md](insight-groups.md).

- **In GraphQL**: \`ranking\` lists actors by a measure, \`evolution\` follows one actor or all those of a theme over the years, and \`metrics\` on an actor gives its value, rank
  and percentile in the network of shared projects of all years. \`measures\` gives what this page says.
- **In a terminal**: \`maillage insight\` lists the measures; \`maillage insight ranking betweenness --first 20 --from 2010 --to 2020\`;
  \`maillage insight evolution degree actor/lyon --from 2010 --to 2020\`.

**Ranks and percentiles.** The rank 1 stands at the top; those with the same value share the best rank. The percentile is the share of the actors ranked that
stand below, those with the same value counted half.

**Years.** A window from one year to another, both included, counts projects and declared ties that went on in one of its years. Without a known beginning
something had begun, without a known end it goes on, and what has no dates at all counts in every window: \`undated\` says how much that is. "As of" a year
is a window that begins and ends there.

**Exact and sampled.** Betweenness and closeness are exact up to ${MOST_EXACT_NODES.toLocaleString('en')} actors. Beyond, they are computed from a random part of the network,
the same each time, and \`sampling\` states the error and its certainty.

**What no measure knows.** Sources are incomplete, and unevenly so: an actor whose projects are well published stands higher than one whose are not. Read
ranks as those of what the sources say.`;

function section(measure: Measure, answer: unknown): string {
  const { label, sentence, caution, formula, unit, top, parameters, reference, errorOf } = measure;
  const { authors, year, title, doi } = reference;
  return [
    `## ${label.en} · ${label.fr}`,
    `${sentence.en}\n\n*${sentence.fr}*`,
    `**How not to read it.** ${caution.en}\n\n*${caution.fr}*`,
    [
      `- Formula: ${formula}`,
      `- Unit: ${unit.en}. At the top: the ${top === 'HIGHEST' ? 'highest' : 'lowest'} values.`,
      ...parameters.map(parameterLine),
      ...(errorOf === undefined ? [] : [`- When sampled, the error is one of ${errorOf.en}.`]),
      `- Reference: ${authors} (${year}). ${title}. [doi:${doi}](https://doi.org/${doi})`,
    ].join('\n'),
    `On the seed:\n\n\`\`\`graphql\n${example(measure)}\n\`\`\`\n\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``,
  ].join('\n\n');
}

function parameterLine(parameter: Parameter): string {
  const choices =
    parameter.type === 'flag'
      ? ''
      : ` ${Object.entries(parameter.choices)
          .map(([name, { en }]) => `\`${name}\` ${en}`)
          .join('; ')}.`;
  return `- Parameter \`${parameter.id}\` (\`${String(parameter.default)}\` when left out): ${parameter.sentence.en}${choices}`;
}

function example({ id }: Measure): string {
  return `{\n  ranking(measure: ${enumNameOf(id)}, first: 3) {\n    edges { rank value percentile node { id } }\n    basis { nodeCount linkCount undated }\n  }\n}`;
}
