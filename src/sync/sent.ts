import * as z from 'zod/mini';
import type { Refusal } from '../domain/refusal.ts';
import { wireMutation } from './protocol.ts';

/** A mutation as it was sent, with its identity settled. `refusal` when its form alone forbids running it. */
export interface Sent {
  readonly clientID: string;
  readonly id: number;
  readonly mid: string;
  readonly name: string;
  /** Kept whole, whatever they are (S2). */
  readonly args: unknown;
  readonly claimedAt?: string;
  readonly refusal?: Refusal;
}

/** How deep args may be nested (T8). */
const DEPTH = 10;
/** Names that reach into every object when somebody is careless (T7). */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A name that may stand in keys, on the wire and in the log. */
const plain = /^[0-9A-Za-z][0-9A-Za-z._:-]{0,99}$/;
export const isPlain = (name: unknown): name is string => typeof name === 'string' && plain.test(name);

/** Rows are named from mids (`<mid>.<n>`), so a mid is shorter than a row's id may be. */
const isMid = (mid: unknown): mid is string => isPlain(mid) && mid.length <= 72;

const numbered = z.looseObject({
  clientID: z.string().check(z.regex(plain)),
  id: z.int().check(z.positive()),
});

/**
 * Reads one mutation of a push.
 * @returns undefined when it names no writer or number: it stands in nobody's order, and nothing can be said of it.
 */
export function readSent(raw: unknown, sha256: (text: string) => string): Sent | undefined {
  const order = z.safeParse(numbered, raw);
  if (!order.success) return undefined;
  const { clientID, id, name, args, mid, at } = order.data;
  const sent = {
    clientID,
    id,
    // A client that gives none gets the same one each time it sends the same number.
    mid: isMid(mid) ? mid : madeMid(clientID, id, sha256),
    // The log's chain is over names as they are read back, so nothing that a database might write otherwise may be one.
    name: isPlain(name) ? name : '',
    args: args ?? null,
    ...(typeof at === 'string' && /^[0-9TZ:.+-]{1,40}$/.test(at) ? { claimedAt: at } : {}),
  };
  const message = misshapen(args);
  if (message) return { ...sent, refusal: malformed('args', message) };
  if (mid !== undefined && !isMid(mid)) return { ...sent, args: raw, refusal: malformed('mid', 'invalid') };
  if (!isPlain(name)) return { ...sent, args: raw, refusal: malformed('name', 'invalid') };
  const wire = z.safeParse(wireMutation, raw);
  if (wire.success) return sent;
  const path = wire.error.issues[0]?.path.map(String).join('.') ?? '';
  return { ...sent, args: raw, refusal: malformed(path.slice(0, 200), 'invalid') };
}

/** The mid of a mutation that came without one. */
export const madeMid = (clientID: string, id: number, sha256: (text: string) => string): string =>
  sha256(`${clientID}\n${id}`).slice(0, 32);

export const malformed = (path: string, message: string): Refusal => ({
  code: 'malformed',
  issues: [{ path, message }],
});

/** What is wrong with the shape of a value from outside. Walks without recursion. */
function misshapen(value: unknown): 'tooDeep' | 'forbiddenKey' | undefined {
  const todo: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [inner, depth] = next;
    if (inner === null || typeof inner !== 'object') continue;
    if (depth === DEPTH) return 'tooDeep';
    for (const [key, child] of Object.entries(inner)) {
      if (forbidden.has(key)) return 'forbiddenKey';
      todo.push([child, depth + 1]);
    }
  }
  return undefined;
}
