import { createSignal, Show } from 'solid-js';
import type { Initiative } from '../../../domain/initiative.ts';
import { may } from '../../../domain/may.ts';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { ShareDialog } from './deeds/ShareDialog.tsx';
import { useRecord } from './recordContext.ts';

/** A draft that may still become an initiative. */
export const isUnshared = ({ visibility, withdrawnAt, state }: Initiative): boolean =>
  visibility === 'draft' && !withdrawnAt && state !== 'cancelled';

/** A draft says who sees it, and is made an initiative here (A2). */
export function DraftBar() {
  const { t } = useTexts();
  const { actor } = useCity();
  const record = useRecord();
  const [open, setOpen] = createSignal(false);
  const words = () => t().initiative.deeds.draftBar;
  const row = () => record().row;
  return (
    <Show when={isUnshared(row())}>
      <div class="draftbar">
        <p>{words().text}</p>
        <Show when={may(actor(), 'initiative.share', { initiative: row() })}>
          <Button onClick={() => setOpen(true)}>{words().submit}</Button>
        </Show>
      </div>
      <Show when={open()}>
        <ShareDialog open onClose={() => setOpen(false)} />
      </Show>
    </Show>
  );
}
