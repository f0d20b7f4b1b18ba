import { appendFileSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews } from './judge.ts';
import { root } from './needs.ts';
import { aPhotographer } from './photographer.ts';
import { smallVolume } from './volume.ts';

export const fullOfPhotos: Fault = {
  id: 'X4',
  fault: 'the disk of the photos is full',
  promise:
    '507 storage_full, nothing half-written; deeds and what is there already go on; photos go on without a restart once there is room',
  needs: [root],
  cycles: 3,
  async run(cycles) {
    let size = 1_500;
    const volume = smallVolume(size);
    const dataDir = mkdtempSync(join(tmpdir(), 'stegvis-photos-'));
    symlinkSync(volume.path, join(dataDir, 'blobs'));
    const server = await startServer({ dataDir });
    try {
      const crowd = await aCrowd(server, 2);
      const [writer, reader] = crowd.devices;
      insist(writer && reader, 'nobody is there');
      let photos = 0;
      for (let cycle = 1; cycle <= cycles; cycle++) {
        const device = await aPhotographer(writer.pass, 8);
        const why = await device.send();
        insist(why === 'serverTrouble', `a full disk was taken for ${why}`);
        insist(device.done.size < 8, 'the disk was not full');
        const [waiting] = device.photos.filter(({ hash }) => !device.done.has(hash));
        insist(waiting, 'nothing waits');
        const rest = fillUp(volume.path);
        const answer = await put(device.ask, waiting);
        insist(answer === '507 storage_full', `a full disk was answered with ${answer}`);
        const left = readdirSync(volume.path, { recursive: true, encoding: 'utf8' });
        insist(!left.some((name) => name.includes('/.')), 'a photo is half-written');
        await crowd.write(writer);
        insist((await writer.client.now()).why === 'ok', 'a disk full of photos stops a sentence');
        insist((await reader.client.now()).why === 'ok', 'a disk full of photos keeps others from reading');
        for (const hash of device.done)
          insist((await device.ask(`/api/blobs/${hash}?space=city`)).status === 200, 'what was there is not');
        rmSync(rest);
        volume.grow((size += 2_500));
        await device.sendAll();
        photos += await device.judge();
      }
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      return `filled ${cycles} times; ${photos} photos, 0 lost, every one whole; deeds went on each time`;
    } finally {
      await server.discard();
      volume.discard();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};

/** Takes what room is left. @returns the file that takes it. */
function fillUp(folder: string): string {
  const path = join(folder, 'the rest');
  try {
    for (;;) appendFileSync(path, Buffer.alloc(4_096));
  } catch {
    return path;
  }
}

/** Sends the rest of a photo past its device, to read the answer itself. */
async function put(
  ask: typeof fetch,
  { hash, content }: { readonly hash: string; readonly content: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const address = `/api/blobs/${hash}?space=city`;
  const offset = Number((await ask(address, { method: 'HEAD' })).headers.get('Upload-Offset'));
  const answer = await ask(address, {
    method: 'PUT',
    headers: {
      'Content-Type': 'image/jpeg',
      'X-Requested-By': 'stegvis',
      'Upload-Offset': String(offset),
      'Upload-Length': String(content.length),
    },
    body: content.slice(offset).buffer,
  });
  return `${answer.status} ${((await answer.json()) as { code?: string }).code}`;
}
