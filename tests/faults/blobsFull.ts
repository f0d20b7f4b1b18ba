import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../e2e/storyServer.ts';
import type { Pass } from '../kit/httpDevice.ts';
import { aCrowd } from './crowd.ts';
import { insist } from './fault.ts';
import { smallVolume } from './volume.ts';

/**
 * X4 for the disk of photos and files: what does not fit is answered with 507 and leaves nothing behind, texts go on, and with room
 * again the same file is taken without a restart.
 */
export async function fillBlobs(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-blobs-'));
  const volume = smallVolume(400);
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  symlinkSync(volume.path, join(dataDir, 'blobs'));
  const server = await startServer({ dataDir });
  try {
    const crowd = await aCrowd(server, 2);
    const [device] = crowd.devices;
    insist(device, 'nobody is there');
    const file = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(900_000), Buffer.from('\n%%EOF\n')]);
    const before = freeIn(volume.path);
    const refused = await put(device.pass, file);
    insist(refused.status === 507, `a full disk of photos was answered with ${refused.status}`);
    insist((await refused.text()).includes('storage_full'), 'a full disk of photos is called something else');
    insist(before - freeIn(volume.path) <= 16_384, 'what did not fit was left lying half-written');
    await crowd.write(device);
    // The line on which the file was refused half-way is closed: what is sent on it next is sent again.
    await device.client.now();
    await device.client.now();
    insist((await device.store.outboxSize()) === 0, 'a full disk of photos stops a sentence');
    insist(
      (await fetch(`${server.url}/readyz`)).status === 200,
      'a full disk of photos makes the server not ready',
    );
    volume.grow(8_000);
    const taken = await put(device.pass, file);
    insist(
      taken.status === 200,
      `with room again the file is answered with ${taken.status}: ${await taken.text()}`,
    );
    return 'the disk of photos: 507, nothing left of what did not fit, texts went on, taken once there was room';
  } finally {
    await server.discard();
    volume.discard();
    rmSync(folder, { recursive: true, force: true });
  }
}

function freeIn(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}

function put({ url, cookie }: Pass, file: Buffer): Promise<Response> {
  const hash = createHash('sha256').update(file).digest('hex');
  return fetch(`${url}/api/blobs/${hash}?space=city`, {
    method: 'PUT',
    headers: {
      cookie,
      'content-type': 'application/pdf',
      'x-requested-by': 'stegvis',
      'upload-offset': '0',
      'upload-length': String(file.length),
    },
    body: new Uint8Array(file),
  });
}
