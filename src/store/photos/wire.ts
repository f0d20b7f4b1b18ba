import type { FetchFile } from './reading.ts';

/** A request that takes longer has gone into a bad net. A photo is larger than a batch of deeds. */
const patience = 60_000;

const addressOf = (space: string, hash: string) => `/api/blobs/${hash}?space=${encodeURIComponent(space)}`;

/** Files over fetch. Whatever does not say that it is ours is weather: a captive portal answers everything with a page. */
export function fetchFile(space: string): FetchFile {
  return async (hash) => {
    try {
      const response = await fetch(addressOf(space, hash), {
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      const { status } = response;
      const type = response.headers.get('Content-Type') ?? '';
      if (status === 200 && response.headers.get('X-Blob') === hash)
        return { kind: 'ok', bytes: await response.arrayBuffer(), type };
      return type.startsWith('application/json') && status >= 400
        ? { kind: 'problem', status }
        : { kind: 'weather' };
    } catch {
      return { kind: 'weather' };
    }
  };
}
