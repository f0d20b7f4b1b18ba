import { createMemo, Show } from 'solid-js';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useCity } from '../../../app/city.tsx';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import { isNobody, type Writer } from './author.ts';
import { writerOfDraft } from './noteDraft.ts';

/** A note that somebody began without a name and left: it is not shown to the next, and not lost; whoever asks for it has it. */
export function Unfinished(props: { step: WorkshopStep; writer: Writer; onTake: (writer: Writer) => void }) {
  const { t } = useTexts();
  const { device } = useCity();
  const drafts = device.drafts();
  const words = () => t().workshop.capture;
  const left = createMemo(() =>
    (drafts() ?? [])
      .map(({ key }) => writerOfDraft(props.step.id, key))
      .find((writer) => writer !== undefined && isNobody(writer) && writer !== props.writer),
  );
  return (
    <Show when={isNobody(props.writer) && left()}>
      {(writer) => (
        <p class="meta">
          {words().unfinished}{' '}
          <Button kind="quiet" onClick={() => props.onTake(writer())}>
            {words().takeUp}
          </Button>
        </p>
      )}
    </Show>
  );
}
