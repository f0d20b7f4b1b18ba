import { Show } from 'solid-js';
import { useTexts } from '../../app/texts.tsx';
import { Button } from '../../kit/Button.tsx';
import { RadioGroup } from '../../kit/RadioGroup.tsx';
import { type LogDraft, withoutValue, withValue } from './logDraft.ts';

type ValueQuestionProps = {
  draft: LogDraft;
  onChange: (draft: LogDraft) => void;
  verdictId: string;
  error: string | undefined;
};

const values = ['yes', 'unclear', 'no'] as const;
const verdicts = ['continue', 'adjust', 'closeDown'] as const;

/** "Skapar det värde?" and what follows from it (G13). May be left unanswered. */
export function ValueQuestion(props: ValueQuestionProps) {
  const { t } = useTexts();
  const words = () => t().pilot;
  return (
    <>
      <RadioGroup
        label={words().form.value}
        form="segments"
        value={props.draft.value}
        options={values.map((value) => ({ value, label: words().values[value] }))}
        onChange={(value) => props.onChange(withValue(props.draft, value))}
      />
      <Show when={props.draft.value}>
        <RadioGroup
          id={props.verdictId}
          label={words().form.verdict}
          hint={props.draft.verdict === 'closeDown' ? words().form.closingDown : undefined}
          form="segments"
          value={props.draft.verdict}
          options={verdicts.map((verdict) => ({ value: verdict, label: words().verdicts[verdict] }))}
          onChange={(verdict) => props.onChange({ ...props.draft, verdict })}
          error={props.error}
          after={
            <Button kind="quiet" onClick={() => props.onChange(withoutValue(props.draft))}>
              {words().form.clearValue}
            </Button>
          }
        />
      </Show>
    </>
  );
}
