/** Between two tries: a second at first, a minute in the end. */
const first = 1_000;
const longest = 60_000;

/**
 * Fetches a part of the app that a page can stand without, and asks again for as long as it does not come: what fails is the network or
 * the worker, not the page. A screen's own parts are fetched otherwise: without them there is nothing to show, and that is said.
 */
export async function untilFetched<T>(fetchIt: () => Promise<T>): Promise<T> {
  for (let wait = first; ; wait = Math.min(2 * wait, longest)) {
    try {
      return await fetchIt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
