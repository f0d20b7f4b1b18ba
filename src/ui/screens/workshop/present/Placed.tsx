import { createMemo, For } from 'solid-js';
import { subjectsOf } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { useTexts } from '../../../app/texts.tsx';
import { PlaneDrawing } from '../../../kit/PlaneDrawing.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useSubjectWords } from '../vote/subjectWords.ts';
import css from './present.module.css';

/** The plane of effect and effort, to look at; beside it what each number is. */
export function Placed(props: { step: WorkshopStep | undefined }) {
  const { wall } = useWorkshop();
  const { t, f } = useTexts();
  const words = () => t().workshop.place;
  const about = useSubjectWords();
  const all = createMemo(() => {
    const of = props.step?.of ?? (wall().columns.length > 0 ? 'clusters' : 'notes');
    return subjectsOf(wall(), of).map((subject, nth) => ({ subject, number: nth + 1 }));
  });
  return (
    <div class={css['plane']}>
      <PlaneDrawing
        name={words().name}
        across={{ name: words().effort, low: words().little, high: words().much }}
        up={{ name: words().effect, low: words().small, high: words().large }}
        marks={all().flatMap(({ subject: { id, row }, number }) =>
          row.effect === undefined || row.effort === undefined
            ? []
            : [{ id, number, x: row.effort, y: row.effect }],
        )}
      />
      <ol class={css['legend']}>
        <For each={all()}>
          {({ subject, number }) => (
            <li>
              <b>{f().number(number)}</b> {about.title(subject)}
            </li>
          )}
        </For>
      </ol>
    </div>
  );
}
