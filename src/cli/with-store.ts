import type { GraphStore } from '../graph/graph-store.ts';
import { openStore } from '../server/open-store.ts';
import { adviseWhenLocked } from './advise-when-locked.ts';
import { settingsWith, type DataOption } from './settings.ts';

/** Opens the graph that the options name for one piece of work, and closes it whatever comes of it. */
export async function withStore<Result>(data: DataOption, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await openStore(settingsWith(data)).catch(adviseWhenLocked);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
