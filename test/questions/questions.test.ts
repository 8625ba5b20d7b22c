/**
 * The questions that Maillage is made for (questions/*.graphql), each answered from the seed by every engine as it was
 * recorded. `MAILLAGE_RECORD=1 npm test -- test/questions` records anew, from the embedded engine; review the difference.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { readQuestions } from '../../src/server/questions.ts';
import { seededApi, type WatchedApi } from '../seeded-api.ts';
import { storeFactories } from '../stores.ts';
import { readRecording, writeRecording } from './recording.ts';

const questions = readQuestions();
/** Questions that no single statement can answer: a search or an algorithm runs first. */
const computed = new Set([
  'search-with-a-typo',
  'typeahead',
  'best-paths',
  'network-around-an-actor',
  'diffusion-of-participatory-budgeting',
  'importance-in-councils',
  'within-two-steps-of-villes-internet',
  'communities-and-what-sets-them-apart',
  'is-there-an-epistemic-community',
]);
const recording = process.env['MAILLAGE_RECORD'] === '1';

test('there are eighteen questions, each with its own id', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(18);
});

describe.each(storeFactories)('the questions on $name', ({ name, open }) => {
  let store: GraphStore;
  let watched: WatchedApi;
  beforeAll(async () => {
    store = await open();
    watched = await seededApi(store);
  });
  afterAll(() => store.close());

  test.each(questions)('$id', async (question) => {
    watched.statements.length = 0;
    const answer = await watched.ask(question.query, question.variables);
    const answered = { roundTrips: watched.statements.length, cypher: watched.statements.at(-1)?.text ?? '', answer };
    if (recording && name === 'embedded') writeRecording(question, answered);
    const recorded = readRecording(question.id);
    expect(answer.errors).toBeUndefined();
    expect(answered.answer).toEqual(recorded?.answer);
    expect(answered.cypher).toBe(recorded?.cypher);
    if (!computed.has(question.id)) expect(answered.roundTrips).toBe(1);
  });
});
