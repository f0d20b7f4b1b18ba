import * as z from 'zod/mini';
import { forbidden, problem, weather } from './answers.ts';
import { type Answer, type City, type Principal, Transient } from './cityStore.ts';
import { Fault } from './deeds.ts';
import { pushRequest } from './protocol.ts';
import { Reception } from './reception.ts';
import { isPlain, readSent, type Sent } from './sent.ts';

/** So many mutations are taken in one push. */
const MOST = 1000;
/** Tries after which a mutation that we cannot run is put aside (S9). */
const TRIES = 3;

/**
 * Takes a push: does its mutations with authority, in the order of their writers, in one transaction.
 * @param body what JSON.parse gave, from anybody.
 * @returns what to answer, once everything it says is durable.
 */
export async function receive(city: City, principal: Principal, body: unknown): Promise<Answer> {
  const request = z.safeParse(pushRequest, body);
  if (!request.success || !isPlain(request.data.clientGroupID)) return problem(400, 'malformed');
  const { clientGroupID: group, person, epoch, mutations } = request.data;
  if (person !== undefined && person !== principal.person) return forbidden('wrong_principal');
  if (mutations.length > MOST) return problem(413, 'too_many');
  const sent = mutations.map((raw) => readSent(raw, city.sha256)).filter((m) => m !== undefined);
  if (sent.length === 0 && mutations.length > 0) return problem(400, 'malformed');
  try {
    return await takeOrSetAside(city, principal, group, epoch, sent);
  } catch (error) {
    if (error instanceof Transient) return weather(error);
    throw error;
  }
}

/** Takes the mutations; what we fail to do by our own fault is counted, and at the third try set aside. */
async function takeOrSetAside(
  city: City,
  principal: Principal,
  group: string,
  epoch: string | undefined,
  sent: readonly Sent[],
): Promise<Answer> {
  const { space } = principal;
  const aside = new Set<string>();
  let most = Number.POSITIVE_INFINITY;
  for (;;) {
    try {
      const push = { city, principal, group, epoch, sent, aside, most };
      return await city.store.write(space, async (tx) =>
        new Reception(push, tx, await tx.version()).answer(),
      );
    } catch (error) {
      if (error instanceof Transient) throw error;
      if (!(error instanceof Fault)) {
        if (most === 1) throw error;
        // Whose fault it is cannot be told. Taken alone, the next one is the only one it can be.
        most = 1;
        continue;
      }
      const { mid } = error;
      const name = sent.find((m) => m.mid === mid)?.name ?? '';
      const tries = await city.store.write(space, (tx) => tx.countTry(mid));
      city.report({ kind: 'fault', space, mid, name, tries, error });
      if (tries < TRIES || aside.has(mid)) return problem(500, 'fault', 5);
      aside.add(mid);
      city.report({ kind: 'quarantined', space, mid, name });
    }
  }
}
