import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import { fillBlobs } from './blobsFull.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';
import { root } from './needs.ts';
import { smallVolume } from './volume.ts';

export const diskFull: Fault = {
  id: 'X4',
  fault: 'the disk of the database is full, or that of photos and files',
  promise:
    '507 storage_full, nothing half-written; reading still works and the server says that it is ready; it goes on without a restart once there is room',
  needs: [root],
  cycles: 5,
  async run(cycles) {
    let size = 4_000;
    const volume = smallVolume(size);
    const server = await startServer({ dataDir: join(volume.path, 'data') });
    try {
      const crowd = await aCrowd(server, 4);
      const [writer, reader] = crowd.devices;
      insist(writer && reader, 'nobody is there');
      let refusals = 0;
      for (let cycle = 1; cycle <= cycles; cycle++) {
        let answer = { status: 200, code: '' };
        while (answer.status === 200) {
          for (let deeds = 1; deeds <= 200; deeds++) await crowd.write(writer);
          const { why } = await writer.client.now();
          // A cycle says that something is amiss; what it is the answer itself says.
          if (why !== 'ok') answer = await post(writer, server.url);
        }
        insist(answer.status === 507, `a full disk was answered with ${answer.status}`);
        insist(answer.code === 'storage_full', `a full disk was called ${answer.code}`);
        refusals++;
        insist((await reader.client.now()).why === 'ok', 'a full disk keeps others from reading');
        insist(
          (await fetch(`${server.url}/readyz`)).status === 200,
          'a full disk makes the server not ready',
        );
        volume.grow((size += 6_000));
        for (let tries = 1; (await writer.client.now()).why !== 'ok'; tries++)
          insist(tries < 5, 'with room again, the server does not take deeds');
      }
      volume.grow(size + 20_000);
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `filled ${cycles} times, ${refusals} times answered with 507, went on each time without a restart; ${acked} deeds, 0 lost; ${await fillBlobs()}`;
    } finally {
      await server.discard();
      volume.discard();
    }
  },
};

/** Sends what is first in somebody's outbox, past their client, to read the answer itself. */
async function post(
  { store, pass }: Awaited<ReturnType<typeof aCrowd>>['devices'][number],
  url: string,
): Promise<{ status: number; code: string }> {
  const { clientGroupID, clientID } = await store.identity();
  const entries = await store.handOut(1000, 0);
  const answer = await fetch(`${url}/api/sync/push?space=city`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: pass.cookie },
    body: JSON.stringify({
      pushVersion: 1,
      profileID: clientGroupID,
      clientGroupID,
      schemaVersion: '1',
      mutations: entries.map(({ id, mid, name, args, timestamp }) => ({
        clientID,
        id,
        mid,
        name,
        args,
        timestamp,
      })),
    }),
  });
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, code };
}
