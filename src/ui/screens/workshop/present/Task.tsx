import { Show } from 'solid-js';
import { isBlind, type WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { createSize } from './fitting.ts';
import css from './present.module.css';

/** The sizes of a task, from the largest; the stylesheet says how large each is. */
const sizes = ['huge', 'large', 'middle', 'small', 'least'] as const;

/** One task, as large as there is room for. Without a step the workshop is over. */
export function Task(props: { step: WorkshopStep | undefined }) {
  const { head } = useWorkshop();
  const { t } = useTexts();
  let box: HTMLDivElement | undefined;
  const text = () => props.step?.instruction ?? props.step?.title ?? head().title;
  const size = createSize(() => box, text, sizes.length);
  return (
    <div ref={box} class={css['task']} data-size={sizes[size()]}>
      <h2>{text()}</h2>
      <Show when={props.step} fallback={<p>{t().workshop.present.over}</p>}>
        <Show when={isBlind(props.step)}>
          <p>{t().workshop.present.silent}</p>
        </Show>
      </Show>
    </div>
  );
}
