import { Show } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { Button } from '../../../kit/Button.tsx';
import type { Picking } from './picking.ts';
import css from './wall.module.css';

/** What is done to all notes that are picked out. In sight wherever the page is scrolled. */
export function PickedNotes(props: { picking: Picking; onMove: () => void; onMerge: () => void }) {
  const { t } = useTexts();
  const words = () => t().workshop.wall;
  const number = () => props.picking.picked().length;
  return (
    <div class={css['picked']} role="group" aria-label={words().pickedLabel}>
      <p aria-live="polite">{words().picked(number())}</p>
      <Button kind="ink" reason={number() === 0 ? words().pickFirst : undefined} onClick={props.onMove}>
        {words().moveTo}
      </Button>
      <Show when={number() > 1}>
        <Button onClick={props.onMerge}>{words().merge}</Button>
      </Show>
    </div>
  );
}
