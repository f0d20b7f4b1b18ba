import { cut } from './cut.ts';
import type { Order } from './apart.ts';
import { scale } from './scale.ts';

/** A worker that does one order: a tablet's page answers while it does, and what it took of memory goes with it. */
self.addEventListener('message', ({ data }: MessageEvent<Order>) => void answer(data));

async function answer(order: Order): Promise<void> {
  const made = await (order.area ? cut(order.photo, order.area) : scale(order.photo));
  self.postMessage(made, { transfer: 'bytes' in made ? [made.bytes] : [] });
}
