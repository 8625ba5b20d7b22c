import { parse } from 'graphql';
import { createApi } from '../src/api/create-api.ts';
import { openEmbeddedStore } from '../src/graph/embedded/embedded-store.ts';
import { seedStore } from '../src/ingest/seed.ts';
import { readOntology } from '../src/ontology/read-ontology.ts';

/** The data that each question is answered with over the seed. */
export async function askSeed(questions: readonly string[]): Promise<unknown[]> {
  const store = await openEmbeddedStore({});
  try {
    await seedStore(store, readOntology().ontology);
    const api = createApi({ store });
    const answers: unknown[] = [];
    for (const question of questions) {
      const { data, errors } = await api.execute({ document: parse(question) });
      if (errors !== undefined) throw new Error(`The question has no answer: ${question}`, { cause: errors });
      answers.push(data);
    }
    return answers;
  } finally {
    await store.close();
  }
}
