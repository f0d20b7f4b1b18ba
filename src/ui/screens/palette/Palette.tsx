import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { ask, asked } from '../../app/asked.ts';
import type { CommandsProps } from '../../app/Commands.tsx';
import { useInitiative } from '../../app/record.ts';
import { useTexts } from '../../app/texts.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { DeedDialog, type DeedDialogName } from '../initiative/deeds/DeedDialog.tsx';
import type { Start } from '../initiative/deeds/initiativeDeeds.ts';
import { RecordProvider } from '../initiative/recordContext.ts';
import './palette.css';
import { SearchAndRun } from './SearchAndRun.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useSingleKeys } from './useSingleKeys.ts';

type Begun = { readonly name: DeedDialogName; readonly initiativeId: string };

/** Sök och kör, Kortkommandon, and the single keys: everything that answers the keyboard on any page. */
export default function Palette(props: CommandsProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [begun, setBegun] = createSignal<Begun>();
  useSingleKeys(props.first);

  /** Done when the dialog has closed and given focus back: what comes next places focus itself (rules 25, 26). */
  const afterwards = (does: () => void) => {
    ask(undefined);
    setTimeout(does);
  };
  const begin = (start: Start, initiativeId: string) =>
    afterwards(() => {
      if (start.by === 'dialog') setBegun({ name: start.name, initiativeId });
      else if (start.by === 'page') navigate(start.href);
      else start.run();
    });
  return (
    <>
      <Dialog open={asked() === 'palette'} onClose={() => ask(undefined)} title={t().shell.find}>
        <SearchAndRun doing={{ go: (href) => afterwards(() => navigate(href)), begin, run: afterwards }} />
      </Dialog>
      <Shortcuts open={asked() === 'keys'} onClose={() => ask(undefined)} />
      <Show when={begun()} keyed>
        {(one) => <Begun {...one} onClose={() => setBegun(undefined)} />}
      </Show>
    </>
  );
}

/** The deed's own dialog, over the page that one stands on. */
function Begun(props: Begun & { onClose: () => void }) {
  const record = useInitiative(() => props.initiativeId);
  return (
    <Show when={record()?.row.id} keyed>
      {(id) => {
        let latest = record();
        const known = () => {
          latest = record() ?? latest;
          if (!latest) throw new Error(`a deed on initiative ${id} was begun without it`);
          return latest;
        };
        return (
          <RecordProvider value={known}>
            <DeedDialog name={props.name} onClose={props.onClose} />
          </RecordProvider>
        );
      }}
    </Show>
  );
}
