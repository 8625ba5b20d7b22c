import { MaillageError } from '../errors.ts';
import { answerShape, type Answer, type Asked } from './read-question.ts';

/** Asks a running server, Maillage or another that speaks GraphQL over HTTP. */
export async function askServer(url: string, asked: Asked): Promise<Answer> {
  const response = await post(url, asked);
  const answer = answerShape.safeParse(await response.json().catch(() => undefined));
  if (answer.success && (answer.data.data !== undefined || answer.data.errors !== undefined)) return answer.data;
  throw new MaillageError('STORE_UNAVAILABLE', `What answers at ${url} is not a GraphQL server (HTTP ${response.status})`, {
    where: '--url',
    remedy: 'The address of Maillage ends in /graphql.',
  });
}

async function post(url: string, asked: Asked): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) });
  } catch (cause) {
    throw new MaillageError('STORE_UNAVAILABLE', `Nothing answers at ${url}`, {
      where: '--url',
      remedy: 'Start a server with: maillage serve',
      cause,
    });
  }
}
