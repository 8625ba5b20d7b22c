import { describe, expect, it } from '@jest/globals';
import type { Capabilities } from '../../src/graph/graph-store.ts';
import { boundedReadCases } from './bounded-read-cases.ts';
import { closingCases } from './closing-cases.ts';
import type { Open } from './fixture.ts';
import { orderedPageCases } from './ordered-page-cases.ts';
import { parameterCases } from './parameter-cases.ts';
import { propertyCases } from './property-cases.ts';
import { readOnlyCases } from './read-only-cases.ts';
import { readingCases } from './reading-cases.ts';
import { searchCases } from './search-cases.ts';
import { setUpCases } from './set-up-cases.ts';
import { stoppingCases } from './stopping-cases.ts';
import { transactionCases } from './transaction-cases.ts';
import { uniqueKeyCases } from './unique-key-cases.ts';
import { versionCases } from './version-cases.ts';

/**
 * What every GraphStore promises, case by case. `open` gives an empty store that was not set up; a difference between
 * engines is one of `capabilities`, or it is a fault.
 */
export function storeContract(name: string, open: Open, capabilities: Capabilities): void {
  describe(`the store contract on ${name}`, () => {
    it('says what it is and can do', async () => {
      const store = await open();
      expect({ engine: store.engine, capabilities: store.capabilities }).toEqual({ engine: name, capabilities });
      await store.close();
    });
    readingCases(open);
    boundedReadCases(open);
    readOnlyCases(open);
    transactionCases(open);
    uniqueKeyCases(open);
    parameterCases(open);
    propertyCases(open);
    setUpCases(open);
    versionCases(open);
    searchCases(open);
    orderedPageCases(open, capabilities);
    stoppingCases(open, capabilities);
    closingCases(open);
  });
}
