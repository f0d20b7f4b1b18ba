import { scale } from './scale.ts';

/** A worker that scales one photo: a tablet's page answers while it does, and what it took of memory goes with it. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => void answer(data));

async function answer(file: Blob): Promise<void> {
  const scaled = await scale(file);
  self.postMessage(scaled, { transfer: 'bytes' in scaled ? [scaled.bytes] : [] });
}
