import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Menu, type MenuItem } from '../../../kit/Menu.tsx';
import { useRecord } from '../recordContext.ts';
import { DeedDialog, type DeedDialogName } from './DeedDialog.tsx';
import { type InitiativeDeed, type Start, useInitiativeDeeds } from './initiativeDeeds.ts';

/** ⋯ Mer: what is done to the initiative as a whole. What cannot be done now says why. */
export function MoreMenu() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { offered } = useInitiativeDeeds(useRecord());
  const [open, setOpen] = createSignal<DeedDialogName>();
  const begin = (start: Start) => {
    if (start.by === 'dialog') setOpen(start.name);
    else if (start.by === 'page') navigate(start.href);
    else start.run();
  };
  const item = ({ label, icon, reason, start }: InitiativeDeed): MenuItem => ({
    label,
    icon,
    ...(reason ? { note: reason, unavailable: true } : {}),
    onSelect: () => begin(start),
  });
  return (
    <>
      <Menu
        label={t().common.more}
        look="more"
        heading={t().initiative.deeds.menu}
        items={offered().map(item)}
      />
      <Show when={open()} keyed>
        {(name) => <DeedDialog name={name} onClose={() => setOpen(undefined)} />}
      </Show>
    </>
  );
}
