import { memoryCity } from '../kit/memoryCity.ts';
import { aDatabase } from '../kit/aDatabase.ts';
import { sqliteCity } from '../../src/server/storage/sqlite.ts';
import { cityStoreContract } from './cityStoreContract.ts';

cityStoreContract('in memory', async () => ({ store: memoryCity(), close: async () => undefined }));

cityStoreContract('in SQLite', async () => {
  const { database, discard } = aDatabase();
  return { store: sqliteCity(database), close: discard };
});
