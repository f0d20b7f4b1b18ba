import { Match, Switch } from 'solid-js';
import { participantDeeds } from '../../../../domain/participant.ts';
import { type ActOptions, useAct } from '../../../app/act.ts';
import { newId } from '../../../app/ids.ts';
import { useTexts } from '../../../app/texts.tsx';
import { toasts } from '../../../app/toast.ts';
import { NumberField } from '../../../kit/NumberField.tsx';
import type { NumberEntry } from '../../../kit/parseNumber.ts';
import { RadioGroup } from '../../../kit/RadioGroup.tsx';
import { TextArea } from '../../../kit/TextArea.tsx';
import { AddBox } from '../../initiative/parts/AddBox.tsx';
import { useAddForm } from '../../initiative/parts/addForm.ts';
import { numberIn } from '../../initiative/parts/numberIn.ts';
import { useWorkshop } from '../OfWorkshop.tsx';
import { mostParticipants } from './newWorkshop.ts';
import { namedIn, type NewParticipant, numbered } from './whoIsNamed.ts';

const kinds = ['person', 'group', 'number'] as const;
type NewOnes = { kind: (typeof kinds)[number]; names: string; upTo: NumberEntry };

/** More participants, as many at a time as one likes: a pasted list, groups with their members, or numbers up to the last. */
export function AddParticipants() {
  const { t } = useTexts();
  const { head, participants } = useWorkshop();
  const act = useAct();
  const words = () => t().workshop.prepare;
  const workshopId = head().id;
  const lastNumber = () =>
    Math.max(0, ...participants().flatMap(({ kind, name }) => (kind === 'number' ? Number(name) : [])));
  const whom = ({ kind, names, upTo }: NewOnes): readonly NewParticipant[] => {
    if (kind === 'number') return numbered(lastNumber() + 1, numberIn(upTo) ?? 0, newId);
    const groups = participants().filter((each) => each.kind === 'group');
    return namedIn(names, kind, newId, new Map(groups.map(({ id, name }) => [name, id])));
  };
  const most = () => mostParticipants - participants().length;
  const upToWrong = (upTo: NumberEntry) =>
    !Number.isInteger(upTo) ||
    (numberIn(upTo) ?? 0) <= lastNumber() ||
    (numberIn(upTo) ?? 0) > mostParticipants;

  const form = useAddForm<NewOnes>({
    key: `participant:${workshopId}`,
    initial: { kind: 'person', names: '', upTo: undefined },
    problems: (value) => ({
      ...(value.kind === 'number' && upToWrong(value.upTo)
        ? { upTo: words().upToWrong(lastNumber() + 1, mostParticipants) }
        : {}),
      ...(value.kind !== 'number' && whom(value).length === 0 ? { names: words().namesMissing } : {}),
      ...(value.kind !== 'number' && whom(value).length > most()
        ? { names: t().workshop.making.tooMany(mostParticipants) }
        : {}),
    }),
    async save(value, draft) {
      const [first, ...rest] = whom(value);
      if (!first) throw new Error(`nobody to add to workshop ${workshopId}`);
      const add = (one: NewParticipant, options: ActOptions) =>
        act(participantDeeds.add, { workshopId, ...one }, options);
      // One can be regretted in its toast; of many each is a step to take back.
      if (rest.length === 0) return add(first, { draft, said: words().added(1, called(first)) });
      let saved = await add(first, {});
      for (const [nth, one] of rest.entries()) {
        if (saved.ok) saved = await add(one, nth === rest.length - 1 ? { draft } : {});
        if (saved.ok) continue;
        // Those that are there already must not come twice when it is tried again.
        const left = rest.slice(nth).map(({ name }) => name);
        form.set('names', left.join('\n'));
        return saved;
      }
      toasts.show({ text: words().added(rest.length + 1, called(first)) });
      return saved;
    },
  });
  const called = ({ kind, name }: NewParticipant) => (kind === 'number' ? words().number(name) : name);

  return (
    <AddBox label={words().addParticipants} form={form}>
      <RadioGroup
        label={words().addAs}
        form="segments"
        value={form.value().kind}
        options={kinds.map((value) => ({ value, label: words().kinds[value] }))}
        onChange={(kind) => form.set('kind', kind)}
      />
      <Switch
        fallback={
          <TextArea
            label={form.value().kind === 'group' ? words().groupNames : t().workshop.making.names}
            hint={words().namesHint}
            rows={5}
            value={form.value().names}
            onInput={(names) => form.set('names', names)}
            error={form.problem('names')}
          />
        }
      >
        <Match when={form.value().kind === 'number'}>
          <NumberField
            label={words().upTo}
            hint={words().upToHint(lastNumber() + 1)}
            value={numberIn(form.value().upTo)}
            onValue={(upTo) => form.set('upTo', upTo)}
            error={form.problem('upTo')}
          />
        </Match>
      </Switch>
    </AddBox>
  );
}
