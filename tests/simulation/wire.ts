import { collect } from '../../src/sync/collect.ts';
import type { City, Principal } from '../../src/sync/cityStore.ts';
import { receive } from '../../src/sync/receive.ts';
import type { Net, NetAnswer } from '../../src/sync/stores.ts';
import type { Chance } from './chance.ts';

/** A message under way: the harness decides when it arrives, and what becomes of the answer. */
export interface Message {
  readonly from: string;
  readonly kind: 'push' | 'pull';
  /** Lets it arrive; resolves when the city has dealt with it. */
  arrive(fate: Fate): Promise<void>;
}

/** `lost`: never arrives. `replyLost`: dealt with, the answer is lost. `twice`: arrives again later. `portal`: somebody else's page answers 200. */
export type Fate = 'ok' | 'lost' | 'replyLost' | 'twice' | 'portal';

/** The net between the devices and the city. Nothing arrives by itself. */
export function wire(city: City) {
  const underWay: Message[] = [];

  async function deal(kind: 'push' | 'pull', principal: Principal, body: unknown): Promise<NetAnswer> {
    // As on a wire: JSON, nothing shared.
    const sent: unknown = JSON.parse(JSON.stringify(body));
    const answer = await (kind === 'push' ? receive : collect)(city, principal, sent);
    const got: unknown = JSON.parse(JSON.stringify(answer.body));
    if (answer.status === 200) return { kind: 'ok', body: got };
    const code = typeof got === 'object' && got !== null && 'code' in got ? String(got.code) : '';
    return { kind: 'problem', status: answer.status, code, soft: true };
  }

  return {
    underWay,
    /** Takes a message from those under way. */
    take(chance: Chance): Message | undefined {
      if (underWay.length === 0) return undefined;
      return underWay.splice(chance.below(underWay.length), 1)[0];
    },
    netOf(from: string, principal: Principal): Net {
      const send = (kind: 'push' | 'pull', body: unknown) =>
        new Promise<NetAnswer>((resolve) => {
          const arriveWith = async (fate: Fate): Promise<void> => {
            if (fate === 'lost') return resolve({ kind: 'weather' });
            if (fate === 'portal') return resolve({ kind: 'ok', body: '<html>Logga in på nätet</html>' });
            const answer = await deal(kind, principal, body).catch((): NetAnswer => ({ kind: 'weather' }));
            resolve(fate === 'replyLost' ? { kind: 'weather' } : answer);
            // The duplicate's answer reaches nobody.
            if (fate === 'twice')
              underWay.push({
                from,
                kind,
                arrive: async () => void (await deal(kind, principal, body).catch(() => undefined)),
              });
          };
          underWay.push({ from, kind, arrive: arriveWith });
        });
      return { push: (body) => send('push', body), pull: (body) => send('pull', body) };
    },
  };
}
export type Wire = ReturnType<typeof wire>;
