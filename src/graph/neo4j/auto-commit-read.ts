import neo4j, { isRetryableError, type Driver, type Result, type SessionConfig } from 'neo4j-driver';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stop } from '../deadline.ts';
import type { Row, Statement } from '../graph-store.ts';
import { toDriverParameters, toRow } from './values.ts';

/** As the driver's own managed transactions retry: for 30 s, after 1 s, 2 s, 4 s …, each a fifth shorter or longer. */
const RETRY_MS = 30_000;
const FIRST_DELAY_MS = 1_000;
const JITTER = 0.2;

export interface ReadLimits {
  readonly stop: Stop;
  /** The server ends the statement after this time, for the case that this process dies meanwhile. */
  readonly timeoutMs: number | undefined;
}

/**
 * Reads by one auto-commit transaction, which is one message there and back. The driver's managed ones say BEGIN and COMMIT
 * besides: a round trip more, 240 of 550 µs of Neo4j's processor time for a node by id, and 350 of 960 of ours. What they would
 * add is done here: a read may be repeated, so it is when the driver says that it may succeed then.
 */
export async function readAutoCommit(
  driver: Driver,
  session: SessionConfig,
  statement: Statement,
  limits: ReadLimits,
): Promise<Row[]> {
  const parameters = toDriverParameters(statement.parameters);
  const began = performance.now();
  for (let delay = FIRST_DELAY_MS; ; delay *= 2) {
    try {
      return await readOnce(driver, session, statement.text, parameters, limits);
    } catch (error) {
      if (limits.stop.stopped || !isRetryableError(error) || performance.now() - began > RETRY_MS) throw error;
      await sleep(delay * (1 + JITTER * (2 * Math.random() - 1)));
      if (limits.stop.stopped) throw error;
    }
  }
}

async function readOnce(
  driver: Driver,
  config: SessionConfig,
  text: string,
  parameters: Record<string, unknown>,
  { stop, timeoutMs }: ReadLimits,
): Promise<Row[]> {
  const session = driver.session({ ...config, defaultAccessMode: neo4j.session.READ });
  // Closing a session with a statement under way makes the server stop it.
  stop.listen(() => void session.close());
  try {
    const transaction = timeoutMs === undefined ? undefined : { timeout: Math.max(1, Math.ceil(timeoutMs)) };
    const { records } = await withoutStack(() => session.run(text, parameters, transaction));
    return records.map(toRow);
  } finally {
    stop.listen(undefined);
    // The connection is free since the last record; nothing is left to wait for.
    void session.close();
  }
}

/**
 * For every statement the driver writes down where it was asked, to add it to an error. All come from here, so it says
 * nothing, and it costs 10 µs.
 */
function withoutStack(run: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
