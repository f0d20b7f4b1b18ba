import { v7 as uuid } from 'uuid';
import { addComment } from '../../src/domain/comment.ts';
import { captureIdea } from '../../src/domain/idea.ts';
import { logPilot } from '../../src/domain/pilotLog.ts';
import { shareInitiative } from '../../src/domain/sharing.ts';
import { tagInitiative } from '../../src/domain/tags.ts';
import type { Clock } from '../../src/sync/stores.ts';
import { type HttpDevice, foundCity, httpDevice, letIn, type Pass } from '../kit/httpDevice.ts';
import { between } from './fault.ts';

interface Place {
  readonly url: string;
  readonly setupLink: string;
}

interface Choices {
  /** Where devices find the server, if not at its own address. */
  readonly through?: string;
  readonly clockOf?: (nth: number) => Clock | undefined;
}

/**
 * People at work, each on a device of their own: they write down ideas and log entries, and talk under one that all see. The first
 * of them founded the city.
 */
export async function aCrowd({ url, setupLink }: Place, size: number, choices: Choices = {}) {
  const admin = await foundCity(url, setupLink.split('#')[1] ?? '');
  const passes: Pass[] = [admin];
  while (passes.length < size) passes.push(await letIn(admin, `Person ${passes.length}`));
  const devices: HttpDevice[] = [];
  for (const [nth, pass] of passes.entries()) {
    const clock = choices.clockOf?.(nth);
    devices.push(
      await httpDevice(pass, {
        ...(clock ? { clock } : {}),
        ...(choices.through === undefined ? {} : { through: choices.through }),
      }),
    );
  }
  const ideas = new Map<HttpDevice, string>();
  const square = uuid();
  const [first] = devices;
  if (!first) throw new Error('a crowd is at least one person');
  await first.client.now();
  const lead = admin.departmentId === undefined ? {} : { leadDepartmentId: admin.departmentId };
  await first.do(captureIdea, { initiativeId: square, title: 'Torget där alla är', ...lead });
  await first.do(shareInitiative, { initiativeId: square });
  await first.client.now();
  for (const { client } of devices) await client.now();

  /** Somebody writes one thing down. */
  async function write(device: HttpDevice): Promise<void> {
    const own = ideas.get(device);
    const happenedAt = new Date().toISOString();
    const kind = own === undefined ? 0 : between(0, 9);
    if (kind < 3) {
      const initiativeId = uuid();
      await device.do(captureIdea, { initiativeId, title: `Idé ${initiativeId.slice(-6)}` });
      ideas.set(device, initiativeId);
    } else if (kind < 6 && own !== undefined)
      await device.do(logPilot, {
        initiativeId: own,
        entryId: uuid(),
        text: 'Det regnade i dag.',
        happenedAt,
      });
    else if (kind < 7 && own !== undefined)
      await device.do(tagInitiative, { initiativeId: own, word: `ord ${between(1, 1000)}` });
    else await device.do(addComment, { initiativeId: square, id: uuid(), text: 'Så här gjorde vi hos oss.' });
  }

  return {
    devices,
    square,
    write,
    /** Everybody writes and sends until `isOver`; what a request comes to is nobody's trouble here. */
    async work(isOver: () => boolean): Promise<void> {
      await Promise.all(
        devices.map(async (device) => {
          while (!isOver()) {
            for (let deeds = between(1, 4); deeds > 0; deeds--) await write(device);
            const { why } = await device.client.now();
            // As the app does: after trouble it does not try again at once.
            if (why !== 'ok') await new Promise((resolve) => setTimeout(resolve, between(20, 120)));
          }
        }),
      );
    },
    /** Everybody sends all they have and fetches all there is. @throws if somebody cannot. */
    async comeToRest(): Promise<void> {
      for (let round = 1; round <= 3; round++)
        for (const { client, store, pass } of devices) {
          const { why } = await client.now();
          if (why !== 'ok') throw new Error(`${pass.person.name} ends with ${why}`);
          if ((await store.outboxSize()) > 0) throw new Error(`${pass.person.name} has unsent work left`);
        }
    },
  };
}
export type Crowd = Awaited<ReturnType<typeof aCrowd>>;
