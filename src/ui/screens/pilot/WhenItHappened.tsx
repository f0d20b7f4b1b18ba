import { Show } from 'solid-js';
import { useCity } from '../../app/city.tsx';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { DateField } from '../../kit/DateField.tsx';
import { MoreDetails } from '../../kit/MoreDetails.tsx';
import { TimeField } from '../../kit/TimeField.tsx';
import { happenedAt, type LogDraft } from './logDraft.ts';

type When = Pick<LogDraft, 'day' | 'time'>;
type WhenProps = {
  draft: When;
  onChange: (when: When) => void;
  dayId: string;
  error: string | undefined;
};

/** Now, unless something else is said: a week's posts can be written on the Friday. */
export function WhenItHappened(props: WhenProps) {
  const { t, f } = useTexts();
  const { now } = useCity();
  const words = () => t().pilot.form;
  const summary = () =>
    props.draft.day === undefined
      ? words().whenNow
      : words().whenAt(f().relative(happenedAt(props.draft, now()), new Date(now())));
  return (
    <MoreDetails summary={summary()} open={props.error !== undefined}>
      <div class="g12">
        <WhenFields {...props} />
        <Show when={props.draft.day !== undefined}>
          <Button kind="quiet" onClick={() => props.onChange({ day: undefined, time: undefined })}>
            {words().toNow}
          </Button>
        </Show>
      </div>
    </MoreDetails>
  );
}

/** A day and a time of day side by side. */
export function WhenFields(props: WhenProps) {
  const { t } = useTexts();
  const { today } = useCity();
  const words = () => t().pilot.form;
  return (
    <div class="pair">
      <DateField
        id={props.dayId}
        label={words().day}
        value={props.draft.day ?? today()}
        max={today()}
        onValue={(day) => props.onChange({ day, time: props.draft.time })}
        error={props.error}
      />
      <TimeField
        label={words().time}
        value={props.draft.time}
        onValue={(time) => props.onChange({ day: props.draft.day ?? today(), time })}
      />
    </div>
  );
}
