import { Match, Switch } from 'solid-js';
import { useTexts } from '../../../app/texts.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { type NewWorkshopForm, whos } from './newWorkshop.ts';

/** Those who come: numbers, names or groups; or whoever came last time (W2). */
export function WhoComes(props: {
  form: NewWorkshopForm;
  errorOf: (fieldId: string) => string | undefined;
  onChange: (changes: Partial<NewWorkshopForm>) => void;
}) {
  const { t } = useTexts();
  const words = () => t().workshop.making;
  const options = () =>
    whos
      .filter((value) => value !== 'same' || props.form.from === 'again')
      .map((value) => ({ value, label: words().whos[value].name, note: words().whos[value].about }));
  const count = () => (typeof props.form.count === 'number' ? props.form.count : undefined);
  return (
    <>
      <RadioGroup
        label={words().who}
        hint={words().whoHint}
        value={props.form.who}
        options={options()}
        onChange={(who) => props.onChange({ who })}
      />
      <Switch>
        <Match when={props.form.who === 'numbers' || props.form.who === 'groups'}>
          <NumberField
            id="ws-count"
            label={props.form.who === 'groups' ? words().howManyGroups : words().howMany}
            value={count()}
            onValue={(entry) => props.onChange({ count: entry })}
            error={props.errorOf('ws-count')}
          />
        </Match>
        <Match when={props.form.who === 'names'}>
          <TextArea
            id="ws-names"
            label={words().names}
            hint={words().namesHint}
            rows={5}
            value={props.form.names}
            onInput={(names) => props.onChange({ names })}
            error={props.errorOf('ws-names')}
          />
        </Match>
      </Switch>
    </>
  );
}
