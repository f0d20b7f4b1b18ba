import { databaseName, openDexieCabinet } from '../../src/store/db.ts';
import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { carriedContract } from './carriedContract.ts';

let nth = 0;
carriedContract('a cabinet in memory', async () => openMemoryCabinet(emptyDisk()));
carriedContract('IndexedDB', async () => openDexieCabinet(databaseName('city', `carrier ${++nth}`)));
