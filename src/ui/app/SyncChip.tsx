import { Show } from 'solid-js';
import { Chip } from '../kit/Chip.tsx';
import { useCity } from './city.tsx';
import { useTexts } from './texts.tsx';

/** How it stands with an initiative in a list, when it is not with everyone as it is here (rule 3): what must be answered before what must be sent. */
export function SyncChip(props: { initiativeId: string; conflicts: number | undefined }) {
  const { isOnlyHere } = useCity();
  const { t } = useTexts();
  return (
    <Show
      when={props.conflicts}
      fallback={
        <Show when={isOnlyHere(props.initiativeId)}>
          <Chip kind="local">{t().sync.localOnly}</Chip>
        </Show>
      }
    >
      <Chip kind="conflict">{t().sync.conflict}</Chip>
    </Show>
  );
}
