import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import '../../../src/ui/styles/index.css';
import { announcer } from '../../../src/ui/app/announce.ts';
import { type CityInUse, CityProvider } from '../../../src/ui/app/city.tsx';
import { toasts } from '../../../src/ui/app/toast.ts';
import { TextsProvider } from '../../../src/ui/app/texts.tsx';
import { LiveRegion } from '../../../src/ui/kit/LiveRegion.tsx';
import { ToastHost } from '../../../src/ui/kit/ToastHost.tsx';
import { PaperWall } from '../../../src/ui/screens/workshop/paper/PaperWall.tsx';
import type { MadeNote, PaperNote } from '../../../src/ui/screens/workshop/paper/paperNote.ts';
import { svFirst } from '../../../src/texts/svFirst.ts';
import { svLater } from '../../../src/texts/svLater.ts';
import { aWall } from './aWall.ts';

/** The part alone in a page, on a device that puts drafts away until it is reloaded, and longer. */
const drafts = {
  draft: async (key: string) => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined,
  putDraft: async (draft: { key: string }) => localStorage.setItem(draft.key, JSON.stringify(draft)),
  deleteDraft: async (key: string) => localStorage.removeItem(key),
};
const city = { device: drafts } as unknown as CityInUse;

window.paperNotes = [];
window.isFull = false;
const photo = await aWall();

function Page() {
  const [already, setAlready] = createSignal<readonly MadeNote[]>([]);
  const [isOpen, setOpen] = createSignal(true);
  const keep = async (note: PaperNote) => {
    if (window.isFull) throw new Error('no room');
    window.paperNotes.push(note);
    setAlready((all) => [...all, note]);
  };
  return (
    <main class="pad">
      <h1>Workshop</h1>
      <Show when={isOpen()} fallback={<p>Stängt</p>}>
        <PaperWall
          photo={photo}
          draftKey="paper:wall"
          already={already()}
          onNote={keep}
          onClose={() => setOpen(false)}
        />
      </Show>
      <LiveRegion announcer={announcer} />
      <ToastHost toasts={toasts} />
    </main>
  );
}

const root = document.getElementById('app');
if (root)
  render(
    () => (
      <TextsProvider first={{ language: 'sv', texts: { ...svFirst, ...svLater } }}>
        <CityProvider value={city}>
          <Page />
        </CityProvider>
      </TextsProvider>
    ),
    root,
  );
