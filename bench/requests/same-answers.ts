import { isDeepStrictEqual } from 'node:util';
import type { Client } from './client.ts';
import type { Peer } from './peers/peer.ts';
import type { Question } from './questions.ts';

export interface Asked {
  readonly peer: Peer;
  readonly client: Client;
}

/** Refuses to go on when two peers answer a question differently: whoever is asked for less is faster. */
export async function assertSameAnswers(asked: readonly Asked[], questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    const [first, ...others] = await Promise.all(
      asked.map(async (one) => ({ name: one.peer.name, data: await answerOf(one, question) })),
    );
    if (first === undefined) return;
    if (isEmptyAnswer(first.data)) throw new Error(`${first.name} has no answer to ${JSON.stringify(question)}`);
    const different = others.find(({ data }) => !isDeepStrictEqual(data, first.data));
    if (different !== undefined) throw differ(question, first, different);
  }
}

async function answerOf({ peer, client }: Asked, question: Question): Promise<unknown> {
  const answer: unknown = JSON.parse((await client.ask(peer.request(question))).toString());
  if (typeof answer === 'object' && answer !== null && 'errors' in answer) {
    throw new Error(`${peer.name} fails at ${JSON.stringify(question)}: ${JSON.stringify(answer.errors).slice(0, 1000)}`);
  }
  return peer.read(question.operation, answer);
}

function isEmptyAnswer(data: unknown): boolean {
  return typeof data !== 'object' || data === null || Object.keys(data).length === 0;
}

interface Answer {
  readonly name: string;
  readonly data: unknown;
}

function differ(question: Question, a: Answer, b: Answer): Error {
  const shown = ({ name, data }: Answer): string => `${name}: ${JSON.stringify(data).slice(0, 2000)}`;
  return new Error(`The answers to ${JSON.stringify(question)} differ, so nothing is timed.\n${shown(a)}\n${shown(b)}`);
}
