import { storeFactories } from '../stores.ts';
import { storeContract } from './store-contract.ts';

for (const { name, open, capabilities } of storeFactories) storeContract(name, open, capabilities);
