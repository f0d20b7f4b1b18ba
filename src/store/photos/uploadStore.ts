import type { UploadStore } from '../../sync/uploads.ts';
import { type Cabinet, theStanding } from '../cabinet.ts';
import type { Album, PhotoRecord } from './album.ts';
import { survey, sweep } from './ties.ts';

/** A photo that nothing refers to is kept so long: it may have been taken back, and be wanted again. */
const keptLoose = 30 * 86_400_000;

/** What sending has of an album: see {@link UploadStore}. */
export function makeUploadStore(album: Album, cabinet: Cabinet, now: () => number): UploadStore {
  const epoch = async () => (await cabinet.transact('read', ['meta'], theStanding)).epoch;
  return {
    async waiting() {
      await offerAgain(album, await epoch());
      const found = await survey(album, cabinet);
      await sweep(album, cabinet, found, now() - keptLoose);
      return found
        .filter(({ record, by }) => record.state !== 'failed' && (by === 'row' || by === 'carried'))
        .map(({ record }) => record)
        .sort((a, b) => a.keptAt - b.keptAt)
        .map(({ hash, type, bytes, carriedFor }) => ({
          hash,
          type,
          bytes,
          ...(carriedFor === undefined ? {} : { carriedFor }),
        }));
    },
    piece: async (hash, from, to) => (await album.content(hash))?.slice(from, to),
    noteSent: (hash, sent) =>
      album.change(hash, ({ reason: _reason, ...there }) => ({ ...there, state: 'sending', sent })),
    notePaused: (hash, isServerFull) =>
      album.change(hash, ({ reason: _reason, ...there }) => ({
        ...there,
        state: 'local',
        ...(isServerFull ? { reason: 'serverFull' } : {}),
      })),
    async noteDone(hash) {
      const its = await epoch();
      await album.change(hash, ({ reason: _reason, sent: _sent, ...there }) => ({
        ...there,
        state: 'everyone',
        ...(its === undefined ? {} : { epoch: its }),
      }));
    },
    noteFailed: (hash, why) =>
      album.change(hash, ({ sent: _sent, ...there }) => ({ ...there, state: 'failed', reason: why })),
  };
}

/** A server that was restored may have lost what it had (S11): what was first kept here, and still is, is offered to it again. */
async function offerAgain(album: Album, epoch: string | undefined): Promise<void> {
  if (epoch === undefined) return;
  const isOfOther = ({ state, isOriginal, epoch: had }: PhotoRecord) =>
    state === 'everyone' && isOriginal && had !== epoch;
  for (const { hash } of (await album.all()).filter(isOfOther))
    await album.change(hash, (there) => (isOfOther(there) ? { ...there, state: 'local' } : there));
}
