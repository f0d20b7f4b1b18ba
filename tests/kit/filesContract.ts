import { expect, it } from 'vitest';
import type { FileNet } from '../../src/sync/uploads.ts';
import { sha256 } from './hashes.ts';

/** What sending needs of a city's half, whichever it is: ours over HTTP, or the one in memory that misfortune is tried on. */
export function filesContract(open: () => FileNet, aFile: () => Promise<Uint8Array<ArrayBuffer>>) {
  const of = (bytes: Uint8Array, hash = sha256(bytes)) => ({ hash, type: 'image/jpeg', bytes: bytes.length });
  const piece = (bytes: Uint8Array<ArrayBuffer>, from: number, to: number, hash?: string) => ({
    ...of(bytes, hash),
    offset: from,
    content: bytes.slice(from, to).buffer,
  });

  it('a file begins at nothing, goes on from what is there, and is complete with its last byte', async () => {
    const [net, bytes] = [open(), await aFile()];
    expect(await net.standing(of(bytes))).toEqual({ kind: 'ok', offset: 0, complete: false });
    expect(await net.send(piece(bytes, 0, 100))).toEqual({ kind: 'ok', offset: 100, complete: false });
    expect(await net.standing(of(bytes))).toEqual({ kind: 'ok', offset: 100, complete: false });
    expect(await net.send(piece(bytes, 100, bytes.length))).toMatchObject({ kind: 'ok', complete: true });
    expect(await net.standing(of(bytes))).toMatchObject({ kind: 'ok', complete: true });
  });

  it('a piece that does not join on is answered with 409, and changes nothing', async () => {
    const [net, bytes] = [open(), await aFile()];
    await net.send(piece(bytes, 0, 100));
    expect(await net.send(piece(bytes, 50, 200))).toMatchObject({ kind: 'problem', status: 409 });
    expect(await net.send(piece(bytes, 150, 200))).toMatchObject({ kind: 'problem', status: 409 });
    expect(await net.standing(of(bytes))).toMatchObject({ offset: 100 });
  });

  it('what is complete stays so, however often it is sent (S3)', async () => {
    const [net, bytes] = [open(), await aFile()];
    for (let times = 1; times <= 2; times++)
      expect(await net.send(piece(bytes, 0, bytes.length))).toMatchObject({ kind: 'ok', complete: true });
  });

  it('bytes of another address are answered with 422, and it begins from nothing', async () => {
    const [net, bytes, other] = [open(), await aFile(), await aFile()];
    const hash = sha256(other);
    expect(await net.send(piece(bytes, 0, bytes.length, hash))).toMatchObject({
      kind: 'problem',
      status: 422,
    });
    expect(await net.standing(of(bytes, hash))).toEqual({ kind: 'ok', offset: 0, complete: false });
  });
}
