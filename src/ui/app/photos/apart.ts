import type { Area } from '../../../domain/area.ts';
import { cut } from './cut.ts';
import { scale, type Scaling } from './scale.ts';

/** What a worker is asked for: a whole photo made ready, or an area cut out of one that is. */
export type Order =
  | { readonly photo: Blob; readonly area?: undefined }
  | { readonly photo: Blob | ImageBitmap; readonly area: Area };

export const work = (order: Order): Promise<Scaling> =>
  order.area ? cut(order.photo, order.area) : scale(order.photo);

/**
 * Does an order in a worker of its own, or here where there is none to be had, so that the page answers meanwhile.
 * @returns `unreadable` also when it takes longer than that many milliseconds
 */
export function workApart(order: Order, longestWait: number): Promise<Scaling> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./scaler.ts', import.meta.url), { type: 'module' });
    const finish = (answer: Scaling | Promise<Scaling>) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => finish({ trouble: 'unreadable' }), longestWait);
    worker.addEventListener('message', ({ data }: MessageEvent<Scaling>) => finish(data));
    worker.addEventListener('error', () => finish(work(order)));
    worker.postMessage(order, { transfer: [] });
  });
}
