import { rankBetween } from '../../../../domain/wall.ts';
import { stepDeeds, stepKind, type StepKind } from '../../../../domain/workshopStep.ts';
import { useAct } from '../../../app/act.ts';
import { given } from '../../../app/given.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { NumberField } from '../../../kit/NumberField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { Select } from '../../../kit/Select.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { TextField } from '../../../kit/TextField.tsx';
import { AddBox } from '../../initiative/parts/AddBox.tsx';
import { useAddForm } from '../../initiative/parts/addForm.ts';
import { numberIn } from '../../initiative/parts/numberIn.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { isMinutes, usualOf } from './agenda.ts';

type NewStep = { kind: StepKind; title: string; instruction: string; minutes: NumberEntry };

/** A step more, last in the agenda. It begins as such a step is most often led; the rest is changed in its place. */
export function AddStep() {
  const { t } = useTexts();
  const { head, steps } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.prepare;
  const names = () => t().deeds.partFields;
  const kinds = () => t().workshop.shared.stepKinds;
  const workshopId = head().id;
  const form = useAddForm<NewStep>({
    key: `workshopStep:${workshopId}`,
    initial: { kind: 'talk', title: '', instruction: '', minutes: usualOf.talk.minutes },
    problems: ({ minutes }) => (isMinutes(minutes) ? {} : { minutes: words().minutesWrong }),
    save: ({ kind, title, instruction, minutes }, draft) => {
      const step = {
        ...usualOf[kind],
        workshopId,
        id: newId(),
        kind,
        title: title.trim() || kinds()[kind],
        instruction: instruction.trim() || undefined,
        minutes: numberIn(minutes),
        rank: rankBetween(steps().at(-1)?.rank, undefined),
      };
      return act(stepDeeds.add, given(step), { draft, said: words().stepAdded(step.title) });
    },
  });
  const pickKind = (picked: string | undefined) => {
    const kind = stepKind.options.find((each) => each === picked);
    if (!kind) return;
    const isUsual = form.value().minutes === usualOf[form.value().kind].minutes;
    form.set('kind', kind);
    if (isUsual) form.set('minutes', usualOf[kind].minutes);
  };
  return (
    <AddBox label={words().addStep} form={form}>
      <Select
        label={words().kind}
        value={form.value().kind}
        options={stepKind.options.map((value) => ({ value, label: kinds()[value] }))}
        onChange={pickKind}
      />
      <div class="fieldrow">
        <TextField
          label={words().stepTitle}
          hint={words().stepTitleHint(kinds()[form.value().kind])}
          value={form.value().title}
          maxlength={300}
          onInput={(title) => form.set('title', title)}
        />
        <NumberField
          label={names()['workshopStep.minutes'].name}
          unit={words().minutesUnit}
          value={numberIn(form.value().minutes)}
          onValue={(minutes) => form.set('minutes', minutes)}
          error={form.problem('minutes')}
        />
      </div>
      <TextArea
        label={names()['workshopStep.instruction'].name}
        hint={words().instructionHint}
        rows={3}
        value={form.value().instruction}
        onInput={(instruction) => form.set('instruction', instruction)}
      />
    </AddBox>
  );
}
