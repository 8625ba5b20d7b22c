import { askSeed } from './ask-seed.ts';
import type { Claim } from './claims/claim.ts';
import { endOfTheAgenda } from './claims/end-of-the-agenda.ts';
import { fromSouthToNorth } from './claims/from-south-to-north.ts';
import { noEpistemicCommunity } from './claims/no-epistemic-community.ts';
import { readableJson } from './readable-json.ts';

export const claims: readonly Claim[] = [noEpistemicCommunity, endOfTheAgenda, fromSouthToNorth];

/** docs/claims.md: each claim with its question, what the seed answers now, what that says and what it does not. */
export async function claimsPage(): Promise<string> {
  const answers = await askSeed(claims.map(({ query }) => query));
  return `${[
    '# Three claims, put to the seed · Trois thèses à l’épreuve du jeu de départ',
    'Made by `npm run codegen` from codegen/claims/; do not edit. A test asks the questions again and fails when an answer has changed.',
    introduction,
    ...claims.map((claim, index) => section(claim, index + 1, answers[index])),
  ].join('\n\n')}\n`;
}

const introduction = `The report behind this project makes three claims that figures can speak to. Here each stands with the question that tests it, what the seed answers, and what that
cannot say. The seed is a choice of public pages, gathered around the themes of the report: it illustrates claims and proves none. The questions run on any data
that is imported, where they may have other answers. What each figure means stands in [insight.md](insight.md), [insight-groups.md](insight-groups.md) and [insight-flows.md](insight-flows.md).

*Le rapport à l’origine du projet avance trois thèses dont des chiffres peuvent parler. Chacune est ici à côté de la question qui l’éprouve, de ce que répond le jeu de départ, et de ce que
la réponse ne peut pas dire. Le jeu de départ est un choix de pages publiques, réunies autour des thèmes du rapport : il illustre, il ne prouve pas.*`;

function section({ id, title, claim, test, query, says, cannotSay }: Claim, number: number, answer: unknown): string {
  const { table, fr, en } = says(answer);
  return [
    `<a id="${id}"></a>`,
    `## ${number}. ${title.en} · ${title.fr}`,
    `**The claim.** ${claim.en} ${test.en}`,
    `**La thèse.** ${claim.fr} ${test.fr}`,
    `### The question · La question\n\n\`\`\`graphql\n${query}\n\`\`\``,
    '### What the figures say · Ce que disent les chiffres',
    ...(table === undefined ? [] : [table]),
    en,
    fr,
    `### What they cannot say · Ce qu’ils ne peuvent pas dire\n\n${cannotSay.map((limit) => `- ${limit.en} *${limit.fr}*`).join('\n')}`,
    `<details><summary>The answer in full · La réponse entière</summary>\n\n\`\`\`json\n${readableJson(answer)}\n\`\`\`\n\n</details>`,
  ].join('\n\n');
}
