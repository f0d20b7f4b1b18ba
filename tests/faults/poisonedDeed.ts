import { join } from 'node:path';
import { tagInitiative } from '../../src/domain/tags.ts';
import { startServer } from '../e2e/storyServer.ts';
import { aCrowd } from './crowd.ts';
import { type Fault, insist } from './fault.ts';
import { insistOnEqualViews, judge } from './judge.ts';

/** Tries after which the server sets a deed aside. */
const TRIES = 3;

export const poisonedDeed: Fault = {
  id: 'X26',
  fault: 'a deed on which the server fails by a bug of its own, among others',
  promise:
    'after three tries it alone is set aside, whole and in sight of whoever wrote it; everything else goes through',
  cycles: 20,
  quick: 2,
  async run(cycles) {
    const server = await startServer({
      env: { NODE_OPTIONS: `--import ${join(import.meta.dirname, 'poison.ts')}` },
    });
    try {
      const crowd = await aCrowd(server, 2);
      const [writer, other] = crowd.devices;
      insist(writer && other, 'nobody is there');
      const poisoned = new Set<string>();
      for (let cycle = 1; cycle <= cycles; cycle++) {
        for (let deeds = 1; deeds <= 3; deeds++) await crowd.write(writer);
        poisoned.add(await writer.do(tagInitiative, { initiativeId: crowd.square, word: `gift ${cycle}` }));
        for (let deeds = 1; deeds <= 3; deeds++) await crowd.write(writer);
        for (let tries = 1; (await writer.store.outboxSize()) > 0; tries++) {
          insist(tries <= TRIES, `after ${TRIES} tries the others are still held up (S9)`);
          await writer.client.now();
          insist((await other.client.now()).why === 'ok', 'somebody else is held up (S9)');
        }
      }
      await crowd.comeToRest();
      insistOnEqualViews(crowd.devices, crowd.square);
      const issues = await writer.store.issues();
      for (const mid of poisoned) {
        const issue = issues.find(({ entry }) => entry.mid === mid);
        insist(issue?.kind === 'quarantined', `S2: ${mid} is not shown as set aside`);
        insist(JSON.stringify(issue.entry.args).includes('gift'), `S2: ${mid} has lost its content`);
      }
      insist(issues.length === poisoned.size, 'something else was set aside as well');
      await server.stop();
      const { acked } = await judge(server.dataDir, crowd.devices);
      return `${poisoned.size} poisoned deeds set aside with their content after ${TRIES} tries at most; the other ${acked - poisoned.size} applied`;
    } finally {
      await server.discard();
    }
  },
};
