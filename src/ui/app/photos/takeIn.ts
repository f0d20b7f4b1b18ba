import { type Accessor, createSignal } from 'solid-js';
import type { WhyNotKept } from '../../../store/photos/album.ts';
import { announce } from '../announce.ts';
import { useCity } from '../city.tsx';
import { newId } from '../ids.ts';
import { useTexts } from '../texts.tsx';
import { toasts } from '../toast.ts';
import { type Chosen, mostChosen } from './chosen.ts';
import { type FileTrouble, prepare, type Prepared } from './prepare.ts';

/** Why a file that was chosen did not come along. */
export type TakeTrouble = FileTrouble | 'notAPhoto' | 'tooMany' | 'full' | 'lost';

export interface TakingIn {
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly remove: (one: Chosen) => Promise<void>;
  /** How many are being made ready. */
  readonly busy: Accessor<number>;
  /** Of each file that did not come along. */
  readonly troubles: Accessor<readonly TakeTrouble[]>;
  readonly forget: () => void;
}

type List = {
  chosen: readonly Chosen[];
  onChange: (chosen: readonly Chosen[]) => void;
  onTaken: () => void;
  takes: 'photos' | 'files';
};

/** Takes chosen files in: made ready one at a time, kept on the device, then named by the draft. What could not be is said; the rest comes along. */
export function useTakeIn(list: List): TakingIn {
  const { device } = useCity();
  const { t } = useTexts();
  const drafts = device.drafts();
  const [busy, setBusy] = createSignal(0);
  const [troubles, setTroubles] = createSignal<readonly TakeTrouble[]>([]);

  const takeOne = async (file: File): Promise<TakeTrouble | undefined> => {
    if (list.chosen.length >= mostChosen) return 'tooMany';
    const prepared = await prepare(file, list.takes);
    if (typeof prepared === 'string')
      return prepared === 'notSupported' && list.takes === 'photos' ? 'notAPhoto' : prepared;
    const kept = await device.photos.keep(prepared.bytes, prepared.type);
    if (!kept.ok) return troubleOf(kept.why, prepared);
    list.onChange([...list.chosen, chosenOf(prepared, kept.hash)]);
    list.onTaken();
    return undefined;
  };
  let before: Promise<void> = Promise.resolve();
  /** Several may be taken before the first is ready; they come in the order in which they were taken. */
  const take = (files: readonly File[]): Promise<void> => {
    if (busy() === 0) setTroubles([]);
    setBusy((n) => n + files.length);
    before = before.then(() => takeAll(files));
    return before;
  };
  const takeAll = async (files: readonly File[]) => {
    let added = 0;
    for (const file of files) {
      const trouble = await takeOne(file).catch((): TakeTrouble => 'unreadable');
      setBusy((n) => n - 1);
      if (trouble) setTroubles((all) => [...all, trouble]);
      else added++;
    }
    if (added > 0) announce(t().photos.added(added));
  };

  /** It goes from the device at once, for somebody may be making room; until the toast is gone it can be had back. */
  const remove = async (one: Chosen) => {
    const bytes = await device.photos.local(one.hash);
    const at = list.chosen.findIndex(({ id }) => id === one.id);
    list.onChange(list.chosen.filter(({ id }) => id !== one.id));
    list.onTaken();
    if (!isNamed(one)) await device.photos.drop(one.hash);
    const putBack = async () => {
      const kept = bytes && (await device.photos.keep(bytes, one.type));
      if (!kept?.ok) setTroubles(['full']);
      else {
        list.onChange(list.chosen.toSpliced(at, 0, one));
        list.onTaken();
      }
    };
    const said = one.type === 'application/pdf' ? t().photos.fileRemoved : t().photos.removed;
    toasts.show({ text: said, action: { label: t().common.undo, run: () => void putBack() } });
  };
  /** Chosen twice, the same photo has one place on the device: another draft, or this one, may name it still. */
  const isNamed = ({ hash, id }: Chosen) =>
    list.chosen.some((other) => other.hash === hash && other.id !== id) ||
    (drafts() ?? []).filter(({ value }) => JSON.stringify(value).split(hash).length > 1).length > 1;

  return { take, remove, busy, troubles, forget: () => setTroubles([]) };
}

const chosenOf = ({ bytes, ...about }: Prepared, hash: string): Chosen => ({
  id: newId(),
  hash,
  bytes: bytes.byteLength,
  alt: '',
  ...about,
});

function troubleOf(why: WhyNotKept, { type }: Prepared): TakeTrouble {
  if (why === 'full' || why === 'lost') return why;
  if (why === 'tooLarge') return type === 'application/pdf' ? 'documentTooLarge' : 'tooLarge';
  return 'unreadable';
}
