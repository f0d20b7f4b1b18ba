import { Show } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import type { Unfolding } from '../../app/unfolding.ts';

/** "Visa 10 till", and once somebody has asked for more, also all of them. */
export function ShowMore(props: { fold: Unfolding; all: number; onMore: () => void }) {
  const { t } = useTexts();
  const words = () => t().portfolio;
  return (
    <Show when={!props.fold.isWhole()}>
      <p class="acts more-of">
        <Button kind="quiet" onClick={props.onMore}>
          {words().showMore(props.fold.next())}
        </Button>
        <Show when={props.fold.hasUnfolded() && props.all - props.fold.shown() > props.fold.next()}>
          <Button kind="quiet" onClick={props.fold.whole}>
            {words().showAll(props.all)}
          </Button>
        </Show>
      </p>
    </Show>
  );
}
