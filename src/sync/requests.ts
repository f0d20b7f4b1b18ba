import { type Cookie, schemaVersion } from './protocol.ts';
import type { Identity, OutboxEntry } from './stores.ts';

/** What is sent of deeds: names the writer and whom the device believes to be. */
export const pushBody = (
  { clientGroupID, clientID, person }: Identity,
  entries: readonly OutboxEntry[],
  epoch: string | undefined,
  appVersion: string | undefined,
) => ({
  pushVersion: 1,
  profileID: clientGroupID,
  clientGroupID,
  schemaVersion,
  person,
  ...(epoch === undefined ? {} : { epoch }),
  ...(appVersion === undefined ? {} : { appVersion }),
  mutations: entries.map(({ id, mid, name, args, ctx, timestamp }) => ({
    clientID,
    id,
    mid,
    name,
    args,
    timestamp,
    at: ctx.at,
  })),
});

/** What is asked for: all that is new since `cookie`, or the `page` that follows. */
export const pullBody = (
  { clientGroupID, person }: Identity,
  cookie: Cookie | null,
  page: string | undefined,
) => ({
  pullVersion: 1,
  profileID: clientGroupID,
  clientGroupID,
  schemaVersion,
  cookie,
  person,
  ...(page === undefined ? {} : { page }),
});
