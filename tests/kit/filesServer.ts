import { createHash } from 'node:crypto';
import type { FileAnswer, FileNet, FilePiece, WaitingFile } from '../../src/sync/uploads.ts';

/** What befalls a request. `lostAnswer`: the server has done it, and nobody hears; `cut`: half of the piece arrives. */
export type Fate =
  | 'lostAnswer'
  | 'cut'
  | 'lost'
  | { readonly status: number; readonly retryAfterMs?: number };

/** The city's half of uploads in memory: pieces, offsets, and the check of the whole. `fate` says what befalls the nth request. */
export function filesServer(
  fate: (nth: number, of: 'standing' | 'send') => Fate | undefined = () => undefined,
) {
  const partial = new Map<string, Uint8Array>();
  const whole = new Map<string, { readonly bytes: Uint8Array; readonly carriedFor?: string | undefined }>();
  const asked: { readonly of: 'standing' | 'send'; readonly hash: string; readonly bytes: number }[] = [];
  let instead: ((piece: FilePiece) => FileAnswer | undefined) | undefined;
  let atOnce = 0;
  let mostAtOnce = 0;

  const problem = (status: number, more: object = {}): FileAnswer => ({
    kind: 'problem',
    status,
    code: String(status),
    ...more,
  });
  const standing = ({ hash }: WaitingFile): FileAnswer => ({
    kind: 'ok',
    complete: whole.has(hash),
    offset: partial.get(hash)?.length ?? 0,
  });
  function take(piece: FilePiece, cut: boolean): FileAnswer {
    const { hash, offset, bytes, content, carriedFor } = piece;
    const before = partial.get(hash) ?? new Uint8Array();
    if (whole.has(hash)) return standing(piece);
    if (offset !== before.length) return problem(409);
    const arrived = new Uint8Array(content).subarray(0, cut ? content.byteLength >> 1 : undefined);
    const now = new Uint8Array(before.length + arrived.length);
    now.set(before);
    now.set(arrived, before.length);
    partial.set(hash, now);
    if (now.length < bytes) return standing(piece);
    partial.delete(hash);
    if (createHash('sha256').update(now).digest('hex') !== hash) return problem(422);
    whole.set(hash, { bytes: now, carriedFor });
    return standing(piece);
  }
  async function answer(of: 'standing' | 'send', file: WaitingFile, run: (cut: boolean) => FileAnswer) {
    asked.push({ of, hash: file.hash, bytes: of === 'send' ? (file as FilePiece).content.byteLength : 0 });
    mostAtOnce = Math.max(mostAtOnce, ++atOnce);
    const befalls = fate(asked.length, of);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce--;
    if (befalls === 'lost') return { kind: 'weather' } as const;
    if (typeof befalls === 'object') {
      const { status, ...more } = befalls;
      return problem(status, more);
    }
    const said = run(befalls === 'cut');
    return befalls === undefined ? said : ({ kind: 'weather' } as const);
  }
  const net: FileNet = {
    standing: (file) => answer('standing', file, () => standing(file)),
    send: async (piece) => instead?.(piece) ?? answer('send', piece, (cut) => take(piece, cut)),
  };
  return {
    net,
    whole,
    partial,
    asked,
    mostAtOnce: () => mostAtOnce,
    /** Answers a piece before the server does, when it gives an answer. */
    intercept(answering: typeof instead) {
      instead = answering;
    },
    sent: () => asked.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
