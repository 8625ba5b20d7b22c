import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { serveTurns, takeTurn, type Turns } from './turns.ts';

describe('turns', () => {
  let turns: Turns;
  let prepare: () => Promise<void>;
  beforeEach(async () => {
    prepare = async () => {};
    turns = await serveTurns(() => prepare());
  });
  afterEach(() => turns.close());

  it('are taken by one at a time, in the order of asking', async () => {
    const order: number[] = [];
    let holders = 0;
    const one = async (number: number): Promise<void> => {
      const end = await takeTurn(turns.port);
      order.push(number);
      holders += 1;
      expect(holders).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      holders -= 1;
      end();
    };
    await Promise.all([1, 2, 3, 4].map(one));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('pass over one who gave up waiting', async () => {
    const end = await takeTurn(turns.port);
    const gaveUp = connect(turns.port, '127.0.0.1');
    await once(gaveUp, 'connect');
    const next = takeTurn(turns.port);
    gaveUp.destroy();
    end();
    (await next)();
  });

  it('are refused, with the reason, when what they need cannot be had', async () => {
    prepare = () => Promise.reject(new Error('no server'));
    await expect(takeTurn(turns.port)).rejects.toThrow('no server');
    prepare = async () => {};
    (await takeTurn(turns.port))();
  });
});
