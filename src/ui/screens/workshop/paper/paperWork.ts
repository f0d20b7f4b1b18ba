import { type Accessor, createEffect, createMemo, createSignal, on } from 'solid-js';
import type { Area } from '../../../../domain/area.ts';
import { useDraft } from '../../../app/draft.ts';
import { newId } from '../../../app/ids.ts';
import { prepareCrop } from '../../../app/photos/crop.ts';
import { blankPaper, type MadeNote, type PaperNote, type Standing } from './paperNote.ts';

type Given = {
  readonly photo: Blob | string;
  readonly draftKey: string;
  readonly already: readonly MadeNote[];
  readonly onNote: (note: PaperNote) => Promise<void>;
};

type Told = {
  readonly saved: (nth: number) => void;
  readonly trouble: (why: 'crop' | 'save') => void;
};

export type PaperWork = ReturnType<typeof createPaperWork>;

/**
 * What is being cut out and written. The fields are emptied at once, so that the next note can be written while this one is cut out and
 * saved; it stays in the draft until it has been, and what went wrong can be tried again.
 */
export function createPaperWork(given: Given, told: Told) {
  const draft = useDraft(given.draftKey, blankPaper);
  const [standings, setStandings] = createSignal<Readonly<Record<string, Standing>>>({});
  const area = () => draft.value().area;
  const text = () => draft.value().text;
  const unsaved = createMemo(() =>
    draft.value().unsaved.filter(({ id }) => !given.already.some((made) => made.id === id)),
  );
  const notes: Accessor<readonly MadeNote[]> = createMemo(() => [...given.already, ...unsaved()]);
  const change = (part: { area?: Area | undefined; text?: string; unsaved?: readonly MadeNote[] }) =>
    draft.set({ ...draft.value(), ...part });
  const stands = (id: string, standing: Standing) => setStandings((all) => ({ ...all, [id]: standing }));
  const fails = (id: string, why: 'crop' | 'save') => {
    stands(id, why);
    told.trouble(why);
  };
  const without = (id: string) => draft.value().unsaved.filter((one) => one.id !== id);

  const send = async (note: MadeNote) => {
    stands(note.id, 'saving');
    const crop = await prepareCrop(given.photo, note.area);
    if (!crop) return fails(note.id, 'crop');
    const nth = notes().findIndex(({ id }) => id === note.id) + 1;
    try {
      await given.onNote({ ...note, ...crop });
    } catch {
      return fails(note.id, 'save');
    }
    change({ unsaved: without(note.id) });
    told.saved(nth);
  };
  // What an earlier visit left on its way is sent again: saved or not, it is the same note.
  createEffect(
    on(draft.isReady, (isReady) => {
      if (isReady) for (const note of draft.value().unsaved) if (!standings()[note.id]) void send(note);
    }),
  );
  return {
    area,
    text,
    notes,
    /** Nothing for a note that is saved. */
    standing: (id: string): Standing | undefined =>
      unsaved().some((one) => one.id === id) ? standings()[id] : undefined,
    setArea: (next: Area | undefined) => change({ area: next }),
    write: (next: string) => change({ text: next }),
    again: (note: MadeNote) => void send(note),
    /** Puts a note that could not be saved back into the field. */
    takeBack: (note: MadeNote) => change({ area: note.area, text: note.text, unsaved: without(note.id) }),
    /** Sends what is written on its way, and goes on to the next area, where one is known. */
    save(next: Area | undefined): void {
      const chosen = area();
      if (!chosen || text().trim() === '') return;
      const note = { id: newId(), area: chosen, text: text().trim() };
      change({ area: next, text: '', unsaved: [...draft.value().unsaved, note] });
      // It is on its way to a slower place; until it is there this is where it lies.
      void draft.keep();
      void send(note);
    },
  };
}
