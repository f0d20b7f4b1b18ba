import { useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { isEditing } from './editing.ts';
import { areUpdatesHeld } from './hold.ts';
import { paths } from './paths.ts';
import { useTexts } from './texts.tsx';
import { applyUpdate, isWaiting } from './update.ts';

/** A quiet row when a new version waits (rule 37). Not shown to someone who is writing; during a workshop it only says that it waits, in Start and Synk: the room has other things to see (W9). */
export function UpdatePrompt() {
  const { t } = useTexts();
  const location = useLocation();
  const isTold = () => location.pathname === paths.start || location.pathname === paths.sync;
  return (
    <Show when={isWaiting() && !isEditing()}>
      <Show
        when={!areUpdatesHeld()}
        fallback={
          <Show when={isTold()}>
            <Notice kind="news">{t().shell.updateWaitsForWorkshop}</Notice>
          </Show>
        }
      >
        <Notice
          kind="news"
          action={
            <Button kind="quiet" onClick={applyUpdate}>
              {t().shell.restartNow}
            </Button>
          }
        >
          {t().shell.newVersion}
        </Notice>
      </Show>
    </Show>
  );
}
