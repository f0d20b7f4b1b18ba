import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright';

/** What a device asks of the server, without its screens. */

/** A row as a pull gives it. */
export interface Row {
  readonly table: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The secret at the end of a link. */
export const tokenIn = (link: string): string => new URL(link).hash.slice(1);

/** Asks the server with the cookies of a device. @throws unless it answers 200 */
// What the server answers is known to whoever asks and read by them alone.
// oxlint-disable-next-line typescript/no-explicit-any
export async function post(context: BrowserContext, path: string, data: object): Promise<any> {
  const answer = await context.request.post(path, { data });
  assert.equal(answer.status(), 200, `${path}: ${await answer.text()}`);
  return answer.json();
}

/** What a sync says of who is asking: a writer of its own. */
export function newWriter() {
  const client = randomUUID();
  return { client, envelope: { profileID: client, clientGroupID: client, schemaVersion: '1' } };
}

/** A deed as it is sent: its name and its arguments. */
export type Deed = readonly [name: string, args: object];

/**
 * Does deeds in a space with the cookies of a device, in order, as a device's outbox sends them.
 * @throws if one of them is not applied
 */
export function makeDoer(context: BrowserContext, space: string, writer = newWriter()) {
  let sent = 0;
  return async (...deeds: readonly Deed[]): Promise<void> => {
    const mutations = deeds.map(([name, args]) => ({
      clientID: writer.client,
      id: ++sent,
      name,
      args,
      timestamp: Date.now(),
    }));
    const { results } = await post(context, `/api/sync/push?space=${space}`, {
      ...writer.envelope,
      pushVersion: 1,
      mutations,
    });
    for (const result of results) assert.equal(result.outcome, 'applied', JSON.stringify(result));
  };
}

/** All that the device's person may see in a space. */
export async function pullAll(
  context: BrowserContext,
  space: string,
  { envelope } = newWriter(),
): Promise<readonly Row[]> {
  const asked = { ...envelope, pullVersion: 1, cookie: null };
  const { patch } = await post(context, `/api/sync/pull?space=${space}`, asked);
  return patch
    .filter(({ op }: { op: string }) => op === 'put')
    .map(({ key, value }: { key: string; value: object }) => ({ table: key.split('/')[0], ...value }));
}
