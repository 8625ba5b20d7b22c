import { Stop } from '../deadline.ts';
import type { ParameterValue, Row, Statement } from '../graph-store.ts';
import type { ReadLimits } from './auto-commit-read.ts';

/** Statements of one text sent at once, each with one read or several; further reads wait. */
const UNDER_WAY = 2;
/** Reads of one statement: a few sizes, because Neo4j plans each size of each text once. */
const SIZES = [16, 8, 4, 2, 1];

const PLACE = 'batchPlace';

type Read = (statement: Statement, limits: ReadLimits) => Promise<Row[]>;

interface Waiting {
  readonly statement: Statement;
  readonly limits: ReadLimits;
  readonly settle: (rows: Row[] | Promise<Row[]>) => void;
}

interface Queue {
  readonly waiting: Waiting[];
  underWay: number;
}

/**
 * Sends bounded reads of one text together when more come than are answered: as one statement, the union of each with its own
 * parameters. Of a node by its key Neo4j's transaction, its messages and the driver's part are most of the cost, and eight share
 * them: 3,300 single reads a second became 8,500. Who comes alone waits for nobody.
 */
export class ReadBatches {
  readonly #queues = new Map<string, Queue>();
  readonly #read: Read;

  constructor(read: Read) {
    this.#read = read;
  }

  read(statement: Statement, limits: ReadLimits): Promise<Row[]> {
    const queue = this.#queues.get(statement.text) ?? { waiting: [], underWay: 0 };
    this.#queues.set(statement.text, queue);
    return new Promise((settle) => {
      queue.waiting.push({ statement, limits, settle });
      this.#send(statement.text, queue);
    });
  }

  #send(text: string, queue: Queue): void {
    while (queue.underWay < UNDER_WAY && queue.waiting.length > 0) {
      const size = SIZES.find((candidate) => candidate <= queue.waiting.length) ?? 1;
      queue.underWay += 1;
      void this.#together(queue.waiting.splice(0, size)).finally(() => {
        queue.underWay -= 1;
        this.#send(text, queue);
      });
    }
    if (queue.underWay === 0) this.#queues.delete(text);
  }

  async #together(batch: readonly Waiting[]): Promise<void> {
    const answers = batch.length === 1 ? undefined : await this.#union(batch).catch(() => undefined);
    // An error says nothing of which read it is about: each is asked by itself, and gets its own.
    const alone = batch.map(({ statement, limits, settle }, place) => {
      const rows = answers?.[place] ?? (limits.stop.stopped ? [] : this.#read(statement, limits));
      settle(rows);
      return rows;
    });
    await Promise.allSettled(alone);
  }

  async #union(batch: readonly Waiting[]): Promise<Row[][]> {
    const limits = { stop: stopOfAll(batch), timeoutMs: longest(batch.map(({ limits }) => limits.timeoutMs)) };
    const answers = batch.map((): Row[] => []);
    for (const { [PLACE]: place, ...row } of await this.#read(union(batch.map(({ statement }) => statement)), limits)) {
      answers[Number(place)]?.push(row);
    }
    return answers;
  }
}

/** One statement in the place of several that differ by their parameters only. */
function union(statements: readonly Statement[]): Statement {
  const pieces = statements[0]?.text.split(/\$(\w+)/) ?? [];
  const texts = statements.map((_, place) => {
    const text = pieces.map((piece, at) => (at % 2 === 0 ? piece : `$${piece}_${place}`)).join('');
    return `${text}, ${place} AS ${PLACE}`;
  });
  const parameters: Record<string, ParameterValue> = {};
  for (const [place, statement] of statements.entries()) {
    for (const [name, value] of Object.entries(statement.parameters ?? {})) parameters[`${name}_${place}`] = value;
  }
  return { text: texts.join('\nUNION ALL\n'), parameters };
}

/** Stops when nobody waits any more for any of the reads. */
function stopOfAll(batch: readonly Waiting[]): Stop {
  const all = new Stop();
  const stops = batch.map(({ limits }) => limits.stop).filter(({ stopped }) => !stopped);
  let left = stops.length;
  for (const stop of stops) {
    stop.listen(() => {
      left -= 1;
      if (left === 0) all.now();
    });
  }
  return all;
}

function longest(timeouts: readonly (number | undefined)[]): number | undefined {
  const known = timeouts.filter((timeout) => timeout !== undefined);
  return known.length < timeouts.length ? undefined : Math.max(...known);
}
