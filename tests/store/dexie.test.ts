import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { contract } from './contract.ts';

let nth = 0;
contract('IndexedDB', async () => {
  const name = databaseName('city', `person ${++nth}`);
  return { cabinet: openDexieCabinet(name), again: async () => openDexieCabinet(name) };
});
