import { mayBeCarried } from '../../src/domain/carriage.ts';
import { carry, type CourierPorts } from '../../src/sync/carry.ts';
import type { CourierNet } from '../../src/sync/courier.ts';
import { collect } from '../../src/sync/collect.ts';
import type { City } from '../../src/sync/cityStore.ts';
import { receive } from '../../src/sync/receive.ts';
import { carryResponse } from '../../src/sync/parcel.ts';
import type { Net, NetAnswer } from '../../src/sync/stores.ts';
import type { Deal } from './bugs/bug.ts';
import type { Chance } from './chance.ts';
import type { Tab } from './device.ts';
import { SPACE } from './world.ts';

export type Kind = 'push' | 'pull' | 'carry';

/** A message under way: the harness decides when it arrives, and what becomes of the answer. */
export interface Message {
  readonly from: string;
  readonly kind: Kind;
  /** Lets it arrive; resolves when the city has dealt with it. */
  arrive(fate: Fate): Promise<void>;
}

/**
 * `lost`: never arrives. `replyLost`: dealt with, the answer is lost. `twice`: arrives again later. `portal`: somebody else's page
 * answers 200. `busy`, `tooMany`: turned away at the door.
 */
export type Fate = 'ok' | 'lost' | 'replyLost' | 'twice' | 'portal' | 'busy' | 'tooMany';

interface Ports {
  readonly servers: readonly City[];
  readonly chance: Chance;
  readonly mostCharacters: number;
  /** Around what the city does, if something is planted there. */
  readonly around: ((deal: Deal) => Deal) | undefined;
  readonly busy: { count: number };
  readonly endedKeys: ReadonlySet<string>;
  readonly notTaken: Set<string>;
  /** Told of what no server may come to. */
  readonly onFault: (error: unknown) => void;
  readonly diary: string[];
}

const plainDeal =
  (ports: CourierPorts): Deal =>
  (city, kind, principal, body) => {
    if (kind === 'carry') return carry(city, principal, ports, body);
    return (kind === 'push' ? receive : collect)(city, principal, body);
  };

/** Signatures are tried elsewhere; here a good one says so. */
export const goodSignature = 'good';

const turnedAway: Partial<Record<Fate, NetAnswer>> = {
  lost: { kind: 'weather' },
  portal: { kind: 'ok', body: '<html>Logga in på nätet</html>' },
  busy: { kind: 'problem', status: 503, code: 'busy', soft: true, retryAfterMs: 2000 },
  tooMany: { kind: 'problem', status: 429, code: 'too_many', soft: true, retryAfterMs: 30_000 },
};

/** The net between the devices and the city. Nothing arrives by itself. */
export function wire(ports: Ports) {
  const { servers, chance, mostCharacters, around, busy, endedKeys, onFault, diary } = ports;
  const underWay: Message[] = [];
  const plain = plainDeal({
    mayBeCarried,
    keyOf: async (_space, person) => ({
      isEnded: endedKeys.has(person),
      isGone: false,
      verify: (_text, signature) => signature === goodSignature,
    }),
  });
  const dealWith = around?.(plain) ?? plain;

  async function deal(tab: Tab, kind: Kind, text: string): Promise<NetAnswer> {
    const { session: person } = tab.install.device;
    if (person === undefined) return { kind: 'problem', status: 401, code: 'signed_out', soft: true };
    if (text.length > mostCharacters) return { kind: 'problem', status: 413, code: 'too_large', soft: true };
    busy.count++;
    try {
      // As on a wire: JSON, nothing shared.
      const answer = await dealWith(chance.one(servers), kind, { space: SPACE, person }, JSON.parse(text));
      const got: unknown = JSON.parse(JSON.stringify(answer.body));
      if (answer.status === 200) return { kind: 'ok', body: got };
      const code = typeof got === 'object' && got !== null && 'code' in got ? String(got.code) : '';
      const retryAfter = answer.retryAfter === undefined ? {} : { retryAfterMs: answer.retryAfter * 1000 };
      return { kind: 'problem', status: answer.status, code, soft: true, ...retryAfter };
    } catch (error) {
      onFault(error);
      return { kind: 'weather' };
    } finally {
      busy.count--;
    }
  }

  function send(tab: Tab, kind: Kind, body: unknown): Promise<NetAnswer> {
    const from = tab.install.name;
    const text = JSON.stringify(body);
    return new Promise((resolve) => {
      underWay.push({
        from,
        kind,
        async arrive(fate) {
          const answer = turnedAway[fate] ?? (await deal(tab, kind, text));
          if (kind === 'carry') noteNotTaken(ports.notTaken, text, answer);
          diary.push(
            `${from} ${kind} ${fate}: ${text.slice(0, 1500)}\n    → ${JSON.stringify(answer).slice(0, 1500)}`,
          );
          resolve(fate === 'replyLost' ? { kind: 'weather' } : answer);
          // The duplicate's answer reaches nobody.
          if (fate === 'twice')
            underWay.push({ from, kind, arrive: async () => void (await deal(tab, kind, text)) });
        },
      });
    });
  }

  return {
    underWay,
    /** Takes a message from those under way. */
    take: (): Message | undefined =>
      underWay.length === 0 ? undefined : underWay.splice(chance.below(underWay.length), 1)[0],
    netOf(tab: Tab): Net & Pick<CourierNet, 'carry'> {
      const sendAwake = async (kind: Kind, body: unknown) => {
        const answer = await send(tab, kind, body);
        while (tab.frozen) await tab.frozen.thawed;
        return answer;
      };
      return {
        push: (body) => sendAwake('push', body),
        pull: (body) => sendAwake('pull', body),
        carry: (body) => sendAwake('carry', body),
      };
    },
  };
}
/** What was left to its author's own device, or refused. */
function noteNotTaken(notTaken: Set<string>, text: string, answer: NetAnswer): void {
  const { deeds } = JSON.parse(text) as { deeds: readonly { deed: { mid: string } }[] };
  if (answer.kind === 'problem' && answer.status !== 503 && answer.status !== 429)
    for (const { deed } of deeds) notTaken.add(deed.mid);
  const told = answer.kind === 'ok' ? carryResponse.safeParse(answer.body).data : undefined;
  for (const { mid, outcome } of told?.carried ?? []) if (outcome === 'left') notTaken.add(mid);
}

export type Wire = ReturnType<typeof wire>;
