import { createMemo, createSignal, Show } from 'solid-js';
import { type Subject, subjectsOf } from '../../../../domain/wall.ts';
import type { WorkshopStep } from '../../../../domain/workshopStep.ts';
import { announce } from '../../../app/announce.ts';
import { useTexts } from '../../../app/texts.tsx';
import { ConflictAt, useIsInConflict } from '../../../app/conflict/conflictsHere.tsx';
import { thingKey } from '../../../app/undo/things.ts';
import { EmptyState } from '../../../kit/EmptyState.tsx';
import { Matrix } from '../../../kit/Matrix.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { useWorkshop } from '../OfWorkshop.tsx';
import { useSubjectWords } from '../vote/subjectWords.ts';
import { usePlacing } from './placing.ts';
import css from './place.module.css';

/** The step in which the room places what it has by effect and effort: by touch, with the arrow keys or in numbers (W5). */
export default function PlaceStep(props: { step: WorkshopStep }) {
  const { head, wall } = useWorkshop();
  const { t, f } = useTexts();
  const place = usePlacing();
  const about = useSubjectWords();
  const isInConflict = useIsInConflict();
  const words = () => t().workshop.place;
  const [chosen, setChosen] = createSignal<string>();
  const usual = () => props.step.of ?? (wall().columns.length > 0 ? 'clusters' : 'notes');
  const subjects = createMemo(() => subjectsOf(wall(), usual()));
  const where = ({ row }: Subject) =>
    row.effect === undefined || row.effort === undefined
      ? words().notPlaced
      : words().placed(f().number(row.effect), f().number(row.effort));
  const items = createMemo(() =>
    subjects().map((subject, nth) => ({
      id: subject.id,
      number: nth + 1,
      title: about.title(subject),
      x: subject.row.effort,
      y: subject.row.effect,
      markName: words().mark(nth + 1, about.title(subject), where(subject)),
      note: [where(subject), ...(isInConflict(subject.id) ? [t().sync.conflict] : [])].join(' · '),
      subject,
    })),
  );
  const put = async (
    subject: Subject,
    spot: { effect?: number | undefined; effort?: number | undefined },
  ) => {
    await place(head().id, subject, spot);
    const now = subjects().find(({ id }) => id === subject.id);
    if (now) announce(words().said(about.title(now), where(now)));
  };
  const number = (subject: () => Subject, field: 'effect' | 'effort') => {
    const [error, setError] = createSignal<string>();
    const typed = (entry: number | undefined | 'invalid') => {
      const isRight =
        entry === undefined ||
        (typeof entry === 'number' && Number.isInteger(entry) && entry >= 0 && entry <= 10);
      setError(isRight ? undefined : words().error);
      if (isRight) void put(subject(), { [field]: entry });
    };
    return (
      <div>
        <NumberField label={words()[field]} value={subject().row[field]} error={error()} onValue={typed} />
        <ConflictAt thing={thingKey(subject().id, field)} />
      </div>
    );
  };
  return (
    <Show when={items().length > 0} fallback={<EmptyState>{words().nothing}</EmptyState>}>
      <div class={css['place']}>
        <Matrix
          name={words().name}
          listName={words().list}
          items={items()}
          across={{ name: words().effort, low: words().little, high: words().much }}
          up={{ name: words().effect, low: words().small, high: words().large }}
          quarters={{
            upLeft: words().doFirst,
            upRight: words().plan,
            downLeft: words().ifTime,
            downRight: words().leave,
          }}
          hint={words().hint}
          chosen={chosen()}
          onChoose={setChosen}
          onPlace={(id, { x, y }) => {
            const subject = subjects().find((each) => each.id === id);
            if (subject) void put(subject, { effort: x, effect: y });
          }}
          fields={(item) => (
            <div class={css['numbers']}>
              {number(() => item().subject, 'effect')}
              {number(() => item().subject, 'effort')}
            </div>
          )}
        />
      </div>
    </Show>
  );
}
