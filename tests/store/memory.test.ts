import { emptyDisk, openMemoryCabinet } from '../kit/memoryCabinet.ts';
import { contract } from './contract.ts';

contract('a cabinet in memory', async () => {
  const disk = emptyDisk();
  return { cabinet: openMemoryCabinet(disk), again: async () => openMemoryCabinet(disk) };
});
